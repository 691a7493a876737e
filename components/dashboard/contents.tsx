import { useRef } from 'preact/hooks';
import { useWords } from '../ui/words';

interface ContentsProps {
  /** Parts of the page with their titles, in their order. */
  readonly parts: readonly (readonly [part: string, title: string])[];
}

/** The way to each matter of a long page. The address after "#" names the page, so these are buttons. */
export function Contents({ parts }: ContentsProps) {
  const { t } = useWords();
  const nav = useRef<HTMLElement>(null);
  const go = (part: string) => {
    const block = nav.current?.parentElement?.querySelector(`[data-part="${part}"]`);
    const heading = block?.querySelector('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    block?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="dashboard-contents" aria-label={t('dashboardContents')} ref={nav}>
      <ul>
        {parts.map(([part, title]) => (
          <li key={part}>
            <button type="button" data-part="contents-go" data-name={part} onClick={() => go(part)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
