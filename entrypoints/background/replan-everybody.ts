import { browser } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import type { World } from '../../utils/services/world';

/** Wakes a worker that has died over it, and one that has worked long enough. */
const alarm = 'replan-everybody';
const minutesUntilAgain = 0.5;
/** Milliseconds. A worker is stopped when nobody has asked it anything for thirty seconds. */
const atOneGo = 20_000;

/** Plans for everybody anew where that was asked for, slice by slice; whoever asks something in between is answered. */
export function replanner(
  { replanSlice }: Pick<Services, 'replanSlice'>,
  { now, announce }: Pick<World, 'now' | 'announce'>,
): () => Promise<void> {
  let isRunning = false;
  let isAskedAgain = false;

  async function goOn(): Promise<void> {
    const until = now() + atOneGo;
    let { more, changed } = await replanSlice();
    if (more) await browser.alarms.create(alarm, { delayInMinutes: minutesUntilAgain });
    while (more && now() < until) {
      await new Promise((resolve) => setTimeout(resolve));
      const next = await replanSlice();
      changed ||= next.changed;
      more = next.more;
      if (!more) await browser.alarms.clear(alarm);
    }
    // Told once: at every slice, all that is open would be read anew.
    if (changed) announce(['customers', 'followUps']);
  }

  return async () => {
    isAskedAgain = isRunning;
    if (isRunning) return;
    isRunning = true;
    try {
      do {
        isAskedAgain = false;
        await goOn();
      } while (isAskedAgain);
    } finally {
      isRunning = false;
    }
  };
}
