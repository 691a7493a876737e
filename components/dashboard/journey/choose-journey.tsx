import { Check, RotateCcw, Trash2 } from 'lucide-preact';
import type { JourneyListed } from '../../../utils/messaging/doors/journey';
import { wordsOf } from '../../../utils/wording/words';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import { Block } from '../block';

/** All journeys that there are. Another choice moves nobody: their stages get the names of the other one. */
export function ChooseJourney({ journeys }: { journeys: readonly JourneyListed[] }) {
  const { t } = useWords();
  return (
    <Block title={t('journeyChoose')} hint={t('journeyChooseHint')} part="journey-choose">
      <ul class="settings-list">
        {journeys.map((journey) => (
          <JourneyRow key={journey.id} journey={journey} />
        ))}
      </ul>
    </Block>
  );
}

function JourneyRow({ journey: { id, name: words, isCurrent, isBuiltIn, isEdited } }: { journey: JourneyListed }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const name = wordsOf(words, t);
  const use = () => act(background.call('useJourney', { id }), { done: t('journeyUsed', name), undo: 'journal' });
  const reset = (done: string) => act(background.call('resetJourney', { id }), { done, undo: 'journal' });
  return (
    <li class="settings-row" data-part="journey" data-name={id} aria-current={isCurrent || undefined}>
      <span class="switch-words">
        <strong dir="auto">{name}</strong>
        {isEdited && isBuiltIn && <span class="journey-aside"> {t('journeyEdited')}</span>}
      </span>
      {isBuiltIn && isEdited && (
        <Button
          kind="quiet"
          icon={RotateCcw}
          data-part="journey-reset"
          aria-label={t('journeyResetNamed', name)}
          onClick={() => void reset(t('journeyResetSaid'))}
        >
          {t('journeyReset')}
        </Button>
      )}
      {!isBuiltIn && !isCurrent && (
        <Button
          kind="quiet"
          icon={Trash2}
          data-part="journey-remove"
          aria-label={t('journeyRemoveNamed', name)}
          onClick={() => void reset(t('journeyRemoved', name))}
        >
          {t('uiRemove')}
        </Button>
      )}
      {isCurrent ? (
        <span class="journey-current" data-part="journey-current">
          <Icon of={Check} />
          {t('journeyIsUsed')}
        </span>
      ) : (
        <Button data-part="journey-use" aria-label={t('journeyUseNamed', name)} onClick={() => void use()}>
          {t('journeyUse')}
        </Button>
      )}
    </li>
  );
}
