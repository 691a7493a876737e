import type { ReadonlySignal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { Background } from './background';
import { longWork } from './long-work';
import { applyRestore, planRestore, type RestoreDone, type RestorePlan } from './restore';

/** `part`: how much is done, from 0 to 1. */
export type RestoreStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly part: number }
  | { readonly kind: 'plan'; readonly plan: RestorePlan }
  | { readonly kind: 'applying'; readonly part: number }
  | { readonly kind: 'done'; readonly outcome: RestoreDone };

export interface RestoreStore {
  readonly step: ReadonlySignal<RestoreStep>;
  readonly problem: ReadonlySignal<Reason | null>;
  read(file: File): Promise<void>;
  apply(): Promise<void>;
  cancel(): void;
  restart(): void;
}

/** A restore from the file to the last row. */
export function openRestore(background: Background): RestoreStore {
  const work = longWork<RestoreStep>({ kind: 'choose' });
  return {
    step: work.step,
    problem: work.problem,
    read: (file) =>
      work.during(
        (part) => ({ kind: 'reading', part }),
        (working) => planRestore(background, file, working),
        (plan) => ({ kind: 'plan', plan }),
        { kind: 'choose' },
      ),
    async apply() {
      const now = work.step.value;
      if (now.kind !== 'plan') return;
      await work.during(
        (part) => ({ kind: 'applying', part }),
        (working) => applyRestore(background, now.plan, working),
        (outcome) => ({ kind: 'done', outcome }),
        now,
      );
    },
    cancel: work.cancel,
    restart: () => work.show({ kind: 'choose' }),
  };
}
