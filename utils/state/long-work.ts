import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { Result } from '../messaging/result';

/** Told to work that takes a while. */
export interface Working {
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  readonly progress: (part: number) => void;
}

export interface LongWork<Step> {
  readonly step: ReadonlySignal<Step>;
  readonly problem: ReadonlySignal<Reason | null>;
  show(step: Step): void;
  /** Shows how far the work is, then where it led; where it failed or was cancelled, `otherwise` again. */
  during<T>(
    shown: (part: number) => Step,
    work: (working: Working) => Promise<Result<T>>,
    then: (value: T) => Step,
    otherwise: Step,
  ): Promise<void>;
  cancel(): void;
}

/** Steps one after the other, some of which take a while and can be cancelled. */
export function longWork<Step>(first: Step): LongWork<Step> {
  const step = signal(first);
  const problem = signal<Reason | null>(null);
  let stop = new AbortController();
  return {
    step,
    problem,
    show(next) {
      problem.value = null;
      step.value = next;
    },
    async during(shown, work, then, otherwise) {
      stop.abort();
      const mine = new AbortController();
      stop = mine;
      problem.value = null;
      step.value = shown(0);
      const progress = (part: number) => {
        if (stop === mine && !mine.signal.aborted) step.value = shown(part);
      };
      const result = await work({ signal: mine.signal, progress });
      if (stop !== mine) return;
      if (!result.ok && result.error.code !== 'cancelled') problem.value = result.error;
      step.value = result.ok ? then(result.value) : otherwise;
    },
    cancel: () => stop.abort(),
  };
}
