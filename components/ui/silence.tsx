import type { ReadonlySignal } from '@preact/signals';
import { Trouble } from './trouble';
import { useWords } from './words';

/** Nobody answers behind the screen, and what helps. */
export function Silence({ silent, restart }: { silent: ReadonlySignal<boolean>; restart: () => void }) {
  const { t } = useWords();
  return silent.value ? <Trouble sentence={t('silenceNote')} again={restart} way={t('silenceRestart')} /> : null;
}
