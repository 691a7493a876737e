import type { Instant } from '../domain/model/row';
import type { Topic } from '../messaging/protocol';
import type { Database } from '../storage';

/** All that the use cases need from outside. */
export interface World {
  readonly store: Database;
  now(): Instant;
  /** Tells whoever watches that these may have changed. Called after the transaction, never in it. */
  announce(topics: readonly Topic[]): void;
  /** The browser's own IANA zone and language, for as long as the user has not said otherwise. */
  readonly zone: string;
  readonly locale: string;
}
