import type { Found } from '../../../domain/model/open-mail';
import type { OpenRecord } from '../../../domain/model/open-record';
import { readRecord } from '.';
import { recordPlace } from './place';

interface Reading {
  readonly document: Document;
  readonly record: OpenRecord | null;
}

let last: Reading | null = null;

/** The record of a page; asked for several times in one look, it is read once. */
export function openRecord(document: Document): OpenRecord | null {
  if (last?.document !== document) {
    last = { document, record: readRecord(document, document.location?.href ?? '') };
    queueMicrotask(() => {
      last = null;
    });
  }
  return last.record;
}

/** Missing where the address is one of a record, and we can't read it. */
export function recordFound(document: Document): Found {
  if (openRecord(document)) return 'found';
  const kind = recordPlace(document.location?.href ?? '')?.kind ?? 'unknown';
  return kind === 'unknown' ? 'not-here' : 'missing';
}

/** What changes with the record in pages that load nothing anew. */
export const recordSigns = (document: Document): readonly Element[] => [
  ...document.querySelectorAll('head > title, main h1, [role="main"] h1'),
];
