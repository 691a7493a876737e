import type { PracticeSamples } from '../../utils/state/practice-samples';
import { Button } from '../ui/button';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';

/** Says that these people are made up, and takes them out again with one click. */
export function SamplesLine({ samples, trouble }: { samples: PracticeSamples; trouble: string }) {
  const { t } = useWords();
  const { state, sentence } = samples;
  const sentences = { loading: 'practiceSamplesLoading', there: 'practiceSamples', removed: 'practiceSamplesRemoved' };
  return (
    <header class="practice-head">
      <h1 class="practice-brand">
        <strong>{t('productName')}</strong> {t('practiceTitle')}
      </h1>
      <p class="practice-samples" role="status" data-part="samples" data-state={state.value}>
        <span>{t(sentences[state.value])}</span>
        {state.value === 'there' && (
          <Button kind="quiet" data-part="samples-remove" onClick={samples.remove}>
            {t('practiceSamplesRemove')}
          </Button>
        )}
        {state.value === 'removed' && (
          <Button kind="quiet" data-part="samples-load" onClick={samples.load}>
            {t('practiceSamplesLoad')}
          </Button>
        )}
      </p>
      <a class="button button-plain" href="welcome.html" data-part="practice-next">
        {t('practiceNext')}
      </a>
      {(trouble || sentence.value) && <Trouble sentence={trouble || sentence.value} />}
    </header>
  );
}
