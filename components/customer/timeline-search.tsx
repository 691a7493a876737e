import { Search } from 'lucide-preact';
import type { TimelineReader } from '../../utils/state/timeline';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useJourney, useNames } from './journey';
import './timeline-search.css';

/** Finds contacts by words in them and by their kind. */
export function TimelineSearch({ reader }: { reader: TimelineReader }) {
  const { t } = useWords();
  const journey = useJourney();
  const names = useNames();
  return (
    <search class="timeline-search">
      <label class="timeline-search-text">
        <Icon of={Search} size={12} />
        <span class="out-of-sight">{t('timelineFind')}</span>
        <input
          type="search"
          class="field-input"
          autocomplete="off"
          placeholder={t('timelineFind')}
          value={reader.text.value}
          aria-keyshortcuts="/"
          data-part="timeline-find"
          onInput={(event) => reader.find(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') reader.find('');
          }}
        />
      </label>
      <select
        class="field-input"
        aria-label={t('timelineKind')}
        value={reader.kind.value}
        data-part="timeline-kind"
        onChange={(event) => reader.only(event.currentTarget.value)}
      >
        <option value="">{t('timelineAllKinds')}</option>
        {journey.kinds.map(({ id }) => (
          <option key={id} value={id}>
            {names.kind(id)}
          </option>
        ))}
      </select>
    </search>
  );
}
