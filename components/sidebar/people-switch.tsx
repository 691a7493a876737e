import type { PersonHere } from '../../utils/state/people';
import { textKey } from '../../utils/wording/text-key';
import { Face } from '../ui/face';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import './people-switch.css';

interface PeopleSwitchProps {
  readonly people: readonly PersonHere[];
  readonly chosen: PersonHere;
  readonly onChoose: (key: string) => void;
}

const atOnce = 3;
const nameOf = ({ name, email }: PersonHere) => name.trim() || email;

/** Everybody in the mail, one click each; a long list keeps its end in a menu. */
export function PeopleSwitch({ people, chosen, onChoose }: PeopleSwitchProps) {
  const { t } = useWords();
  if (people.length < 2) return null;
  const first = people.slice(0, atOnce);
  const shown = first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
  const rest = people.filter((person) => !shown.includes(person));
  return (
    <nav class="people-switch" aria-label={t('peopleSwitch')}>
      {shown.map((person) => (
        <button
          type="button"
          key={person.key}
          class="people-switch-person"
          aria-pressed={person === chosen}
          title={`${t(textKey('line', person.line))}: ${nameOf(person)}`}
          data-part="switch-person"
          onClick={() => onChoose(person.key)}
        >
          <Face name={nameOf(person)} size={20} />
          <span>{nameOf(person)}</span>
        </button>
      ))}
      {rest.length > 0 && (
        <Menu
          text={t('peopleMore', rest.length)}
          part="more-people"
          items={rest.map((person) => ({ text: nameOf(person), chosen: () => onChoose(person.key) }))}
        />
      )}
    </nav>
  );
}
