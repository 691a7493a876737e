import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../ui/words';

/** How it will look where it is used. To be seen, not to be touched. */
export function Shown({ part, children }: { part: string; children: ComponentChildren }) {
  const { t } = useWords();
  const id = useId();
  return (
    <section class="journey-shown" aria-labelledby={id} data-part={part}>
      <h4 id={id}>{t('journeyShown')}</h4>
      <div inert>{children}</div>
    </section>
  );
}
