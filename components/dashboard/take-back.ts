import { useState } from 'preact/hooks';
import { errorWords } from '../../utils/wording/error';
import { useDesk } from '../customer/desk';
import { useWords } from '../ui/words';

export interface TakeBack {
  readonly state: 'possible' | 'running' | 'failed' | 'undone';
  /** What became of it, once it failed or is undone. */
  readonly sentence: string;
  undo(id: string): Promise<void>;
}

const mostRests = 10;

/** The undo of a whole import or restore: many rows, so it is waited for where it was asked. */
export function useTakeBack(): TakeBack {
  const { background } = useDesk();
  const { t } = useWords();
  const [now, setNow] = useState<Pick<TakeBack, 'state' | 'sentence'>>({ state: 'possible', sentence: '' });
  return {
    ...now,
    async undo(id) {
      setNow({ state: 'running', sentence: '' });
      let result = await background.call('undo', { id });
      // The browser ends a worker that is at one thing for five minutes; the same call does the rest.
      for (let again = 0; again < mostRests && !result.ok && result.error.code === 'noAnswer'; again++) {
        result = await background.call('undo', { id });
      }
      if (!result.ok) return setNow({ state: 'failed', sentence: errorWords(result.error, t) });
      const { left } = result.value;
      setNow({ state: 'undone', sentence: left > 0 ? t('takenBackButFor', left) : t('takenBack') });
    },
  };
}
