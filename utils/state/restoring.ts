import type { ReadonlySignal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { Background } from './background';
import { isLocked } from './locked/unlock';
import { longWork } from './long-work';
import { applyRestore, planRestore, type RestoreDone, type RestorePlan } from './restore';

/** `part`: how much is done, from 0 to 1. */
export type RestoreStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'locked'; readonly file: File }
  | { readonly kind: 'reading'; readonly part: number }
  | { readonly kind: 'plan'; readonly plan: RestorePlan }
  | { readonly kind: 'applying'; readonly part: number }
  | { readonly kind: 'done'; readonly outcome: RestoreDone };

export interface RestoreStore {
  readonly step: ReadonlySignal<RestoreStep>;
  readonly problem: ReadonlySignal<Reason | null>;
  read(file: File): Promise<void>;
  /** Of a file that asks for its passphrase. */
  unlock(passphrase: string): Promise<void>;
  apply(): Promise<void>;
  cancel(): void;
  restart(): void;
}

/** A restore from the file to the last row. */
export function openRestore(background: Background): RestoreStore {
  const work = longWork<RestoreStep>({ kind: 'choose' });
  const plan = (file: File, otherwise: RestoreStep, passphrase = '') =>
    work.during(
      (part) => ({ kind: 'reading', part }),
      (working) => planRestore(background, file, { ...working, passphrase }),
      (planned) => ({ kind: 'plan', plan: planned }),
      otherwise,
    );
  return {
    step: work.step,
    problem: work.problem,
    async read(file) {
      if (await isLocked(file)) work.show({ kind: 'locked', file });
      else await plan(file, { kind: 'choose' });
    },
    async unlock(passphrase) {
      const now = work.step.value;
      if (now.kind === 'locked') await plan(now.file, now, passphrase);
    },
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
