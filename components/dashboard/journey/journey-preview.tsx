import type { Journey } from '../../../utils/domain/journey/journey';
import { wordsOf } from '../../../utils/wording/words';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { useWords } from '../../ui/words';
import { useEditing } from './editing';

const lists = ['stages', 'kinds', 'personas', 'playbooks', 'concerns', 'opportunities', 'templates'] as const;
const listKeys = {
  stages: 'journeyStages',
  kinds: 'journeyKinds',
  personas: 'journeyPersonas',
  playbooks: 'journeyPlaybooks',
  concerns: 'journeyConcerns',
  opportunities: 'journeyHints',
  templates: 'journeyTemplates',
} as const;

/** What a file would bring: nothing has happened yet. */
export function JourneyPreview({ read, close }: { read: Journey; close: () => void }) {
  const { background } = useDesk();
  const { t, language } = useWords();
  const { journey, listed } = useEditing();
  const act = useAct();
  const number = new Intl.NumberFormat(language);
  const name = wordsOf(read.name, t);
  const there = listed.find(({ id }) => id === read.id);
  const bring = async () => {
    const said = { done: t('journeyBrought', name), undo: 'journal' } as const;
    if (await act(background.call('saveJourney', { definition: read }), said)) close();
  };
  return (
    <div class="journey-preview" data-part="journey-preview">
      <p>
        <strong dir="auto">{name}</strong>
      </p>
      <dl class="journey-counts">
        {lists.map((list) => (
          <div key={list}>
            <dt>{t(listKeys[list])}</dt>
            <dd>{number.format(read[list].length)}</dd>
          </div>
        ))}
      </dl>
      <p dir="auto">{read.stages.map((stage) => wordsOf(stage.name, t)).join(' → ')}</p>
      <p class="journey-aside">
        {read.id === journey.id
          ? t('journeyTakesPlace')
          : there
            ? t('journeyTakesPlaceOf', wordsOf(there.name, t))
            : t('journeyJoins')}
      </p>
      <Actions>
        <Button kind="main" data-part="journey-bring" onClick={() => void bring()}>
          {t('journeyBring')}
        </Button>
        <Button kind="quiet" data-part="journey-bring-not" onClick={close}>
          {t('uiCancel')}
        </Button>
      </Actions>
    </div>
  );
}
