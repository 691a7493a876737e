import { Check } from 'lucide-preact';
import type { Customer } from '../../utils/domain/model/customer';
import { wordsOf } from '../../utils/wording/words';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { useJourney } from './journey';
import './persona-choice.css';

/** What type of customer this is, for templates and suggestions; where the journey knows any. */
export function PersonaChoice({ customer }: { customer: Customer }) {
  const { background } = useDesk();
  const { t } = useWords();
  const { personas } = useJourney();
  const act = useAct();
  const known = personas.find(({ id }) => id === customer.persona);
  if (personas.length === 0 && !customer.persona) return null;
  const name = known ? wordsOf(known.name, t) : customer.persona || t('personaNone');
  const choose = (persona: string, text: string) =>
    act(background.call('setPersona', { customerId: customer.id, persona }), {
      done: t('personaSaid', text),
      undo: 'journal',
    });
  return (
    <Menu
      text={name}
      label={t('personaIs', name)}
      part="persona"
      items={[
        ...personas.map(({ id, name: words }) => {
          const text = wordsOf(words, t);
          const isChosen = id === customer.persona;
          return {
            text,
            part: `persona-${id}`,
            chosen: () => void choose(id, text),
            ...(isChosen && { icon: Check }),
          };
        }),
        { text: t('personaNone'), part: 'persona-none', chosen: () => void choose('', t('personaNone')) },
      ]}
    />
  );
}

/** What people of their type need: to have in mind while writing. */
export function PersonaNeeds({ customer }: { customer: Customer }) {
  const { t } = useWords();
  const { personas } = useJourney();
  const needs = personas.find(({ id }) => id === customer.persona)?.needs ?? [];
  if (needs.length === 0) return null;
  return (
    <p class="persona-needs" data-part="persona-needs">
      {t('personaNeeds', needs.map((words) => wordsOf(words, t)).join(' · '))}
    </p>
  );
}
