import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { localDate } from '../../utils/domain/followups/local-date';
import type { Instant, LocalDate } from '../../utils/domain/model/row';
import type { Result } from '../../utils/messaging/result';
import type { Background } from '../../utils/state/background';
import { latestAct } from '../../utils/state/latest-act';
import { errorWords } from '../../utils/wording/error';
import type { Toasts } from '../ui/toast';
import { useWords } from '../ui/words';

/** What a screen works with: whom to ask, where to say what was done, and the time where the user is. */
export interface Desk {
  readonly background: Background;
  readonly toasts: Toasts;
  now(): Instant;
  /** IANA. */
  readonly zone: string;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A screen that acts needs a DeskProvider around it');
  return desk;
}

export function useToday(): LocalDate {
  const { now, zone } = useDesk();
  return localDate(now(), zone);
}

interface Said {
  /** Said when it was done; '' for acts that show by themselves. */
  readonly done: string;
  /** How to take it back; `journal` for acts that the background has noted in its undo journal. */
  readonly undo?: 'journal' | (() => Promise<Result<unknown>>);
}

/** Waits for an act and says what became of it, with its undo. True when it was done. */
export function useAct(): (act: Promise<Result<unknown>>, said: Said) => Promise<boolean> {
  const { toasts, background } = useDesk();
  const { t } = useWords();

  const settle = async (act: Promise<Result<unknown>>, { done, undo }: Said): Promise<boolean> => {
    const result = await act;
    if (!result.ok) {
      toasts.show({ text: errorWords(result.error, t) });
      return false;
    }
    const takeBack = undo === 'journal' ? await fromJournal() : undo;
    if (done) toasts.show({ text: done, undo: takeBack && (() => void settle(takeBack(), { done: '' })) });
    return true;
  };
  // The id is asked for now: when Undo is clicked, something else may have been done.
  const fromJournal = async () => {
    const id = await latestAct(background);
    return id ? () => background.call('undo', { id }) : undefined;
  };
  return settle;
}
