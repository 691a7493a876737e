import { type DocumentLimits, Unread } from './reading';

/** What one reading may still spend. Each call ends the reading once it is too much. */
export interface Budget {
  /** Called at every page, sheet or few thousand steps. */
  checkTime(): void;
  /** Asks for room before something is unpacked; true to its word afterwards is the caller's business. */
  unpack(bytes: number): void;
  /** How much may still be unpacked. */
  room(): number;
  /** Milliseconds that are left. */
  timeLeft(): number;
}

export function budgetOf(limits: DocumentLimits, signal: AbortSignal | undefined, now: () => number): Budget {
  const until = now() + limits.milliseconds;
  let unpacked = 0;
  return {
    checkTime() {
      if (signal?.aborted || now() > until) throw new Unread('documentTooSlow');
    },
    unpack(bytes) {
      unpacked += bytes;
      if (unpacked > limits.unpacked) throw new Unread('documentBomb');
    },
    room: () => limits.unpacked - unpacked,
    timeLeft: () => Math.max(0, until - now()),
  };
}
