import { ChevronDown } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type FollowUp, whenTheyAnswer } from '../../utils/domain/model/follow-up';
import { nearDayWords } from '../../utils/wording/day';
import { followUpWords } from '../../utils/wording/follow-up';
import { ByTheHour } from '../customer/by-the-hour';
import { useToday } from '../customer/desk';
import { FollowUpCard } from '../customer/follow-up-card';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import './due.css';

interface NextStepProps {
  readonly due: readonly FollowUp[];
  readonly coming: readonly FollowUp[];
  /** It is the one thing to do next. */
  readonly main: boolean;
  /** Its buttons can be pressed by their keys: one card in a view. */
  readonly hasKeys: boolean;
}

/** The one next step; nothing due is an answer, too, with what comes then. */
export function NextStep({ due, coming, main, hasKeys }: NextStepProps) {
  const { t } = useWords();
  const [first] = due;
  return (
    <>
      {first && <FollowUpCard key={first.id} followUp={first} main={main} hasKeys={hasKeys} />}
      {(!first || coming[0]) && (
        <p class="due-coming">
          {!first && <span data-part="nothing-due">{t('nothingDue')} </span>}
          {coming[0] && <Coming next={coming[0]} />}
        </p>
      )}
    </>
  );
}

/** The other due ones, a line each; the one that is opened has its card. */
export function OthersDue({ due }: Pick<NextStepProps, 'due'>) {
  const [opened, setOpened] = useState('');
  return (
    <ul class="due">
      {due.map((followUp) =>
        followUp.id === opened ? (
          <li key={followUp.id}>
            <FollowUpCard followUp={followUp} main={false} />
          </li>
        ) : (
          <li key={followUp.id} data-part="follow-up" data-rule={followUp.rule}>
            <DueLine followUp={followUp} onOpen={() => setOpened(followUp.id)} />
          </li>
        ),
      )}
    </ul>
  );
}

function DueLine({ followUp, onOpen }: { followUp: FollowUp; onOpen: () => void }) {
  const { t } = useWords();
  const { title, reason } = followUpWords(followUp, t);
  return (
    <button
      type="button"
      class="due-line"
      aria-expanded={false}
      data-part="due-line"
      data-rule={followUp.rule}
      onClick={onOpen}
    >
      <span>
        <span data-part="follow-up-title">{title}</span>
        <small data-part="follow-up-reason">
          {reason}
          {followUp.dueAt !== undefined && <ByTheHour dueAt={followUp.dueAt} />}
        </small>
      </span>
      <Icon of={ChevronDown} size={12} />
    </button>
  );
}

/** What comes then, and when: a day, or when they have answered. */
function Coming({ next }: { next: FollowUp }) {
  const { t, language } = useWords();
  const today = useToday();
  const { title } = followUpWords(next, t);
  const from = next.snoozedUntil || next.dueOn;
  return (
    <span data-part="coming" data-rule={next.rule}>
      {from === whenTheyAnswer
        ? t('followUpWaits', title)
        : t('followUpComing', title, nearDayWords(from, today, language))}
    </span>
  );
}
