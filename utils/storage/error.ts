import Dexie from 'dexie';
import { StorageError, type StorageErrorCode } from './storage-error';

const codes: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'diskFull',
  ConstraintError: 'alreadyThere',
  VersionError: 'databaseNewer',
  OpenFailedError: 'databaseUnavailable',
  MissingAPIError: 'databaseUnavailable',
  SecurityError: 'databaseUnavailable',
  InvalidStateError: 'databaseUnavailable',
  UnknownError: 'databaseUnavailable',
  DatabaseClosedError: 'databaseUnavailable',
};

/** Says in our own codes what Dexie or the browser threw; errors that are not the database's pass unchanged. */
export function asStorageError(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  const names = namesOf(error);
  const known = names.find((name) => name in codes && name !== 'OpenFailedError' && name !== 'DatabaseClosedError');
  const name = known ?? names.find((each) => each in codes);
  if (name) return new StorageError(codes[name] as StorageErrorCode, { detail: messageOf(error) }, error);
  return error instanceof Dexie.DexieError || error instanceof DOMException
    ? new StorageError('databaseFailed', { detail: messageOf(error) }, error)
    : error;
}

/** Whatever goes wrong while opening means that there is no database. */
export function asOpeningError(error: unknown): StorageError {
  const known = asStorageError(error);
  return known instanceof StorageError
    ? known
    : new StorageError('databaseUnavailable', { detail: messageOf(error) }, error);
}

/** Dexie wraps what it met: the outer name says where, the inner one why. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  for (let each = error, depth = 0; each instanceof Object && depth < 4; depth++) {
    if ('name' in each && typeof each.name === 'string') names.push(each.name);
    if ('failures' in each && Array.isArray(each.failures) && each.failures[0])
      names.push(...namesOf(each.failures[0]));
    each = 'inner' in each ? each.inner : null;
  }
  return names;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);
