import type { Found } from '../../../domain/model/open-mail';
import { onceALook } from '../../dom/once';
import { readRecord } from '.';
import { recordPlace } from './place';

/** The record of a page. */
export const openRecord = onceALook((document) => readRecord(document, document.location?.href ?? ''));

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
