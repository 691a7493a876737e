import { type ReadonlySignal, signal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { Scenario } from '../messaging/doors/settings';
import type { Result } from '../messaging/result';
import type { Background } from './background';
import type { Shelf } from './shelf';

export interface PracticeSamples {
  readonly state: ReadonlySignal<'loading' | 'there' | 'removed'>;
  /** What went wrong; '' when nothing did. */
  readonly sentence: ReadonlySignal<string>;
  /** At every visit: puts them in, unless the user took them out before. A scenario brings its own each time. */
  arrive(): Promise<void>;
  load(): Promise<void>;
  remove(): Promise<void>;
}

interface SamplesWorld {
  readonly background: Pick<Background, 'call'>;
  readonly scenario: Scenario | null;
  /** Remembers that they were taken out. */
  readonly shelf: Shelf;
  words(reason: Reason): string;
}

const removedMark = 'practice-samples-removed';

/** The sample customers behind the practice mails: put in, and taken out again. */
export function practiceSamples({ background, scenario, shelf, words }: SamplesWorld): PracticeSamples {
  const state = signal<'loading' | 'there' | 'removed'>('loading');
  const sentence = signal('');
  const settle = (result: Result<unknown>, reached: 'there' | 'removed') => {
    sentence.value = result.ok ? '' : words(result.error);
    if (result.ok) shelf.set(removedMark, reached === 'removed' ? 'yes' : '');
    if (result.ok || state.value === 'loading') state.value = result.ok ? reached : 'removed';
  };
  const load = async () => settle(await background.call('loadSamples', { scenario }), 'there');
  return {
    state,
    sentence,
    load,
    async arrive() {
      if (scenario === null && shelf.get(removedMark) === 'yes') state.value = 'removed';
      else await load();
    },
    async remove() {
      settle(await background.call('removeSamples', {}), 'removed');
    },
  };
}
