import { type ReadonlySignal, signal } from '@preact/signals';
import type { Background } from './background';

/** Milliseconds until a question that was not answered is taken for more than a long act. */
const patience = 10_000;
/** For the one question that costs nothing to answer. */
const patienceThen = 5_000;

/**
 * The same background, and whether it has fallen silent. Now and then a busy Chromium starts the worker of a new version
 * and tells it of nothing from then on, neither of the update nor of any message, also when the worker is ended; only to
 * load the extension anew helps, and only a page can (2026-11-22). Who is but busy answers a question that asks nothing.
 */
export function hearSilence({ call, watch }: Background): {
  readonly background: Background;
  readonly silent: ReadonlySignal<boolean>;
} {
  const silent = signal(false);

  const askAgain = async () => {
    const timer = setTimeout(() => {
      silent.value = true;
    }, patienceThen);
    await call('wake', {});
    clearTimeout(timer);
    silent.value = false;
  };

  return {
    silent,
    background: {
      watch,
      async call(name, input) {
        const timer = setTimeout(() => void askAgain(), patience);
        const answer = await call(name, input);
        clearTimeout(timer);
        silent.value = false;
        return answer;
      },
    },
  };
}
