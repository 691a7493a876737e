import type { DocumentPart, DocumentText } from '../domain/model/draft';

/** Thrown when the text has reached its limit: what is written stays, and the rest is not looked at. */
export class Full extends Error {}

/** Puts a document's text together, part after part, each ending a line. */
export interface TextWriter {
  /** Blank parts are dropped. Without a number it is the next of its kind. */
  add(kind: DocumentPart['kind'], text: string, number?: number): void;
  /** Letters that still fit. */
  room(): number;
  document(): DocumentText;
}

/** Reaching `limit` throws `Full`. */
export function textWriter(limit: number): TextWriter {
  const pieces: string[] = [];
  const parts: DocumentPart[] = [];
  const counts: Partial<Record<DocumentPart['kind'], number>> = {};
  let length = 0;
  return {
    add(kind, text, number) {
      const trimmed = text.trimEnd();
      if (trimmed === '') return;
      counts[kind] = number ?? (counts[kind] ?? 0) + 1;
      const fits = trimmed.slice(0, limit - length);
      const start = length;
      pieces.push(fits);
      length += fits.length;
      if (fits !== '') parts.push({ kind, number: counts[kind], start, end: length });
      if (fits.length < trimmed.length || length + 1 > limit) throw new Full();
      pieces.push('\n');
      length += 1;
    },
    room: () => limit - length,
    document: () => ({ text: pieces.join(''), parts }),
  };
}
