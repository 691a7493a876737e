import type { ComponentChildren } from 'preact';
import { useWords } from '../../ui/words';

/** How it will look where it is used. To be seen, not to be touched. */
export function Shown({ part, children }: { part: string; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <figure class="journey-shown" data-part={part}>
      <figcaption>{t('journeyShown')}</figcaption>
      <div inert>{children}</div>
    </figure>
  );
}
