import type { StageMeant } from '../../utils/domain/record/stage-meant';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { useJourney, useNames } from './journey';
import './stage-meaning.css';

interface StageMeaningProps {
  readonly tabId: number;
  /** As the site calls it. */
  readonly name: string;
  readonly meant: StageMeant;
}

/** What a stage of this site is called here: guessed, and the user's word from then on. */
export function StageMeaning({ tabId, name, meant }: StageMeaningProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const { stages } = useJourney();
  const names = useNames();
  const act = useAct();
  const unsaid = meant.by === 'unknown';
  return (
    <label class="stage-meaning" data-part="stage-meaning" data-by={meant.by}>
      <span dir="auto">{t('stageMeaning', name)}</span>
      <select
        class="field-input"
        name="stage-meaning"
        value={unsaid ? '?' : meant.stage}
        onChange={(event) =>
          act(background.call('mapStage', { tabId, name, stage: event.currentTarget.value }), {
            done: t('stageMeaningSaid'),
          })
        }
      >
        {unsaid && (
          <option value="?" disabled>
            {t('stageMeaningChoose')}
          </option>
        )}
        {stages.map(({ id }) => (
          <option key={id} value={id}>
            {names.stage(id)}
          </option>
        ))}
        <option value="">{t('stageMeaningNone')}</option>
      </select>
    </label>
  );
}
