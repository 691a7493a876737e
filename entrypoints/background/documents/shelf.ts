import { mostLetters, startOf } from '../../../utils/domain/checks/document-start';
import type { Draft } from '../../../utils/domain/model/draft';
import type { Instant } from '../../../utils/domain/model/row';
import type { AttachmentSeen } from '../../../utils/messaging/doors/tab';
import { browser } from '../../../utils/platform';
import { changeRemembered, remembered } from '../session';
import { type Kept, type Known, keepNewest, sizeOf } from './keep';

/** What the files of open drafts say. It outlives the worker, and not the browser: no document of a mail reaches the disk. */
export interface DocumentShelf {
  /** Holds that one is being read, by this worker and no other. */
  expect(key: string): void;
  put(composeId: string, key: string, known: Known): Promise<void>;
  /** It could not be read, and nothing is known of it. */
  giveUp(key: string): void;
  /** The draft with what its documents say. */
  fill(draft: Draft): Promise<FilledDraft>;
  /** What was known of the files of this window. */
  forget(composeId: string): Promise<void>;
  forgetOld(): Promise<void>;
}

export interface FilledDraft {
  readonly draft: Draft;
  readonly seen: readonly AttachmentSeen[];
  /** Keys of which we know nothing any more: the page has to give the bytes anew. */
  readonly wanted: readonly string[];
}

const listKey = 'documents';
const textKey = (key: string): string => `document:${key}`;
/** No more is kept of a document than is looked at. */
const keptOf = (known: Known): Known =>
  'document' in known && known.document.text.length > mostLetters
    ? { document: startOf(known.document, mostLetters), isCut: true }
    : known;

export function openDocumentShelf(now: () => Instant): DocumentShelf {
  const atHand = new Map<string, Known>();
  const reading = new Set<string>();

  const change = async (next: (list: readonly Kept[]) => readonly Kept[]): Promise<void> => {
    let gone: readonly string[] = [];
    await changeRemembered<readonly Kept[]>(listKey, (before = []) => {
      const after = next(before);
      gone = before.map(({ key }) => key).filter((key) => !after.some((kept) => kept.key === key));
      return after.length > 0 ? after : undefined;
    });
    for (const key of gone) atHand.delete(key);
    if (gone.length > 0) await browser.storage.session.remove(gone.map(textKey));
  };

  const find = async (key: string): Promise<Known | undefined> => {
    const known = atHand.get(key) ?? (await remembered<Known>(textKey(key)));
    if (known) atHand.set(key, known);
    return known;
  };

  return {
    expect: (key) => void reading.add(key),
    giveUp: (key) => void reading.delete(key),
    async put(composeId, key, known) {
      const shown = keptOf(known);
      atHand.set(key, shown);
      reading.delete(key);
      const entry: Kept = { key, composeId, at: now(), size: sizeOf(shown) };
      await change((list) => keepNewest(list, [entry], now()));
      // With no room left it is known for as long as this worker lives, and then read anew.
      await changeRemembered<Known>(textKey(key), () => shown).catch((error: unknown) => error);
    },
    async fill(draft) {
      const seen: AttachmentSeen[] = [];
      const wanted: string[] = [];
      const attachments = await Promise.all(
        (draft.attachments ?? []).map(async ({ key, ...attachment }) => ({
          attachment,
          key,
          known: key ? await find(key) : undefined,
        })),
      );
      let room = mostLetters;
      const filled = attachments.map(({ attachment, key, known }) => {
        const { name } = attachment;
        if (known && 'document' in known) {
          const { length } = known.document.text;
          seen.push({ name, state: known.isCut || length > room ? 'partly' : 'read', reason: null });
          room = Math.max(0, room - length);
        } else if (known) seen.push({ name, state: 'unread', reason: known.reason });
        else if (!key) seen.push({ name, state: 'unread', reason: null });
        else {
          seen.push({ name, state: 'reading', reason: null });
          if (!reading.has(key)) wanted.push(key);
        }
        return known && 'document' in known ? { ...attachment, document: known.document } : attachment;
      });
      return { draft: draft.attachments ? { ...draft, attachments: filled } : draft, seen, wanted };
    },
    forget: (composeId) => change((list) => list.filter((kept) => kept.composeId !== composeId)),
    forgetOld: () => change((list) => keepNewest(list, [], now())),
  };
}
