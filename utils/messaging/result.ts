import type { Reason } from '../domain/model/row';

/** What every call comes back with: an error is a value with a reason that the UI can put into words. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Reason };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: string, params: Reason['params'] = {}): Result<never> => ({
  ok: false,
  error: { code, params },
});

/** Throw this behind a door to answer the caller with a reason of your own. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Reason['params'] = {},
  ) {
    super(code);
  }
}
