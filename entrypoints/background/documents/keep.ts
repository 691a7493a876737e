import type { DocumentText } from '../../../utils/domain/model/draft';
import type { Instant, Reason } from '../../../utils/domain/model/row';

/** What is known of one file: its text, all of it or its beginning, or why there is none. */
export type Known = { readonly document: DocumentText; readonly isCut: boolean } | { readonly reason: Reason };

/** A line of the list of what is kept; the texts stand apart, each under its key. */
export interface Kept {
  readonly key: string;
  readonly composeId: string;
  readonly at: Instant;
  /** Letters of its text. */
  readonly size: number;
}

/** The browser keeps ten megabytes for us while it runs, for everything. */
const mostDocuments = 40;
const mostLetters = 2_000_000;
const keptFor = 24 * 3_600_000;

export const sizeOf = (known: Known): number =>
  'document' in known ? known.document.text.length + known.document.parts.length * 60 : 0;

/** What stays when `next` comes: the newest, as many as there is room for. */
export function keepNewest(list: readonly Kept[], next: readonly Kept[], now: Instant): readonly Kept[] {
  const isNew = ({ key }: Kept) => next.some((other) => other.key === key);
  const all = [...list.filter((one) => !isNew(one)), ...next].filter(({ at }) => now - at < keptFor);
  let room = mostLetters;
  const stay: Kept[] = [];
  for (const one of [...all].sort((a, b) => b.at - a.at).slice(0, mostDocuments)) {
    room -= one.size;
    if (room < 0) break;
    stay.unshift(one);
  }
  return stay;
}
