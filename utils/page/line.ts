import type { Link } from '../messaging/link';
import type { PageMessages } from './messages';
import type { Timers } from './pace';

/** The open line to the background, for as long as a compose window has the focus. */
export interface Line {
  readonly call: Link['call'];
  /** A compose window has got the focus: the worker is woken, so that the first check finds it awake. */
  wake(): void;
  /** The focus has left: the line is closed after a while. */
  rest(): void;
  /** The page may lie in the cache now, where a port dies without a word. The next call opens another. */
  close(): void;
}

const restAfter = 5_000;
/** A question that has no answer by then was lost on the way. Milliseconds. */
const patience = 8_000;

export function openLine(messages: PageMessages, timers: Timers, signal: AbortSignal): Line {
  const link = messages.openLink();
  let takeBack: (() => void) | undefined;
  signal.addEventListener('abort', () => {
    takeBack?.();
    link.close();
  });
  const stay = () => {
    takeBack?.();
    takeBack = undefined;
  };
  return {
    async call(name, input) {
      // Who waits hears that there is no answer, and asks again on another line.
      const giveUp = timers.after(patience, () => link.close());
      const answer = await link.call(name, input);
      giveUp();
      return answer;
    },
    close: () => link.close(),
    wake() {
      stay();
      void link.call('wake', {});
    },
    rest() {
      stay();
      takeBack = timers.after(restAfter, () => link.close());
    },
  };
}
