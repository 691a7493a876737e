import { isStorageError, StorageError } from './storage-error';

/** With less than so many bytes left, the browser's database can't even tidy itself up. */
const leastRoom = 5_000_000;

/** How many bytes may still be written; null where the browser does not say. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { usage, quota } = (await navigator.storage.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : quota - usage;
  } catch {
    // It has no such thing, or keeps it to itself.
    return null;
  }
}

/**
 * Chromium does not say that the disk is full: it takes the write back without a word of why, and from then on does not
 * open the database any more (156, 2026-11-22). So whoever failed without a reason looks whether there is room.
 */
export async function withRoomSeen(error: unknown, room: () => Promise<number | null>): Promise<unknown> {
  if (!isStorageError(error) || (error.code !== 'databaseFailed' && error.code !== 'databaseUnavailable')) return error;
  const left = await room();
  return left !== null && left < leastRoom ? new StorageError('diskFull', error.params, error) : error;
}
