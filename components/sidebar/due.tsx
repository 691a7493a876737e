import type { FollowUp } from '../../utils/domain/model/follow-up';
import { nearDayWords } from '../../utils/wording/day';
import { followUpWords } from '../../utils/wording/follow-up';
import { useToday } from '../customer/desk';
import { FollowUpCard } from '../customer/follow-up-card';
import { useWords } from '../ui/words';

interface DueProps {
  readonly due: readonly FollowUp[];
  readonly coming: readonly FollowUp[];
  /** The first due one is the one thing to do next. */
  readonly main: boolean;
}

/** What is due, a card each, and what comes then, in one quiet line. */
export const Due = ({ due, coming, main }: DueProps) => (
  <>
    {due.map((followUp, index) => (
      <FollowUpCard key={followUp.id} followUp={followUp} main={main && index === 0} />
    ))}
    {coming[0] && <Coming next={coming[0]} />}
  </>
);

function Coming({ next }: { next: FollowUp }) {
  const { t, language } = useWords();
  const day = nearDayWords(next.snoozedUntil || next.dueOn, useToday(), language);
  return (
    <p class="sidebar-coming" data-part="coming" data-rule={next.rule}>
      {t('followUpComing', followUpWords(next, t).title, day)}
    </p>
  );
}
