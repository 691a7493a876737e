import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { RoadblockAsked, RoadblockListed } from '../messaging/doors/map';
import { done, type Result } from '../messaging/result';
import type { Background } from './background';

const pageSize = 30;
/** What is read again at once after a change. */
const mostAtOnce = 300;
const batchSize = 500;

/** Roadblocks of all customers: those that were asked for, page by page. */
export interface RoadblockStore {
  readonly asked: ReadonlySignal<RoadblockAsked>;
  /** Null: the answer is still to come. */
  readonly listed: ReadonlySignal<readonly RoadblockListed[] | null>;
  readonly more: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<Reason | null>;
  ask(part?: Partial<RoadblockAsked>): Promise<void>;
  readOn(): Promise<void>;
  /** All that were asked for. */
  all(): Promise<Result<readonly RoadblockListed[]>>;
  close(): void;
}

export const anyRoadblock: RoadblockAsked = {
  settled: false,
  type: null,
  importance: null,
  owner: null,
  stage: null,
  moment: null,
};

export function openRoadblocks({ call, watch }: Background, first: Partial<RoadblockAsked>): RoadblockStore {
  const asked = signal<RoadblockAsked>({ ...anyRoadblock, ...first });
  const listed = signal<readonly RoadblockListed[] | null>(null);
  const next = signal<number | null>(null);
  const more = signal(false);
  const error = signal<Reason | null>(null);
  let last = 0;

  const read = async (after: number, limit: number, above: readonly RoadblockListed[]) => {
    last += 1;
    const mine = last;
    const result = await call('roadblocks', { ...asked.value, after, limit });
    if (mine !== last) return;
    batch(() => {
      error.value = result.ok ? null : result.error;
      if (!result.ok) return;
      listed.value = [...above, ...result.value.listed];
      next.value = result.value.after;
      more.value = result.value.after !== null;
    });
  };
  const ask = (part: Partial<RoadblockAsked> = {}) => {
    asked.value = { ...asked.value, ...part };
    return read(0, Math.min(mostAtOnce, Math.max(pageSize, listed.value?.length ?? 0)), []);
  };
  void ask();
  return {
    asked,
    listed,
    more,
    error,
    ask,
    readOn: () => read(next.value ?? 0, pageSize, listed.value ?? []),
    async all() {
      const rows: RoadblockListed[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const result: Result<{ listed: readonly RoadblockListed[]; after: number | null }> = await call('roadblocks', {
          ...asked.value,
          after,
          limit: batchSize,
        });
        if (!result.ok) return result;
        rows.push(...result.value.listed);
        after = result.value.after;
      }
      return done(rows);
    },
    close: watch(['customers', 'journey'], () => void ask()),
  };
}
