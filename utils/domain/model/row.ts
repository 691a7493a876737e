/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

/** A calendar day where the user is, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Where a row came from first. `sample` rows are the practice mailbox's and can be removed together. */
export type Source = 'user' | 'page' | 'import' | 'sample' | 'restore';

/** What every stored row carries. `rev` grows by one with each change; `deletedAt` marks a tombstone. */
export interface Row {
  readonly id: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly rev: number;
  readonly deletedAt: Instant | null;
  readonly source: Source;
}

/** The fields of a row that its author fills in; the repository adds the rest. */
export type Content<T extends Row> = Omit<T, keyof Row>;

/** A sentence to be: the UI makes it from the code and the parameters, in the user's language. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}
