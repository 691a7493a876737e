import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Instant, Reason } from '../domain/model/row';
import type { Touchpoint, TouchpointKind } from '../domain/model/touchpoint';
import type { Background } from './background';

/** Read at a time. */
const pageSize = 30;
/** What is read again at once after a change; what is older then waits for its click. */
const mostAtOnce = 200;

export interface TimelineRead {
  readonly touchpoints: readonly Touchpoint[];
  /** There are older ones. */
  readonly more: boolean;
}

/** One customer's timeline beyond what the sidebar has at hand: looked through, and read on. */
export interface TimelineReader {
  readonly text: ReadonlySignal<string>;
  /** '' is all kinds. */
  readonly kind: ReadonlySignal<TouchpointKind | ''>;
  /** Something is looked for: only what was found counts. */
  readonly isLooking: ReadonlySignal<boolean>;
  /** What was read, the newest first; null where nothing was, or the answer is still to come. */
  readonly read: ReadonlySignal<TimelineRead | null>;
  readonly error: ReadonlySignal<Reason | null>;
  find(text: string): void;
  only(kind: TouchpointKind | ''): void;
  /** Those before this time as well. */
  readOn(before: Instant): Promise<void>;
  /** Reads again what was read: something has changed. */
  refresh(): Promise<void>;
}

export function createTimelineReader({ call }: Background, customerId: string): TimelineReader {
  const text = signal('');
  const kind = signal<TouchpointKind | ''>('');
  const read = signal<TimelineRead | null>(null);
  const error = signal<Reason | null>(null);
  const isLooking = computed(() => text.value.trim() !== '' || kind.value !== '');
  let last = 0;

  const ask = async (before: Instant | null, limit: number, above: readonly Touchpoint[]) => {
    last += 1;
    const mine = last;
    const kinds = kind.value ? [kind.value] : [];
    const result = await call('timeline', { customerId, text: text.value.trim(), kinds, before, limit });
    if (mine !== last) return;
    batch(() => {
      error.value = result.ok ? null : result.error;
      if (result.ok) read.value = { ...result.value, touchpoints: [...above, ...result.value.touchpoints] };
    });
  };

  const lookAnew = () => {
    last += 1;
    read.value = null;
    error.value = null;
    if (isLooking.value) void ask(null, pageSize, []);
  };

  return {
    text,
    kind,
    isLooking,
    read,
    error,
    find(asked) {
      text.value = asked;
      lookAnew();
    },
    only(asked) {
      kind.value = asked;
      lookAnew();
    },
    readOn: (before) => ask(before, pageSize, read.value?.touchpoints ?? []),
    async refresh() {
      if (!read.value && !isLooking.value) return;
      const shown = read.value?.touchpoints.length ?? 0;
      // What was read on without looking begins after what is at hand: that counts as well.
      await ask(null, Math.min(mostAtOnce, Math.max(pageSize, shown + (isLooking.value ? 0 : pageSize))), []);
    },
  };
}

/** What to show: what was found, or all that is known of it, each once, the newest first. */
export function timelineShown(
  { isLooking, read }: Pick<TimelineReader, 'isLooking' | 'read'>,
  atHand: readonly Touchpoint[],
): readonly Touchpoint[] {
  const others = read.value?.touchpoints ?? [];
  if (isLooking.value) return others;
  const known = new Map([...others, ...atHand].map((touchpoint) => [touchpoint.id, touchpoint]));
  return [...known.values()].sort((a, b) => b.at - a.at);
}
