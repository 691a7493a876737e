import type { ComponentChildren } from 'preact';
import { type FollowUp, whenTheyAnswer } from '../../utils/domain/model/follow-up';
import { weekdayWords } from '../../utils/wording/day';
import { followUpWords } from '../../utils/wording/follow-up';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { useWords } from '../ui/words';
import { ByTheHour } from './by-the-hour';
import { useAct, useDesk } from './desk';
import './follow-up-card.css';
import { SkipMenu } from './skip-menu';
import { SnoozeMenu } from './snooze-menu';
import { WriteDraft } from './write-draft';

interface FollowUpCardProps {
  readonly followUp: FollowUp;
  /** It is the one thing to do next. */
  readonly main: boolean;
  /** Whose it is, where that is not plain from the place. */
  readonly whose?: ComponentChildren;
  /** Its buttons can be pressed by their keys: one card in a view. */
  readonly hasKeys?: boolean;
  /** The mail, where it is shown at once and need not be looked at first. */
  readonly mail?: ComponentChildren;
  /** More to do, behind the usual. */
  readonly more?: ComponentChildren;
}

/** What is due, why now, and the ways to be done with it. Each can be taken back. */
export function FollowUpCard({ followUp, main, whose, hasKeys = false, mail, more }: FollowUpCardProps) {
  const { background } = useDesk();
  const { t, language } = useWords();
  const act = useAct();
  const { id, dueAt } = followUp;
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
        {dueAt !== undefined && <ByTheHour dueAt={dueAt} />}
      </p>
      {mail}
      <div class="follow-up-acts">
        <Actions>
          <WriteDraft
            source={{ followUpId: id }}
            main={main}
            keys={hasKeys ? 'w' : undefined}
            isShown={mail !== undefined}
          />
          <Button
            kind="quiet"
            aria-keyshortcuts={hasKeys ? 'd' : undefined}
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
            keys={hasKeys ? 's' : undefined}
            onSnooze={(until) =>
              act(background.call('snoozeFollowUp', { id, until }), {
                done:
                  until === whenTheyAnswer
                    ? t('followUpWaitsSaid')
                    : t('followUpSnoozedSaid', weekdayWords(until, language)),
                undo,
              })
            }
          />
          <SkipMenu
            keys={hasKeys ? 'x' : undefined}
            onSkip={(because) =>
              act(background.call('closeFollowUp', { id, as: 'skipped', because }), {
                done: t('followUpSkippedSaid'),
                undo,
              })
            }
          />
          {more}
        </Actions>
      </div>
    </Card>
  );
}
