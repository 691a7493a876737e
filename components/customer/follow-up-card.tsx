import type { ComponentChildren } from 'preact';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import { weekdayWords } from '../../utils/wording/day';
import { followUpWords } from '../../utils/wording/follow-up';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import './follow-up-card.css';
import { SkipMenu } from './skip-menu';
import { SnoozeMenu } from './snooze-menu';

interface FollowUpCardProps {
  readonly followUp: FollowUp;
  /** It is the one thing to do next. */
  readonly main: boolean;
  /** Whose it is, where that is not plain from the place. */
  readonly whose?: ComponentChildren;
}

/** What is due, why now, and the ways to be done with it. Each can be taken back. */
export function FollowUpCard({ followUp, main, whose }: FollowUpCardProps) {
  const { background } = useDesk();
  const { t, language } = useWords();
  const act = useAct();
  const { id } = followUp;
  const { title, reason } = followUpWords(followUp, t);
  const undo = () => background.call('reopenFollowUp', { id });
  return (
    <Card tone={main ? 'accent' : 'plain'} data-part="follow-up" data-rule={followUp.rule}>
      {whose}
      <h3 class="follow-up-title" data-part="follow-up-title">
        {title}
      </h3>
      <p class="follow-up-reason" data-part="follow-up-reason">
        {reason}
      </p>
      <Actions>
        <Button
          kind={main ? 'main' : 'plain'}
          data-part="done"
          onClick={() =>
            act(background.call('closeFollowUp', { id, as: 'done', because: 'by-user' }), {
              done: t('followUpDoneSaid'),
              undo,
            })
          }
        >
          {t('followUpDone')}
        </Button>
        <SnoozeMenu
          onSnooze={(until) =>
            act(background.call('snoozeFollowUp', { id, until }), {
              done: t('followUpSnoozedSaid', weekdayWords(until, language)),
              undo,
            })
          }
        />
        <SkipMenu
          onSkip={(because) =>
            act(background.call('closeFollowUp', { id, as: 'skipped', because }), {
              done: t('followUpSkippedSaid'),
              undo,
            })
          }
        />
      </Actions>
    </Card>
  );
}
