import type { ReadonlySignal } from '@preact/signals';
import { Trouble } from './trouble';
import { useWords } from './words';

/** Nobody answers behind the screen, and what helps. */
export function Silence({ silent, restart }: { silent: ReadonlySignal<boolean>; restart: () => void }) {
  const { t } = useWords();
  if (!silent.value) return null;
  return <Trouble part="silence" sentence={t('silenceNote')} again={restart} way={t('silenceRestart')} />;
}
