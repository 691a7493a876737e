import { LifeBuoy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PlaybookRun } from '../../utils/domain/model/playbook-run';
import { freezesOffers, playbookFor, stepsOf } from '../../utils/domain/playbook';
import { momentWords } from '../../utils/wording/playbook';
import { wordsOf } from '../../utils/wording/words';
import { Button } from '../ui/button';
import { Actions, Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useDesk } from './desk';
import { useJourney } from './journey';
import './playbook.css';
import { PlaybookClosing } from './playbook-closing';
import { PlaybookConcerns } from './playbook-concerns';
import { PlaybookOwner } from './playbook-owner';
import { PlaybookSteps } from './playbook-steps';
import { useNow } from './use-now';

interface PlaybookCardProps {
  readonly run: PlaybookRun;
  /** It is the one thing to do next. */
  readonly main: boolean;
}

/** A playbook that runs: what to do by when, what to say, who has it in hand, and the way to close it. */
export function PlaybookCard({ run, main }: PlaybookCardProps) {
  const { zone } = useDesk();
  const { t, language } = useWords();
  const journey = useJourney();
  const now = useNow();
  const [isClosing, setClosing] = useState(false);
  const playbook = playbookFor(journey, run.playbook);
  const steps = stepsOf(run, playbook, now);
  const isAllDone = steps.every(({ isNext }) => !isNext);
  const title = playbook ? wordsOf(playbook.name, t) : t('playbookGone');
  const owner = run.owner ? t('playbookWith', run.owner) : t('playbookWithYou');
  return (
    <Card tone={main ? 'accent' : 'plain'} data-part="playbook" data-playbook={run.playbook}>
      <h3 class="playbook-title" dir="auto">
        <Icon of={LifeBuoy} />
        <span>{title}</span>
      </h3>
      <p class="playbook-about">
        {t('playbookSince', momentWords(run.startedAt, zone, language))} ·{' '}
        <span data-part="playbook-owner">{owner}</span>
      </p>
      <Because words={run.because} />
      {freezesOffers(run, journey, now) && (
        <p class="playbook-about" data-part="playbook-freezes">
          {t('playbookFreezes')}
        </p>
      )}
      <PlaybookSteps run={run} steps={steps} main={main} />
      <PlaybookConcerns run={run} />
      {isClosing ? (
        <PlaybookClosing run={run} title={title} onClose={() => setClosing(false)} />
      ) : (
        <Actions>
          <Button
            kind={main && isAllDone ? 'main' : 'plain'}
            aria-keyshortcuts={isAllDone ? 'p' : undefined}
            data-focus={isAllDone ? '' : undefined}
            data-part="playbook-close"
            onClick={() => setClosing(true)}
          >
            {t('playbookClose')}
          </Button>
          <PlaybookOwner run={run} />
        </Actions>
      )}
    </Card>
  );
}

/** Their own words, as they led to it. */
function Because({ words }: { words: readonly string[] }) {
  const { t, language } = useWords();
  if (words.length === 0) return null;
  const quoted = words.map((word) => t('findingQuoted', word));
  return (
    <p class="playbook-because" data-part="playbook-because" dir="auto">
      {new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(quoted)}
    </p>
  );
}
