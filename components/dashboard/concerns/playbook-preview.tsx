import { Circle, CircleDot, LifeBuoy } from 'lucide-preact';
import type { Playbook } from '../../../utils/domain/journey/journey';
import { stepsOf } from '../../../utils/domain/playbook';
import { clockWords } from '../../../utils/wording/playbook';
import { wordsOf } from '../../../utils/wording/words';
import { useDesk } from '../../customer/desk';
import '../../customer/playbook.css';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import { Shown } from '../journey/shown';

/** The playbook as it stands in the sidebar in the moment in which it is opened. */
export function PlaybookPreview({ playbook }: { playbook: Playbook }) {
  const { now, zone } = useDesk();
  const { t, language } = useWords();
  const at = now();
  const run = { startedAt: at, done: [], closedAt: null };
  return (
    <Shown part="playbook-preview">
      <Card tone="accent">
        <p class="playbook-title" dir="auto">
          <Icon of={LifeBuoy} />
          <span>{wordsOf(playbook.name, t) || t('playbookUnnamed')}</span>
        </p>
        {playbook.freezesOffers && <p class="playbook-about">{t('playbookFreezes')}</p>}
        {playbook.steps.length === 0 ? (
          <p class="playbook-about">{t('playbookNoSteps')}</p>
        ) : (
          <ol class="playbook-steps">
            {stepsOf(run, playbook, at).map((step) => (
              <li key={step.id}>
                <span class="playbook-step">
                  <Icon of={step.isNext ? CircleDot : Circle} />
                  <span dir="auto">{wordsOf(step.text, t)}</span>
                  <small>{clockWords(step, t, { now: at, zone, language })}</small>
                </span>
              </li>
            ))}
          </ol>
        )}
      </Card>
    </Shown>
  );
}
