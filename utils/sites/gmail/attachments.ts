import { all, one } from '../dom/query';
import { textOf } from '../dom/text';
import type { Chip } from '../site';

/** One row a file, with its name (2026-03). */
const row = '.dO';
const name = '.vI';

/** What says that something goes along, though we can't tell what: rows of another look, and links to a file in Drive. */
const traces =
  '.dL, .vI, [name="attach"], [download_url], .gmail_drive_chip, [g_editable="true"] a[href^="https://drive.google.com/"]';

/**
 * The size that Gmail shows is rounded in its own way and written in the page's language: the name has to do. In a window
 * of a kind that we don't know, or with more than we can read, it is not known what goes along.
 */
export function attachments(root: Element): readonly Chip[] | undefined {
  const rows = all(root, row).filter((found) => one(found, name));
  const rest = all(root, traces).filter(
    (trace) => !rows.some((found) => found.contains(trace) || trace.contains(found)),
  );
  if (rest.length > 0 || !one(root, 'input[name="subjectbox"]')) return undefined;
  return rows.map((found) => ({ name: textOf(one(found, name)), type: '', ...idOf(found) }));
}

/** Only what is all there has one. */
const idOf = (found: Element): Pick<Chip, 'id'> =>
  found.id && !one(found, '[role="progressbar"]') ? { id: found.id } : {};
