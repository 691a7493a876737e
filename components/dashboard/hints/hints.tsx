import type { OpportunityHint } from '../../../utils/domain/journey/journey';
import { hintWords } from '../../../utils/wording/hint';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf } from '../../../utils/wording/words';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Adding } from '../journey/adding';
import { Editable } from '../journey/editable';
import { useEditing } from '../journey/editing';
import { HintForm } from './hint-form';

/** When the sidebar sees a chance to help somebody more. */
export function Hints() {
  const { t } = useWords();
  const { journey } = useEditing();
  return (
    <Block title={t('hintsTitle')} hint={t('hintsHint')} part="hints">
      <ul class="journey-rows">
        {journey.opportunities.map((hint) => (
          <HintRow key={hint.id} hint={hint} />
        ))}
      </ul>
      <Adding text={t('hintAdd')} part="hint-add" form={(close) => <HintForm hint={null} close={close} />} />
    </Block>
  );
}

function HintRow({ hint }: { hint: OpportunityHint }) {
  const { t, language } = useWords();
  const { journey } = useEditing();
  const name = wordsOf(hint.says, t);
  return (
    <Editable
      part="hint"
      name={hint.id}
      edit={t('journeyEdit', name)}
      form={(close) => <HintForm hint={hint} close={close} />}
    >
      <strong dir="auto">{name}</strong>
      <p class="journey-aside">{t(textKey('opportunityType', hint.type))}</p>
      <p dir="auto">{hintWords(hint.when, journey, t, language)}</p>
    </Editable>
  );
}
