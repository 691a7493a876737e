import type { Persona } from '../../../utils/domain/journey/journey';
import { wordsOf } from '../../../utils/wording/words';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Adding } from './adding';
import { Editable } from './editable';
import { useEditing } from './editing';
import { PersonaForm } from './persona-form';

/** The types of customers, each with what they need, like and can't stand. */
export function Personas() {
  const { t } = useWords();
  const { journey } = useEditing();
  return (
    <Block title={t('journeyPersonas')} hint={t('journeyPersonasHint')} part="journey-personas">
      <ul class="journey-rows">
        {journey.personas.map((persona) => (
          <PersonaRow key={persona.id} persona={persona} />
        ))}
      </ul>
      <Adding
        text={t('journeyAddPersona')}
        part="persona-add"
        form={(close) => <PersonaForm persona={null} close={close} />}
      />
    </Block>
  );
}

function PersonaRow({ persona }: { persona: Persona }) {
  const { t } = useWords();
  const name = wordsOf(persona.name, t);
  const lists = [
    ['journeyNeeds', persona.needs],
    ['journeyPreferences', persona.preferences],
    ['journeyPains', persona.pains],
  ] as const;
  return (
    <Editable
      part="persona"
      name={persona.id}
      edit={t('journeyEdit', name)}
      form={(close) => <PersonaForm persona={persona} close={close} />}
    >
      <strong dir="auto">{name}</strong>
      <dl class="journey-traits">
        {lists.map(
          ([key, all]) =>
            all.length > 0 && (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd dir="auto">{all.map((words) => wordsOf(words, t)).join(' · ')}</dd>
              </div>
            ),
        )}
      </dl>
    </Editable>
  );
}
