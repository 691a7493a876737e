import type { Journey } from '../../../utils/domain/journey/journey';
import { wordsOf } from '../../../utils/wording/words';
import { Rail } from '../../ui/rail';
import { useWords } from '../../ui/words';
import { Shown } from './shown';

/** The stages as the sidebar shows them, for somebody who is in the one that is edited. */
export function StagePreview({ stages, at }: Pick<Journey, 'stages'> & { at: string }) {
  const { t, language } = useWords();
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const here = stages.find(({ id }) => id === at);
  return (
    <Shown part="stage-preview">
      <Rail
        label={t('journeyStages')}
        stops={stages.map(({ id, name }) => ({ id, text: wordsOf(name, t), hint: '' }))}
        at={at}
        note={here && here.expectedDays > 0 ? days.format(here.expectedDays) : ''}
        onMove={() => undefined}
      />
    </Shown>
  );
}
