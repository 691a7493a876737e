import type { Words } from '../../components/ui/words';
import messages from '../../public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

/** The real English texts; a key without one shows as the key, so that a test sees it. */
export const words: Words = {
  t: (key, ...parts) =>
    (texts[key]?.message ?? `[${key}]`).replace(/\$([1-9])/g, (_, place: string) => String(parts[+place - 1] ?? '')),
  language: 'en-GB',
};
