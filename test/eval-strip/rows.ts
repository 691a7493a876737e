import type { Json } from '../support/json-rows';

export interface StripRow {
  readonly id: string;
  readonly body: { readonly kind: 'plain' | 'html'; readonly source: string };
  /** What the author wrote, where it is known. */
  readonly out: string | null;
}

/** One line of the file; throws with the reason when it is no row. */
export function readRow(row: Json): StripRow {
  const { id, in: plain, html, out } = row;
  if (out !== undefined && typeof out !== 'string') throw new Error('"out" is not a text');
  const source = html ?? plain;
  if (typeof source !== 'string') throw new Error('"in" or "html" is missing or not a text');
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    body: { kind: typeof html === 'string' ? 'html' : 'plain', source },
    out: out ?? null,
  };
}
