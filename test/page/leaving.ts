import { afterEach, beforeEach } from 'vitest';

/** What ends each test of a file as our leaving a page would. */
export function leavingEach(): { readonly signal: AbortSignal; abort(): void } {
  let leaving = new AbortController();
  beforeEach(() => {
    leaving = new AbortController();
  });
  afterEach(() => leaving.abort());
  return {
    get signal() {
      return leaving.signal;
    },
    abort: () => leaving.abort(),
  };
}
