import { CalendarClock, Moon } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { localDate } from '../../../utils/domain/followups/local-date';
import type { PersonLine } from '../../../utils/messaging/doors/people';
import { hashTo } from '../../../utils/state/hash-route';
import type { PeopleList } from '../../../utils/state/people-list';
import { nearDayWords } from '../../../utils/wording/day';
import { useDesk, useToday } from '../../customer/desk';
import { Feeling } from '../../customer/feeling';
import { useNames } from '../../customer/journey';
import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import { VirtualRows } from '../../ui/virtual-rows';
import { useWords } from '../../ui/words';
import { Cell } from './cell';
import type { Selection } from './selection';

const narrow = '(max-width: 720px)';

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(narrow).matches);
  useEffect(() => {
    const query = window.matchMedia(narrow);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}

interface PeopleRowsProps {
  readonly list: PeopleList;
  readonly total: number;
  readonly selection: Selection;
  readonly place: { top: number };
}

export function PeopleRows({ list, total, selection, place }: PeopleRowsProps) {
  const { t } = useWords();
  const isNarrow = useNarrow();
  // Read so that this is drawn again when lines have come.
  list.version.value;
  const idAt = (index: number) => list.at(index)?.id ?? '';
  const toggle = (index: number) => idAt(index) && selection.toggle(idAt(index));
  return (
    <VirtualRows
      label={t('peopleList')}
      count={total}
      rowHeight={isNarrow ? 76 : 52}
      headHeight={isNarrow ? 0 : 32}
      place={place}
      part="customer-list"
      head={<Head />}
      row={(index) => <PersonRow person={list.at(index)} selection={selection} />}
      isSelected={(index) => selection.ids.has(idAt(index))}
      onLook={list.look}
      onOpen={(index) => {
        if (idAt(index)) window.location.hash = hashTo('customers', idAt(index));
      }}
      onSelect={toggle}
      onSelectAll={() => void selection.all()}
    />
  );
}

function Head() {
  const { t } = useWords();
  const titles = ['peopleSelect', 'peopleName', 'addStage', 'peopleFeeling', 'peopleLast', 'peopleDue'] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that leaves out the rows that are not seen
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div class="people-titles" role="row" aria-rowindex={1}>
      {titles.map((key, at) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <span key={key} role="columnheader">
          {at === 0 ? <span class="out-of-sight">{t(key)}</span> : t(key)}
        </span>
      ))}
    </div>
  );
}

function PersonRow({ person, selection }: { person: PersonLine | undefined; selection: Selection }) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const names = useNames();
  if (!person)
    return (
      <div class="person-row person-row-coming">
        <Cell look="person-row-wait">
          <span class="out-of-sight">{t('uiLoading')}</span>
        </Cell>
      </div>
    );
  const { id, name, role, company, email, stage, feeling, lastAt, dueOn, isDormant, isSample, tags } = person;
  const isDue = dueOn !== '' && dueOn <= today;
  const about = [role, company].filter(Boolean).join(', ') || email;
  return (
    <div class="person-row" data-part="customer" data-id={id}>
      <Cell look="person-row-check">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('peopleSelectOne', name)}
          checked={selection.ids.has(id)}
          onChange={() => selection.toggle(id)}
        />
      </Cell>
      <Cell look="person-row-who">
        <Face name={name} size={28} />
        <span class="person-row-words">
          <a href={hashTo('customers', id)} tabIndex={-1} dir="auto">
            {name}
          </a>
          <span class="person-row-about" title={about} dir="auto">
            {about}
          </span>
        </span>
        {isSample && <span class="people-tag">{t('customersSample')}</span>}
        {tags.slice(0, 2).map((tag) => (
          <span key={tag} class="people-tag" dir="auto">
            {tag}
          </span>
        ))}
      </Cell>
      <Cell look="person-row-stage">
        {names.stage(stage)}
        {isDormant && (
          <span class="person-row-dormant" title={t('peopleDormant')}>
            <Icon of={Moon} size={12} />
            <span class="out-of-sight">{t('peopleDormant')}</span>
          </span>
        )}
      </Cell>
      <Cell look="person-row-feeling">{feeling !== null && <Feeling emotion={feeling} />}</Cell>
      <Cell look="person-row-last">{lastAt !== null && nearDayWords(localDate(lastAt, zone), today, language)}</Cell>
      <Cell look={isDue ? 'person-row-due person-row-due-now' : 'person-row-due'}>
        {dueOn !== '' && dueOn < '9' && (
          <>
            {isDue && <Icon of={CalendarClock} size={12} />}
            {nearDayWords(dueOn, today, language)}
          </>
        )}
      </Cell>
    </div>
  );
}
