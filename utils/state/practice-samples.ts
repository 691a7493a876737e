import { type ReadonlySignal, signal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import type { Scenario } from '../domain/practice/mails';
import type { Result } from '../messaging/result';
import type { Background } from './background';
import type { Shelf } from './shelf';

export interface PracticeSamples {
  readonly state: ReadonlySignal<'loading' | 'there' | 'removed'>;
  /** What went wrong; '' when nothing did. */
  readonly sentence: ReadonlySignal<string>;
  /** The first visit puts them in; later ones find them as they were left, or gone. A scenario brings its own each time. */
  arrive(): Promise<void>;
  load(): Promise<void>;
  remove(): Promise<void>;
}

interface SamplesWorld {
  readonly background: Pick<Background, 'call'>;
  readonly scenario: Scenario | null;
  /** Address of one of the samples, to see whether they are there. */
  readonly sender: string;
  /** Remembers that they were put in once. */
  readonly shelf: Shelf;
  words(reason: Reason): string;
}

const seeded = 'practice-samples';

/** The sample customers behind the practice mails: put in, and taken out again. */
export function practiceSamples({ background, scenario, sender, shelf, words }: SamplesWorld): PracticeSamples {
  const state = signal<'loading' | 'there' | 'removed'>('loading');
  const sentence = signal('');
  const settle = (result: Result<unknown>, reached: 'there' | 'removed') => {
    sentence.value = result.ok ? '' : words(result.error);
    if (result.ok) state.value = reached;
    else if (state.value === 'loading') state.value = 'removed';
  };
  const load = async () => {
    const result = await background.call('loadSamples', { scenario });
    // A scenario takes the place of our samples: the next visit without one puts them in again.
    if (result.ok) shelf.set(seeded, scenario ? '' : 'yes');
    settle(result, 'there');
  };
  return {
    state,
    sentence,
    load,
    async arrive() {
      if (scenario) return load();
      const found = await background.call('glance', { email: sender });
      if (!found.ok) settle(found, 'removed');
      else if (found.value.glance) state.value = 'there';
      else if (shelf.get(seeded) === 'yes') state.value = 'removed';
      else await load();
    },
    async remove() {
      settle(await background.call('removeSamples', {}), 'removed');
    },
  };
}
