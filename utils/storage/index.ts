export { createDatabase, type Database } from './database';
export { StorageError } from './error';
export type { JournalEntry } from './journal';
export type { Changes, Noted } from './recorder';
export type { Repository } from './repository';
export type { StoreOptions } from './store';
