import { X } from 'lucide-preact';
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../utils/domain/model/person';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

interface RecipientsFieldProps {
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}

/** "Anna Schmidt <anna@kestrel.example>", or the address alone; null when it is no address. */
export function typedPerson(typed: string): Person | null {
  const [, name = '', bracketed] = /^([^<]*)<([^<>]*)>$/.exec(typed) ?? [];
  const email = (bracketed ?? typed).trim();
  return /^[^\s@]+@[^\s@]+$/.test(email) ? { name: name.trim(), email } : null;
}

/** Those who are chosen stand as chips; an address that is typed becomes one with Enter, a comma or by going on. */
export function RecipientsField({ people, onChange }: RecipientsFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (people.length === 0) input.current?.focus();
  }, []);

  const take = () => {
    const person = typedPerson(typed.trim());
    if (!person) return;
    setTyped('');
    if (!people.some(({ email }) => email.toLowerCase() === person.email.toLowerCase())) onChange([...people, person]);
  };
  const pressed = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey) return take();
    if (event.key === 'Backspace' && typed === '') onChange(people.slice(0, -1));
    if (event.key !== 'Enter' && event.key !== ',' && event.key !== ';') return;
    event.preventDefault();
    take();
  };

  return (
    <div class="practice-line" data-part="compose-to">
      <label class="practice-label" for={id}>
        {t('practiceTo')}
      </label>
      <div class="practice-chips">
        {people.map((person) => (
          <span
            key={person.email}
            class="practice-chip"
            data-part="recipient"
            data-name={person.name}
            data-email={person.email}
            title={person.email}
          >
            {person.name || person.email}
            <button
              type="button"
              aria-label={t('practiceRemovePerson', person.name || person.email)}
              onClick={() => onChange(people.filter((other) => other !== person))}
            >
              <Icon of={X} size={12} />
            </button>
          </span>
        ))}
        <input
          id={id}
          ref={input}
          class="practice-input"
          data-part="compose-to-input"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={pressed}
          onBlur={take}
        />
      </div>
    </div>
  );
}
