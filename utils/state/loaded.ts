import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { Result } from '../messaging/result';

/** Something that was asked for. An answer stays when a later question fails: the error then stands beside it. */
export interface Loaded<T> {
  readonly value: ReadonlySignal<T | null>;
  readonly error: ReadonlySignal<Reason | null>;
  /** Asks, or asks again. Of several answers only the one to the last question counts. */
  ask(): Promise<void>;
  /** Forgets the answer: the next one is about something else. */
  clear(): void;
}

export function createLoaded<T>(question: () => Promise<Result<T>>): Loaded<T> {
  const value = signal<T | null>(null);
  const error = signal<Reason | null>(null);
  let last = 0;

  return {
    value,
    error,
    async ask() {
      last += 1;
      const mine = last;
      const result = await question();
      if (mine !== last) return;
      batch(() => {
        error.value = result.ok ? null : result.error;
        if (result.ok) value.value = result.value;
      });
    },
    clear() {
      last += 1;
      batch(() => {
        value.value = null;
        error.value = null;
      });
    },
  };
}
