import type { Row } from '../model/row';

export type MergeKind = 'added' | 'changed' | 'removed' | 'left';

/**
 * What a row of a backup does to the one that is here: the one with the higher rev wins, then the later one. A row that
 * was removed here since comes back, for that is what a backup is for. `row` is what to write, null for nothing.
 */
export function mergeRow(here: Row | undefined, file: Row): { readonly kind: MergeKind; readonly row: Row | null } {
  if (!here) return { kind: file.deletedAt === null ? 'added' : 'left', row: file };
  if (here.deletedAt !== null && file.deletedAt === null) {
    return { kind: 'added', row: file.rev > here.rev ? file : { ...file, rev: here.rev + 1 } };
  }
  const isNewer = file.rev > here.rev || (file.rev === here.rev && file.changedAt > here.changedAt);
  if (!isNewer) return { kind: 'left', row: null };
  return { kind: file.deletedAt !== null && here.deletedAt === null ? 'removed' : 'changed', row: file };
}
