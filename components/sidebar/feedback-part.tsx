import { LifeBuoy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Glance } from '../../utils/domain/model/glance';
import type { FeedbackStep } from '../../utils/messaging/doors/story';
import { useAct, useDesk } from '../customer/desk';
import { FeedbackAsk, type Scale } from '../customer/feedback';
import { PlaybookMenu } from '../customer/playbook-menu';
import { WriteDraft } from '../customer/write-draft';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { useWords } from '../ui/words';
import { Part, useFolds } from './part';

/** The scale that was used last stays: a business asks one of the two questions. */
const npsIsUsual = 'feedback-nps';

/** Asking how we did, while it is fresh, and what to do about the answer. */
export function FeedbackPart({ glance }: { glance: Glance }) {
  const { t } = useWords();
  const folds = useFolds();
  const { customer, purchases, playbook, offersWithheld } = glance;
  const [isWord, setWord] = useState(false);
  const [next, setNext] = useState<FeedbackStep>('none');
  const usual: Scale = folds.isFolded(npsIsUsual) ? 'nps' : 'csat';
  const about = purchases.find(({ kind, deliveredOn }) => kind === 'purchase' && deliveredOn) ?? null;
  return (
    <Part part="feedback-part" title={t('feedbackTitle')} keys="f p">
      <FeedbackAsk
        customerId={customer.id}
        purchaseId={about?.id ?? null}
        scale={isWord ? 'word' : usual}
        onScale={(scale) => {
          setWord(scale === 'word');
          if (scale !== 'word') folds.fold(npsIsUsual, scale === 'nps');
        }}
        onAnswered={setNext}
      />
      {next !== 'none' && (next === 'playbook' || !offersWithheld) && (
        <NextStep next={next} customerId={customer.id} isRunning={playbook !== null} onDone={() => setNext('none')} />
      )}
      {!playbook && next !== 'playbook' && (
        <div class="sidebar-unhappy">
          <OpenPlaybook customerId={customer.id} />
          <PlaybookMenu customerId={customer.id} />
        </div>
      )}
    </Part>
  );
}

interface NextStepProps {
  readonly next: Exclude<FeedbackStep, 'none'>;
  readonly customerId: string;
  readonly isRunning: boolean;
  readonly onDone: () => void;
}

/** A happy customer may recommend us; an unhappy one gets the playbook. */
function NextStep({ next, customerId, isRunning, onDone }: NextStepProps) {
  const { t } = useWords();
  if (next === 'playbook' && isRunning) return null;
  return (
    <div class="sidebar-next" role="status">
      <Card tone={next === 'playbook' ? 'warn' : 'accent'} data-part="feedback-next" data-next={next}>
        <h3 class="sidebar-card-title">{t(`feedbackNext${next.charAt(0).toUpperCase()}${next.slice(1)}`)}</h3>
        <p class="sidebar-card-text">{t(`feedbackNext${next.charAt(0).toUpperCase()}${next.slice(1)}Why`)}</p>
        <Actions>
          {next === 'playbook' ? (
            <OpenPlaybook customerId={customerId} kind="plain" text={t('keyPlaybook')} />
          ) : (
            <WriteDraft source={{ customerId, template: next }} />
          )}
          <Button kind="quiet" data-part="feedback-next-no" onClick={onDone}>
            {t('suggestionNotNow')}
          </Button>
        </Actions>
      </Card>
    </div>
  );
}

interface OpenPlaybookProps {
  readonly customerId: string;
  readonly kind?: 'plain' | 'quiet';
  /** Where it is plain already that they are unhappy. */
  readonly text?: string;
}

/** For somebody who is unhappy: prepared steps with a clock. One runs at a time. */
export function OpenPlaybook({ customerId, kind = 'quiet', text }: OpenPlaybookProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  return (
    <Button
      kind={kind}
      icon={LifeBuoy}
      aria-keyshortcuts="p"
      data-part="open-playbook"
      onClick={() =>
        act(background.call('openPlaybook', { customerId, playbook: '', touchpointId: null, because: [] }), {
          done: t('playbookOpenedSaid'),
          undo: 'journal',
        })
      }
    >
      {text ?? t('playbookOpen')}
    </Button>
  );
}
