import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../utils/messaging/result';
import type { BackupFile } from '../../../utils/state/backup';
import { errorWords } from '../../../utils/wording/error';
import { useWords } from '../../ui/words';
import { useWorld } from '../world';

interface Gathered {
  readonly signal: AbortSignal;
  readonly progress: (rows: number) => void;
}

export interface Saving {
  /** How many entries are in; null where nothing is being saved. */
  readonly rows: number | null;
  /** What became of it. */
  readonly said: string;
  readonly trouble: string;
  /** Gathers a file and hands it to the user. True when it was saved. */
  save(name: string, make: (gathered: Gathered) => Promise<Result<BackupFile>>): Promise<boolean>;
  cancel(): void;
}

/** Gathering a file and handing it to the user, with a sign of life, and words for how it ended. */
export function useSaving(): Saving {
  const { saveFile } = useWorld();
  const { t, language } = useWords();
  const [rows, setRows] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  return {
    rows,
    said,
    trouble,
    cancel: () => stop.current.abort(),
    async save(name, make) {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setRows(0);
      setSaid('');
      setTrouble('');
      const made = await make({ signal, progress: setRows });
      setRows(null);
      if (!made.ok) {
        if (made.error.code !== 'cancelled') setTrouble(errorWords(made.error, t));
        return false;
      }
      saveFile(name, made.value.blob);
      setSaid(t('exchangeSaved', new Intl.NumberFormat(language).format(made.value.rows)));
      return true;
    },
  };
}
