import { Annoyed } from 'lucide-preact';
import type { Emotion } from '../../utils/domain/model/touchpoint';
import type { TabState } from '../../utils/messaging/doors/tab';
import { useAct, useDesk } from '../customer/desk';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import './tone-card.css';
import { useTab } from './tab';

interface ToneCardProps {
  readonly tone: NonNullable<TabState['tone']>;
  readonly customerId: string;
  /** It is the one thing to do next. */
  readonly main: boolean;
  /** A playbook runs already. */
  readonly isRunning: boolean;
}

/** The open mail reads upset: a suggestion with its words. Only the user says whether it is. */
export function ToneCard({ tone: { mailId, because }, customerId, main, isRunning }: ToneCardProps) {
  const { background } = useDesk();
  const { t, language } = useWords();
  const { state } = useTab();
  const act = useAct();
  const answer = (emotion: Emotion | null) => background.call('answerTone', { tabId: state.tabId, mailId, emotion });
  const openPlaybook = async () => {
    // Told as it stands on the button: who opens the playbook says that the mail is upset.
    const isNoted = await act(answer(-2), { done: '' });
    if (!isNoted) return;
    await act(
      background.call('openPlaybook', { customerId, playbook: '', touchpointId: null, because: [...because] }),
      {
        done: t('playbookOpenedSaid'),
        undo: 'journal',
      },
    );
  };
  const quoted = because.map((words) => t('findingQuoted', words));
  return (
    <Card tone="warn" data-part="tone">
      <h3 class="tone-title">
        <Icon of={Annoyed} />
        <span>{t('toneTitle')}</span>
      </h3>
      {quoted.length > 0 && (
        <p class="tone-words" data-part="tone-words" dir="auto">
          {new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(quoted)}
        </p>
      )}
      <p class="tone-ask">{t('toneAsk')}</p>
      <Actions>
        {!isRunning && (
          <Button kind={main ? 'main' : 'plain'} data-part="tone-playbook" aria-keyshortcuts="p" onClick={openPlaybook}>
            {t('tonePlaybook')}
          </Button>
        )}
        <Button data-part="tone-upset" onClick={() => act(answer(-2), { done: t('toneNoted', t('feelingUpset')) })}>
          {t('toneUpset')}
        </Button>
        <Button data-part="tone-uneasy" onClick={() => act(answer(-1), { done: t('toneNoted', t('feelingUneasy')) })}>
          {t('toneUneasy')}
        </Button>
        <Button kind="quiet" data-part="tone-no" onClick={() => act(answer(null), { done: t('toneNoSaid') })}>
          {t('toneNo')}
        </Button>
      </Actions>
    </Card>
  );
}
