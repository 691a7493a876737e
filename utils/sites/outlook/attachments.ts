import { all, one } from '../dom/query';
import type { Chip } from '../site';
import { type Form, isOutside } from './form';

/**
 * The files that go along, as the list in a mail that is read has them (2025-11). Where there is no list it is not known
 * that there are none: nobody has seen a form without files for us.
 */
export function attachments({ root, body }: Form): readonly Chip[] | undefined {
  const files = all(root, '[role="listbox"] [role="option"]').filter(isOutside(body));
  const names = files.flatMap((file) => nameOf(file) || []);
  return names.length > 0 ? names.map((name) => ({ name, type: '' })) : undefined;
}

/** The first title is the name, the second is the size; the label has both and a word between them. */
const nameOf = (file: Element): string => one(file, '[title]')?.title.trim() ?? '';
