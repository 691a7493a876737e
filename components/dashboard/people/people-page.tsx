import { Plus, SearchX, UserPlus, Users } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { everybody, isEverybody, type PeopleAsked } from '../../../utils/domain/people/asked';
import { hashTo } from '../../../utils/state/hash-route';
import { createLoaded } from '../../../utils/state/loaded';
import { readAsked, writeAsked } from '../../../utils/state/people-asked';
import { createPeopleList } from '../../../utils/state/people-list';
import { errorWords } from '../../../utils/wording/error';
import { AddCustomer } from '../../customer/add-customer';
import { useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Field } from '../../ui/field';
import { Spinner } from '../../ui/spinner';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { useRoute } from '../route';
import { BulkBar } from './bulk-bar';
import { Filters } from './filters';
import './people.css';
import { counted } from '../../../utils/wording/counted';
import { PeopleRows } from './people-rows';
import { useSelection } from './selection';

/** Every customer, found as they are typed for, told apart by what is known of them, and changed in numbers. */
export function PeoplePage({ place }: { place: { top: number } }) {
  const { background } = useDesk();
  const words = useWords();
  const { t } = words;
  const route = useRoute();
  const parameters = route.asked.value;
  const asked = useMemo(() => readAsked(parameters), [parameters]);
  const [text, setText] = useState(asked.text);
  const [isAdding, setAdding] = useState(false);
  const [list] = useState(() => createPeopleList(background));
  const [numbers] = useState(() => createLoaded(() => background.call('peopleNumbers', {})));
  const selection = useSelection(background, asked);
  useEffect(() => {
    void numbers.ask();
    return background.watch(['customers', 'followUps', 'journey'], () => {
      list.refresh();
      void numbers.ask();
    });
  }, []);
  useEffect(() => {
    list.ask(asked);
    if (asked.text.trim() !== text.trim()) setText(asked.text);
  }, [asked]);

  const askFor = (next: PeopleAsked) => {
    selection.clear();
    place.top = 0;
    route.replace(writeAsked(next));
  };
  const total = list.total.value;
  const error = list.error.value;
  return (
    <div class="people">
      <div class="people-head">
        <search>
          <Field
            label={t('peopleSearch')}
            type="search"
            value={text}
            onChange={(typed) => {
              setText(typed);
              askFor({ ...asked, text: typed });
            }}
            data-part="customer-search"
          />
        </search>
        <Button kind="main" icon={Plus} data-part="customer-add" onClick={() => setAdding(true)}>
          {t('customersAdd')}
        </Button>
      </div>
      <Filters asked={asked} numbers={numbers.value.value} onAsk={askFor} />
      {error && <Trouble sentence={errorWords(error, t)} again={list.refresh} />}
      {total === null ? (
        !error && <Spinner />
      ) : (
        <>
          <div class="people-line">
            <p role="status" data-part="people-count">
              {isEverybody(asked) ? counted(words, 'peopleCount', total) : counted(words, 'peopleFound', total)}
            </p>
            {!isEverybody(asked) && (
              <Button kind="quiet" data-part="people-clear" onClick={() => askFor(everybody)}>
                {t('peopleClear')}
              </Button>
            )}
            {isEverybody(asked) && total > 1 && (
              <a class="people-doubles" href={hashTo('customers', 'doubles')} data-part="people-doubles">
                {t('doublesFind')}
              </a>
            )}
          </div>
          <BulkBar selection={selection} total={total} numbers={numbers.value.value} />
          {total > 0 ? (
            <PeopleRows key={parameters} list={list} total={total} selection={selection} place={place} />
          ) : isEverybody(asked) ? (
            <EmptyState icon={Users} title={t('customersEmpty')} hint={t('customersEmptyHint')} part="customers-empty">
              <div class="people-empty">
                <Button icon={UserPlus} onClick={() => setAdding(true)}>
                  {t('customersAdd')}
                </Button>
                <a class="button button-plain" href="#import">
                  {t('customersImport')}
                </a>
              </div>
            </EmptyState>
          ) : (
            <EmptyState icon={SearchX} title={t('peopleNoMatch')} hint={t('peopleNoMatchHint')} part="people-none" />
          )}
        </>
      )}
      {isAdding && (
        <Dialog title={t('customersAddTitle')} onClose={() => setAdding(false)}>
          <AddCustomer person={{ name: '', email: '' }} company="" onAdded={() => setAdding(false)} />
        </Dialog>
      )}
    </div>
  );
}
