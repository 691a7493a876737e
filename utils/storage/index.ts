export { createDatabase, type Database } from './database';
export type { JournalEntry } from './journal';
export type { Changes, Noted } from './recorder';
export type { Repository } from './repository';
export { StorageError } from './storage-error';
export type { StoreOptions } from './store';
