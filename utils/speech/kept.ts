import { browser } from '../messaging/browser';
import { type Texts, textsIn } from './texts';

/** A language that was chosen, where every script of ours finds it at its start without waking the background. */
export interface KeptLanguage {
  readonly language: string;
  /** For scripts in a page, which can't read our files. */
  readonly forPages: Texts;
}

const key = 'language';

const isKept = (value: unknown): value is KeptLanguage =>
  typeof value === 'object' && value !== null && 'language' in value && typeof value.language === 'string';

/** Null where the browser's own language is shown. */
export async function keptLanguage(): Promise<KeptLanguage | null> {
  const { [key]: value } = await browser.storage.local.get(key);
  return isKept(value) ? value : null;
}

export const keepLanguage = (kept: KeptLanguage | null): Promise<void> =>
  kept ? browser.storage.local.set({ [key]: kept }) : browser.storage.local.remove(key);

/** Tells when another language is chosen. Returns how to stop listening. */
export function watchLanguage(changed: () => void): () => void {
  const hear = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** All texts of a language, out of our own file; null for one that we have none of. */
export async function readTexts(language: string): Promise<Texts | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
    return response.ok ? textsIn(await response.json()) : null;
  } catch {
    // There is no such file: the browser's own language is shown then.
    return null;
  }
}
