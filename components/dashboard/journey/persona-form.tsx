import { useState } from 'preact/hooks';
import { newId, withoutPersona, withRow } from '../../../utils/domain/journey/edit';
import type { Persona, Words } from '../../../utils/domain/journey/journey';
import { linesOf } from '../../../utils/state/lines-of';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm, Pair } from '../../ui/edit-form';
import { Select, TextField } from '../../ui/field';
import { useTyped, useTypedFields } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { useEditing } from './editing';
import { NameField } from './name-field';

interface PersonaFormProps {
  /** Null: a new one. */
  readonly persona: Persona | null;
  readonly close: () => void;
}

const tones = ['', 'friendly', 'formal'] as const;
const toneKeys = { '': 'journeyToneAny', friendly: 'journeyToneFriendly', formal: 'journeyToneFormal' } as const;
const traits = ['needs', 'preferences', 'pains'] as const;
const traitKeys = { needs: 'journeyNeeds', preferences: 'journeyPreferences', pains: 'journeyPains' } as const;

const none: Pick<Persona, (typeof traits)[number]> = { needs: [], preferences: [], pains: [] };

export function PersonaForm({ persona, close }: PersonaFormProps) {
  const { t } = useWords();
  const { change } = useEditing();
  const before = persona ?? none;
  const shown = (all: readonly Words[]) => all.map((words) => wordsOf(words, t)).join('\n');
  const [name, setName] = useTyped(persona ? wordsOf(persona.name, t) : '');
  const [tone, setTone] = useTyped<Persona['tone']>(persona?.tone ?? '');
  const [typed, setTyped] = useTypedFields({
    needs: shown(before.needs),
    preferences: shown(before.preferences),
    pains: shown(before.pains),
  });
  const [isAsked, setAsked] = useState(false);
  const read = (trait: (typeof traits)[number]) =>
    linesOf(typed[trait]).map((line) => wordsTyped(line, before[trait], t));
  const save = () => {
    setAsked(true);
    if (name.trim() === '') return false;
    return change(
      (now) =>
        withRow(now, 'personas', {
          id: persona?.id ?? newId(name, now.personas, 'persona'),
          name: wordsTyped(name, persona ? [persona.name] : [], t),
          needs: read('needs'),
          preferences: read('preferences'),
          pains: read('pains'),
          tone,
        }),
      t('journeySaved', name.trim()),
    );
  };
  const remove = () => change((now) => withoutPersona(now, persona?.id ?? ''), t('journeyRemoved', name.trim()));
  return (
    <EditForm
      title={persona ? t('journeyEdit', wordsOf(persona.name, t)) : t('journeyAddPersona')}
      onSave={save}
      onClose={close}
      onRemove={persona ? remove : undefined}
      part="persona-form"
    >
      <Pair>
        <NameField
          label={t('journeyName')}
          value={name}
          onChange={setName}
          isAsked={isAsked}
          data-part="persona-name"
        />
        <Select
          label={t('journeyTone')}
          value={tone}
          onChange={(text) => setTone(tones.find((one) => one === text) ?? '')}
          choices={tones.map((one) => ({ value: one, text: t(toneKeys[one]) }))}
          data-part="persona-tone"
        />
      </Pair>
      {traits.map((trait) => (
        <TextField
          key={trait}
          label={t(traitKeys[trait])}
          hint={t('journeyOnePerLine')}
          value={typed[trait]}
          onChange={(text) => setTyped({ [trait]: text })}
          data-part={`persona-${trait}`}
        />
      ))}
    </EditForm>
  );
}
