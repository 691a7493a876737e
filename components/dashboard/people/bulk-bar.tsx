import { Tag, Tags, UserRound, Users, Waypoints, X } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { PeopleNumbers } from '../../../utils/domain/people/asked';
import type { PeopleChange } from '../../../utils/domain/people/change';
import { changeMany, takeBackAll } from '../../../utils/state/people-change';
import { counted } from '../../../utils/wording/counted';
import { errorWords } from '../../../utils/wording/error';
import { useDesk } from '../../customer/desk';
import { useJourney, useNames } from '../../customer/journey';
import { Button } from '../../ui/button';
import { Menu, type MenuItem } from '../../ui/menu';
import { Progress } from '../../ui/progress';
import { useWords } from '../../ui/words';
import type { Selection } from './selection';

interface BulkBarProps {
  readonly selection: Selection;
  readonly total: number;
  readonly numbers: PeopleNumbers | null;
}

/** Changes something of all who are selected; the whole is one act, with its undo. */
export function BulkBar({ selection, total, numbers }: BulkBarProps) {
  const words = useWords();
  const { t, language } = words;
  const { stages, personas } = useJourney();
  const names = useNames();
  const { part, change, stop } = useChange(selection);
  const count = selection.ids.size;
  if (count === 0 && part === null) return null;
  const number = new Intl.NumberFormat(language);
  const known = (kind: 'owner' | 'tag') => Object.keys(numbers?.[kind] ?? {}).filter(Boolean);
  const asking = (
    text: string,
    icon: MenuItem['icon'],
    name: string,
    suggestions: readonly string[],
    take: (said: string) => PeopleChange,
  ): MenuItem => ({
    text,
    ...(icon && { icon }),
    part: `bulk-${name}`,
    more: (close) => (
      <WordForm
        label={text}
        name={name}
        suggestions={suggestions}
        onSaid={(said) => {
          close();
          void change(take(said));
        }}
      />
    ),
  });
  const tagsIn = (said: string) => [
    ...new Set(
      said
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
  if (part !== null)
    return (
      <div class="people-bulk" data-part="people-bulk">
        <Progress label={counted(words, 'peopleChanging', count)} value={part} />
        <Button data-part="bulk-stop" onClick={stop}>
          {t('uiCancel')}
        </Button>
      </div>
    );
  return (
    <div class="people-bulk" data-part="people-bulk">
      <p role="status">{counted(words, 'peopleSelected', count)}</p>
      {count < total && (
        <Button kind="quiet" data-part="select-all" onClick={() => void selection.all()}>
          {t('peopleSelectAll', number.format(total))}
        </Button>
      )}
      <Menu
        text={t('addStage')}
        icon={Waypoints}
        kind="plain"
        part="bulk-stage"
        items={stages.map(({ id }) => ({
          text: names.stage(id),
          part: `bulk-stage-${id}`,
          chosen: () => void change({ stage: id }),
        }))}
      />
      {personas.length > 0 && (
        <Menu
          text={t('peoplePersona')}
          icon={Users}
          kind="plain"
          part="bulk-persona"
          items={[...personas.map(({ id }) => id), ''].map((id) => ({
            text: id ? names.persona(id) : t('personaNone'),
            part: `bulk-persona-${id}`,
            chosen: () => void change({ persona: id }),
          }))}
        />
      )}
      <Menu
        text={t('peopleOthers')}
        icon={Tags}
        kind="plain"
        part="bulk-more"
        items={[
          asking(t('peopleSetOwner'), UserRound, 'owner', known('owner'), (owner) => ({ owner: owner.trim() })),
          asking(t('peopleAddTags'), Tag, 'tags', known('tag'), (said) => ({ addTags: tagsIn(said) })),
          asking(t('peopleRemoveTags'), X, 'tags-away', known('tag'), (said) => ({ removeTags: tagsIn(said) })),
        ]}
      />
      <Button kind="quiet" data-part="select-none" onClick={selection.clear}>
        {t('peopleSelectNone')}
      </Button>
    </div>
  );
}

/** How far a change has come, null for none; and what can be done about it. */
function useChange(selection: Selection) {
  const { background, toasts } = useDesk();
  const words = useWords();
  const { t } = words;
  const [part, setPart] = useState<number | null>(null);
  const isStopped = useRef(false);
  const undo = async (id: string) => {
    const result = await takeBackAll(background, id);
    if (!result.ok) toasts.show({ text: errorWords(result.error, t) });
  };
  return {
    part,
    stop: () => {
      isStopped.current = true;
    },
    async change(change: PeopleChange) {
      isStopped.current = false;
      setPart(0);
      const { changed, undoId, error } = await changeMany(
        background,
        [...selection.ids],
        change,
        setPart,
        () => isStopped.current,
      );
      setPart(null);
      if (!error && !isStopped.current) selection.clear();
      const text = counted(words, 'peopleChanged', changed);
      toasts.show({
        text: error ? errorWords(error, t) : text,
        undo: undoId === null ? undefined : () => void undo(undoId),
      });
    },
  };
}

interface WordFormProps {
  readonly label: string;
  readonly name: string;
  readonly suggestions: readonly string[];
  readonly onSaid: (said: string) => void;
}

/** One line to fill in, with what is in use already to choose from. */
function WordForm({ label, name, suggestions, onSaid }: WordFormProps) {
  const { t } = useWords();
  const id = useId();
  const [said, setSaid] = useState('');
  return (
    <form
      data-part={`bulk-${name}-form`}
      onSubmit={(event) => {
        event.preventDefault();
        onSaid(said);
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          class="field-input"
          name={name}
          autocomplete="off"
          list={`${id}-known`}
          value={said}
          aria-describedby={name === 'owner' ? undefined : `${id}-note`}
          onInput={(event) => setSaid(event.currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {suggestions.slice(0, 60).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {name !== 'owner' && (
          <p id={`${id}-note`} class="field-hint">
            {t('peopleTagsHint')}
          </p>
        )}
      </div>
      <Button kind="main" type="submit">
        {t('uiSave')}
      </Button>
    </form>
  );
}
