import { Reply } from 'lucide-preact';
import { localDate } from '../../utils/domain/followups/local-date';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
import { dayWords } from '../../utils/wording/day';
import { textKey } from '../../utils/wording/text-key';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useDesk, useToday } from './desk';
import { Feeling } from './feeling';
import { kindIcon } from './kind-icon';
import './lines.css';

/** What happened between us, the newest first. */
export const Timeline = ({ touchpoints }: { touchpoints: readonly Touchpoint[] }) => (
  <ol class="lines" data-part="timeline">
    {touchpoints.map((touchpoint) => (
      <Contact key={touchpoint.id} touchpoint={touchpoint} />
    ))}
  </ol>
);

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
