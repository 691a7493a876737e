import { Reply, Star } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { localDate } from '../../utils/domain/followups/local-date';
import { kindOf } from '../../utils/domain/journey/journey';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
import { dayWords } from '../../utils/wording/day';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useDesk, useToday } from './desk';
import { Feeling } from './feeling';
import { useJourney, useNames } from './journey';
import { kindIcon } from './kind-icon';
import './lines.css';

/** The one that is opened to be changed, and what stands below it then. */
export interface Opened {
  readonly id: string;
  readonly open: (id: string) => void;
  readonly form: (touchpoint: Touchpoint) => ComponentChildren;
}

interface TimelineProps {
  readonly touchpoints: readonly Touchpoint[];
  readonly atOnce?: number;
  /** Missing: to be read only. */
  readonly opened?: Opened;
  /** Stands below the last one, once all are shown. */
  readonly end?: ComponentChildren;
}

/** What happened between us, the newest first. What is long ago waits behind a click. */
export function Timeline({ touchpoints, atOnce = 4, opened, end }: TimelineProps) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  // A last one alone is no longer than the button that would stand for it.
  const shown = isWhole || touchpoints.length <= atOnce + 1 ? touchpoints : touchpoints.slice(0, atOnce);
  const more = touchpoints.length - shown.length;
  return (
    <>
      <ol class="lines" data-part="timeline">
        {shown.map((touchpoint) => (
          <Contact key={touchpoint.id} touchpoint={touchpoint} opened={opened} />
        ))}
      </ol>
      {more > 0 ? (
        <p class="lines-more">
          <Button kind="quiet" data-part="timeline-more" onClick={() => setWhole(true)}>
            {t('timelineMore', more)}
          </Button>
        </p>
      ) : (
        end
      )}
    </>
  );
}

function Contact({ touchpoint, opened }: { touchpoint: Touchpoint; opened: Opened | undefined }) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const journey = useJourney();
  const names = useNames();
  const { id, kind, direction, note, emotion, rating, nps } = touchpoint;
  const day = localDate(touchpoint.at, zone);
  const date = dayWords(day, today, language);
  const title = names.touchpoint(touchpoint);
  const isOpen = opened?.id === id;
  const said = [rating !== null && t('ratingOf', rating), nps !== undefined && t('npsOf', nps)].filter(Boolean);
  return (
    <li data-part="touchpoint" data-kind={kind}>
      <Icon of={kind === 'mail' && direction === 'out' ? Reply : kindIcon(journey, kind)} />
      <span class="lines-title">
        {opened ? (
          <button
            type="button"
            class="lines-open"
            aria-expanded={isOpen}
            title={t('lineEdit', title, date)}
            data-part="edit-touchpoint"
            onClick={() => opened.open(isOpen ? '' : id)}
          >
            {title}
          </button>
        ) : (
          title
        )}
        {kindOf(journey, kind)?.defining && (
          <span class="lines-defining" title={t('definingMoment')}>
            <Icon of={Star} size={12} />
            <span class="out-of-sight">{t('definingMoment')}</span>
          </span>
        )}
      </span>
      <time dateTime={day}>{date}</time>
      {(note || emotion !== null || said.length > 0) && (
        <p class="lines-note">
          {note && <span dir="auto">{note}</span>}
          {emotion !== null && <Feeling emotion={emotion} />}
          {said.length > 0 && <span data-part="touchpoint-rating">{said.join(' · ')}</span>}
        </p>
      )}
      {isOpen && <div class="lines-form">{opened.form(touchpoint)}</div>}
    </li>
  );
}
