import type { Row } from '../model/row';

/** Rows of the file that are here under another id: by the file's id, the one here. */
export type SameAs = ReadonlyMap<string, string>;

const references = ['customerId', 'companyId', 'purchaseId', 'touchpointId', 'saidIn', 'goalId', 'anchor'] as const;

/** The row as it belongs to those who are here. */
export function withReferences<T extends Row>(row: T, same: SameAs): T {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  const moved = references.flatMap((field) => {
    const id = fields[field];
    const to = typeof id === 'string' ? same.get(id) : undefined;
    return to === undefined ? [] : [[field, to] as const];
  });
  return moved.length === 0 ? row : { ...row, ...Object.fromEntries(moved) };
}
