import type { OpportunityHint } from '../../../utils/domain/journey/journey';
import { wordsOf } from '../../../utils/wording/words';
import { Pair } from '../../ui/edit-form';
import { Field, Select } from '../../ui/field';
import { useWords } from '../../ui/words';
import { useEditing } from '../journey/editing';
import { wholeWithin } from '../journey/whole-within';

type When = OpportunityHint['when'];

/** As it stands in the fields; '' for whatever it may be. */
export type Typed = Readonly<Record<keyof When, string>>;

const numbers = {
  purchases: { least: 1, most: 1_000 },
  daysSincePurchase: { least: 1, most: 3_660 },
  nps: { least: 0, most: 10 },
} as const;
type Counted = keyof typeof numbers;
const counted = Object.keys(numbers) as readonly Counted[];

export const typedOf = (when: When): Typed => ({
  persona: when.persona ?? '',
  stage: when.stage ?? '',
  tag: when.tag ?? '',
  purchases: String(when.purchases ?? ''),
  daysSincePurchase: String(when.daysSincePurchase ?? ''),
  feeling: String(when.feeling ?? ''),
  nps: String(when.nps ?? ''),
});

/** What was typed, and the fields in which no number stands that fits. */
export function readConditions(typed: Typed): { readonly when: When; readonly wrong: readonly Counted[] } {
  const read = (name: Counted) => wholeWithin(typed[name], numbers[name].least, numbers[name].most);
  const given = counted.filter((name) => typed[name].trim() !== '');
  const feeling = typed.feeling === '2' ? 2 : typed.feeling === '1' ? 1 : null;
  return {
    when: {
      ...(typed.persona && { persona: typed.persona }),
      ...(typed.stage && { stage: typed.stage }),
      ...(typed.tag.trim() && { tag: typed.tag.trim() }),
      ...(feeling && { feeling }),
      ...Object.fromEntries(given.flatMap((name) => (read(name) === null ? [] : [[name, read(name)]]))),
    },
    wrong: given.filter((name) => read(name) === null),
  };
}

interface HintConditionsProps {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly wrong: readonly Counted[];
  /** Of all of them together. */
  readonly error: string;
}

/** All that is filled in has to be true. */
export function HintConditions({ typed, onChange, wrong, error }: HintConditionsProps) {
  const { t } = useWords();
  const { journey } = useEditing();
  const set = (name: keyof When) => (value: string) => onChange({ ...typed, [name]: value });
  const any = { value: '', text: t('hintAny') };
  const number = (name: Counted, label: string) => (
    <Field
      label={label}
      type="number"
      min={String(numbers[name].least)}
      max={String(numbers[name].most)}
      value={typed[name]}
      onChange={set(name)}
      error={wrong.includes(name) ? t('journeyNumberWrong', numbers[name].least, numbers[name].most) : ''}
      data-part={`hint-${name}`}
    />
  );
  return (
    <fieldset class="hint-conditions">
      <legend>{t('hintWhen')}</legend>
      {error && <p class="field-error">{error}</p>}
      <Pair>
        <Select
          label={t('journeyStage')}
          value={typed.stage}
          onChange={set('stage')}
          choices={[any, ...journey.stages.map(({ id, name }) => ({ value: id, text: wordsOf(name, t) }))]}
          data-part="hint-stage"
        />
        <Select
          label={t('hintPersona')}
          value={typed.persona}
          onChange={set('persona')}
          choices={[any, ...journey.personas.map(({ id, name }) => ({ value: id, text: wordsOf(name, t) }))]}
          data-part="hint-persona"
        />
      </Pair>
      <Pair>
        {number('purchases', t('hintPurchases'))}
        {number('daysSincePurchase', t('hintDays'))}
      </Pair>
      <Pair>
        <Select
          label={t('hintFeeling')}
          value={typed.feeling}
          onChange={set('feeling')}
          choices={[any, { value: '1', text: t('hintPleased') }, { value: '2', text: t('hintDelighted') }]}
          data-part="hint-feeling"
        />
        {number('nps', t('hintNps'))}
      </Pair>
      <Field label={t('journeyTag')} value={typed.tag} onChange={set('tag')} data-part="hint-tag" />
    </fieldset>
  );
}
