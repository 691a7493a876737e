import { Lightbulb } from 'lucide-preact';
import type { OpportunityHint } from '../../../utils/domain/journey/journey';
import { hintWords } from '../../../utils/wording/hint';
import { wordsOf } from '../../../utils/wording/words';
import '../../customer/lines.css';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import { useEditing } from '../journey/editing';
import { Shown } from '../journey/shown';

/** The chance as it stands in the sidebar of a customer for whom all of it is true. */
export function HintPreview({ hint }: { hint: OpportunityHint }) {
  const { t, language } = useWords();
  const { journey } = useEditing();
  return (
    <Shown part="hint-preview">
      <ul class="lines suggestions">
        <li>
          <Icon of={Lightbulb} />
          <span class="lines-title" dir="auto">
            {wordsOf(hint.says, t) || t('hintUnnamed')}
          </span>
          <p class="lines-note">{hintWords(hint.when, journey, t, language) || t('hintAlways')}</p>
        </li>
      </ul>
    </Shown>
  );
}
