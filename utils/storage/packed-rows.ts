import type { Packed } from '../domain/checks/others/packed';
import type { WordBits } from '../domain/checks/others/word-bits';

/** Where the packed index stands. It is read with each check, and the index itself only when it is another one. */
export interface PackedState {
  readonly name: 'state';
  /** How it was packed; an index of another kind is built anew. */
  readonly kind: number;
  readonly generation: number;
  /** The last change that is in it. */
  readonly upTo: number;
  readonly entries: number;
  /** Rows that its entries belong to. */
  readonly owned: number;
  /** Phrases of rows that are gone, or are called otherwise now. They are found, and then found to be gone. */
  readonly stale: number;
}

export interface PackedIndex extends Packed {
  readonly name: 'index';
  readonly generation: number;
  readonly upTo: number;
  readonly bits: WordBits;
}

/** Whose the entries are: a letter for the table, and the row's id. */
export interface PackedOwners {
  readonly name: string;
  readonly owners: readonly string[];
}

/** Rows that were written together. `rows` says for each key which of the owners it belongs to. */
export interface PackedChange {
  readonly seq: number;
  readonly owners: readonly string[];
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
  /** Hashes of first and last words, in pairs. */
  readonly ends: Int32Array;
  readonly stale: number;
}

export const packedKind = 1;

/** Few enough that whoever is named is read quickly. */
export const ownersEach = 1_024;
export const ownersName = (chunk: number): string => `owners:${String(chunk).padStart(6, '0')}`;
/** Put there by a migration: there are rows that no change tells of. */
export const rebuildMark = 'rebuild';
