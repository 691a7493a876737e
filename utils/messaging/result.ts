import type { Reason } from '../domain/model/row';

/** What every call comes back with: an error is a value with a reason that the UI can put into words. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Reason };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: string, params: Reason['params'] = {}): Result<never> => ({
  ok: false,
  error: { code, params },
});

/** The reason that an error carries with it: a refusal's, or that of what lies below us, which knows no refusals. */
export const reasonIn = (error: unknown): Reason | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'params' in error
    ? { code: error.code, params: error.params as Reason['params'] }
    : null;

/** Throw this behind a door to answer the caller with a reason of your own. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Reason['params'] = {},
  ) {
    super(code);
  }
}
