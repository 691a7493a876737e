import { CalendarClock, Moon } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Emotion } from '../../../utils/domain/model/touchpoint';
import type { PeopleAsked, PeopleNumbers } from '../../../utils/domain/people/asked';
import type { FacetKind } from '../../../utils/domain/people/facets';
import { toggled } from '../../../utils/state/people-asked';
import { emotionWords } from '../../../utils/wording/journey';
import { useJourney, useNames } from '../../customer/journey';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Popover } from '../../ui/popover';
import { useWords } from '../../ui/words';

type Listed = Exclude<FacetKind, 'dormant' | 'due'>;

interface FiltersProps {
  readonly asked: PeopleAsked;
  /** Null while they are still to come. */
  readonly numbers: PeopleNumbers | null;
  readonly onAsk: (asked: PeopleAsked) => void;
}

const titles: Readonly<Record<Listed, string>> = {
  stage: 'addStage',
  feeling: 'peopleFeeling',
  persona: 'peoplePersona',
  owner: 'peopleOwner',
  tag: 'peopleTag',
};

/** Nobody reads through more. */
const mostValues = 60;

/** What people are told apart by, each with how many there are. */
export function Filters({ asked, numbers, onAsk }: FiltersProps) {
  const { t, language } = useWords();
  const count = new Intl.NumberFormat(language);
  const flag = (kind: 'due' | 'dormant', icon: typeof Moon, text: string) => (
    <button
      type="button"
      class="people-filter"
      aria-pressed={asked.facets[kind] !== undefined}
      data-part={`filter-${kind}`}
      onClick={() => onAsk(toggled(asked, kind, ''))}
    >
      <Icon of={icon} size={12} />
      {text}
      <span class="people-number">{count.format(numbers?.[kind][''] ?? 0)}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame, and its legend can't stand out of sight in Firefox
    <div class="people-filters" role="group" aria-label={t('peopleFilters')}>
      {(Object.keys(titles) as Listed[]).map((kind) => (
        <Filter key={kind} kind={kind} asked={asked} numbers={numbers} onAsk={onAsk} />
      ))}
      {flag('due', CalendarClock, t('peopleDue'))}
      {flag('dormant', Moon, t('peopleDormant'))}
    </div>
  );
}

function Filter({ kind, asked, numbers, onAsk }: FiltersProps & { readonly kind: Listed }) {
  const { t } = useWords();
  const words = useFacetWords();
  const values = useValues(kind, asked, numbers);
  const chosen = asked.facets[kind] ?? [];
  const title = t(titles[kind]);
  if (values.length === 0) return null;
  return (
    <Popover
      holds="dialog"
      opener={(toggle, said) => (
        <button
          type="button"
          class="people-filter"
          data-on={chosen.length > 0}
          data-part={`filter-${kind}`}
          {...said}
          onClick={toggle}
        >
          {chosen.length === 0 ? title : t('peopleFilterIs', title, chosen.map((one) => words(kind, one)).join(', '))}
        </button>
      )}
    >
      {(close) => (
        <fieldset class="people-values" data-part={`values-${kind}`}>
          <legend class="out-of-sight">{title}</legend>
          {values.map((value) => (
            <Value
              key={value}
              text={words(kind, value)}
              count={numbers?.[kind][value] ?? 0}
              isChosen={chosen.includes(value)}
              onToggle={() => onAsk(toggled(asked, kind, value))}
            />
          ))}
          <Button kind="quiet" onClick={close}>
            {t('uiClose')}
          </Button>
        </fieldset>
      )}
    </Popover>
  );
}

interface ValueProps {
  readonly text: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Value({ text, count, isChosen, onToggle }: ValueProps) {
  const { language } = useWords();
  const id = useId();
  return (
    <div class="people-value">
      <input type="checkbox" id={id} checked={isChosen} onChange={onToggle} />
      <label for={id} dir="auto">
        {text}
      </label>
      <span class="people-number">{new Intl.NumberFormat(language).format(count)}</span>
    </div>
  );
}

/** In the order of the journey where it has one; owners and tags, the most frequent first. */
function useValues(kind: Listed, { facets }: PeopleAsked, numbers: PeopleNumbers | null): readonly string[] {
  const { stages, personas } = useJourney();
  const there = Object.keys(numbers?.[kind] ?? {});
  const order: Readonly<Record<Listed, readonly string[]>> = {
    stage: stages.map(({ id }) => id),
    persona: [...personas.map(({ id }) => id), ''],
    feeling: ['2', '1', '0', '-1', '-2'],
    owner: [],
    tag: [],
  };
  const frequent = there
    .toSorted((a, b) => (numbers?.[kind][b] ?? 0) - (numbers?.[kind][a] ?? 0) || a.localeCompare(b))
    .slice(0, mostValues);
  const isAlone = kind === 'owner' && frequent.length === 1 && frequent[0] === '';
  return isAlone ? [] : [...new Set([...order[kind], ...(facets[kind] ?? []), ...frequent])];
}

/** What a value is called. */
export function useFacetWords(): (kind: Listed, value: string) => string {
  const { t } = useWords();
  const names = useNames();
  return (kind, value) => {
    if (kind === 'stage') return names.stage(value);
    if (kind === 'persona') return value ? names.persona(value) : t('personaNone');
    if (kind === 'owner') return value || t('peopleNobody');
    return kind === 'feeling' ? emotionWords(Number(value) as Emotion, t) : value;
  };
}
