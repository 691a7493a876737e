import type { Finding } from '../../utils/domain/model/finding';
import type { DraftSeen } from '../../utils/domain/slips/settle';
import { type DraftWatch, fixDone, type Look, lookAgain, seenAfter, seenOf } from '../../utils/domain/slips/watch';
import type { Services } from '../../utils/services/index';

/** Follows what becomes of the findings of each compose window. A worker that dies forgets only the last moments. */
export interface SlipWatch {
  look(composeId: string, look: Look, isPractice: boolean): void;
  fixed(composeId: string, name: Pick<Finding, 'rule' | 'text'>): void;
  end(composeId: string, end: NonNullable<DraftSeen['end']>): void;
}

interface Followed {
  watch: DraftWatch;
  readonly isPractice: boolean;
  /** What was written down last: nothing is written twice. */
  written: string;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** `wentQuiet` is called when something was dismissed so often that it is not to be said any more. */
export function watchSlips(noteSlips: Services['noteSlips'], wentQuiet: () => void): SlipWatch {
  const drafts = new Map<string, Followed>();
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other. What can't be written is lost: the mail is not to be troubled by it. */
  const write = (composeId: string, end: DraftSeen['end']) => {
    const draft = drafts.get(composeId);
    const seen = seenOf(draft?.watch, Date.now(), end);
    const text = JSON.stringify(seen);
    if (draft) {
      clearTimeout(draft.timer);
      draft.timer = undefined;
      draft.watch = { ...draft.watch, clicked: [] };
      if (end === null && seen.fresh.length > 0) later(composeId, draft);
      if (draft.written === text) return;
      draft.written = text;
    }
    const notice = { composeId, seen, emails: draft?.watch.emails ?? [], isPractice: draft?.isPractice ?? false };
    turn = turn
      .then(() => noteSlips(notice))
      .then((isQuiet) => isQuiet && wentQuiet())
      .catch((error: unknown) => error);
  };
  const later = (composeId: string, draft: Followed) => {
    draft.timer ??= setTimeout(() => write(composeId, null), seenAfter);
  };

  return {
    look(composeId, look, isPractice) {
      const draft = drafts.get(composeId);
      const watch = lookAgain(draft?.watch, look);
      const next: Followed = draft ?? { watch, isPractice, written: '', timer: undefined };
      next.watch = watch;
      drafts.set(composeId, next);
      if (watch.clicked.length > 0) write(composeId, null);
      else later(composeId, next);
    },
    fixed(composeId, name) {
      const draft = drafts.get(composeId);
      if (!draft) return;
      draft.watch = fixDone(draft.watch, name);
      if (draft.watch.clicked.length > 0) write(composeId, null);
    },
    end(composeId, end) {
      write(composeId, end);
      if (end !== 'going') drafts.delete(composeId);
    },
  };
}
