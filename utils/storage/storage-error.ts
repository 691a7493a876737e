import type { Reason } from '../domain/model/row';

export type StorageErrorCode =
  /** The browser does not let us open it at all: private window, damaged profile, cookies forbidden. */
  | 'databaseUnavailable'
  /** An older Waymark still holds it open in another tab. */
  | 'databaseBlocked'
  /** Written by a newer Waymark than this one. */
  | 'databaseNewer'
  /** No answer within the time limit. */
  | 'databaseSlow'
  | 'diskFull'
  /** Something with the same natural key is there. */
  | 'alreadyThere'
  /** The row that was to be changed is gone. */
  | 'rowGone'
  | 'databaseFailed';

/** What storage throws: a code and parameters, as a door's refusal has them. */
export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    readonly params: Reason['params'] = {},
    override readonly cause?: unknown,
  ) {
    super(code);
    this.name = 'StorageError';
  }
}

/** Also one that another script of ours threw: each script has its own copy of the class. */
export const isStorageError = (error: unknown): error is StorageError =>
  error instanceof Error && error.name === 'StorageError';
