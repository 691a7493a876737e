import type { Concern } from '../../../utils/domain/journey/journey';
import { wordsOf } from '../../../utils/wording/words';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Adding } from '../journey/adding';
import { Editable } from '../journey/editable';
import { useEditing } from '../journey/editing';
import { ConcernForm } from './concern-form';

/** What customers are expected to say, each with the answer to it. */
export function Concerns() {
  const { t } = useWords();
  const { journey } = useEditing();
  return (
    <Block title={t('concernsTitle')} hint={t('concernsHint')} part="concerns">
      <ul class="journey-rows">
        {journey.concerns.map((concern) => (
          <ConcernRow key={concern.id} concern={concern} />
        ))}
      </ul>
      <Adding
        text={t('concernNew')}
        part="concern-add"
        form={(close) => <ConcernForm concern={null} close={close} />}
      />
    </Block>
  );
}

const lines = [
  ['say', 'concernSay'],
  ['offer', 'concernOffer'],
  ['decides', 'concernDecides'],
] as const;

function ConcernRow({ concern }: { concern: Concern }) {
  const { t } = useWords();
  const name = wordsOf(concern.concern, t);
  return (
    <Editable
      part="concern"
      name={concern.id}
      edit={t('journeyEdit', name)}
      form={(close) => <ConcernForm concern={concern} close={close} />}
    >
      <strong dir="auto">{name}</strong>
      <dl class="journey-traits">
        {lines.map(([field, label]) =>
          concern[field] ? (
            <div key={field}>
              <dt>{t(label)}</dt>
              <dd dir="auto">{wordsOf(concern[field], t)}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Editable>
  );
}
