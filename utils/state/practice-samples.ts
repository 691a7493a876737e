import { type ReadonlySignal, signal } from '@preact/signals';
import type { Scenario } from '../messaging/doors/settings';
import type { Reason } from '../domain/model/row';
import type { Background } from './background';

export interface PracticeSamples {
  readonly state: ReadonlySignal<'loading' | 'there' | 'removed'>;
  readonly sentence: ReadonlySignal<string>;
  load(): Promise<void>;
  remove(): Promise<void>;
}

/** The sample customers behind the practice mails: put in, and taken out again. `words` makes an error a sentence. */
export function practiceSamples(
  background: Pick<Background, 'call'>,
  scenario: Scenario | null,
  words: (reason: Reason) => string,
): PracticeSamples {
  const state = signal<'loading' | 'there' | 'removed'>('loading');
  const sentence = signal('');
  const ask = async (asked: Promise<{ ok: true } | { ok: false; error: Reason }>, then: 'there' | 'removed') => {
    const result = await asked;
    sentence.value = result.ok ? '' : words(result.error);
    if (result.ok) state.value = then;
    else if (state.value === 'loading') state.value = 'removed';
  };
  return {
    state,
    sentence,
    load: () => ask(background.call('loadSamples', { scenario }), 'there'),
    remove: () => ask(background.call('removeSamples', {}), 'removed'),
  };
}
