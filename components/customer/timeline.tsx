import { Reply } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { localDate } from '../../utils/domain/followups/local-date';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
import { dayWords } from '../../utils/wording/day';
import { textKey } from '../../utils/wording/text-key';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useDesk, useToday } from './desk';
import { Feeling } from './feeling';
import { kindIcon } from './kind-icon';
import './lines.css';

/** What happened between us, the newest first. What is long ago waits behind a click. */
export function Timeline({ touchpoints, atOnce = 4 }: { touchpoints: readonly Touchpoint[]; atOnce?: number }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  // A last one alone is no longer than the button that would stand for it.
  const shown = isWhole || touchpoints.length <= atOnce + 1 ? touchpoints : touchpoints.slice(0, atOnce);
  const more = touchpoints.length - shown.length;
  return (
    <>
      <ol class="lines" data-part="timeline">
        {shown.map((touchpoint) => (
          <Contact key={touchpoint.id} touchpoint={touchpoint} />
        ))}
      </ol>
      {more > 0 && (
        <p class="lines-more">
          <Button kind="quiet" data-part="timeline-more" onClick={() => setWhole(true)}>
            {t('timelineMore', more)}
          </Button>
        </p>
      )}
    </>
  );
}

function Contact({ touchpoint }: { touchpoint: Touchpoint }) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const { kind, direction, note, emotion } = touchpoint;
  const day = localDate(touchpoint.at, zone);
  const title = kind === 'mail' ? t(direction === 'out' ? 'kindMailOut' : 'kindMailIn') : t(textKey('kind', kind));
  return (
    <li data-part="touchpoint" data-kind={kind}>
      <Icon of={kind === 'mail' && direction === 'out' ? Reply : kindIcon[kind]} />
      <span class="lines-title">{title}</span>
      <time dateTime={day}>{dayWords(day, today, language)}</time>
      {(note || emotion !== null) && (
        <p class="lines-note">
          {note && <span>{note}</span>}
          {emotion !== null && <Feeling emotion={emotion} />}
        </p>
      )}
    </li>
  );
}
