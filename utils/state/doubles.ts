import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { Double } from '../messaging/doors/people';
import type { Background } from './background';

/** Looks through all customers for those who are there twice. */
export interface DoublesSearch {
  readonly found: ReadonlySignal<readonly Double[]>;
  /** Between 0 and 1; 1 once it is through. */
  readonly part: ReadonlySignal<number>;
  readonly error: ReadonlySignal<Reason | null>;
  /** From the beginning. Ends by itself when there is enough to do; `goOn` then looks further. */
  start(): void;
  goOn(): void;
  /** One of the two is not there any more, or they are two people. */
  settle(double: Double, isMerged: boolean): void;
  stop(): void;
}

/** Nobody does more in one sitting. */
const enough = 100;

export function createDoublesSearch({ call }: Background): DoublesSearch {
  const found = signal<readonly Double[]>([]);
  const part = signal(0);
  const error = signal<Reason | null>(null);
  let next: number | null = 0;
  let round = 0;

  async function look(): Promise<void> {
    round += 1;
    const mine = round;
    const most = found.value.length + enough;
    while (next !== null && found.value.length < most) {
      const result = await call('findDoubles', { from: next });
      if (mine !== round) return;
      if (!result.ok) {
        error.value = result.error;
        return;
      }
      const { doubles, total } = result.value;
      next = result.value.next;
      batch(() => {
        error.value = null;
        found.value = [...found.value, ...doubles];
        part.value = next === null ? 1 : next / Math.max(1, total);
      });
    }
  }

  return {
    found,
    part,
    error,
    start() {
      next = 0;
      found.value = [];
      part.value = 0;
      void look();
    },
    goOn: () => void look(),
    settle({ one, other }, isMerged) {
      const gone = new Set([one.id, other.id]);
      found.value = found.value.filter((double) =>
        isMerged
          ? !gone.has(double.one.id) && !gone.has(double.other.id)
          : double.one.id !== one.id || double.other.id !== other.id,
      );
    },
    stop() {
      round += 1;
    },
  };
}
