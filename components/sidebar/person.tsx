import { Contact } from 'lucide-preact';
import type { PersonHere } from '../../utils/state/people';
import type { Sidebar } from '../../utils/state/sidebar';
import { errorWords } from '../../utils/wording/error';
import { JourneyProvider } from '../customer/journey';
import { PersonHead } from '../customer/person-head';
import { EmptyState } from '../ui/empty-state';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import { CustomerView } from './customer-view';
import { Findings } from './findings';
import { FoldsProvider } from './part';
import { PeopleSwitch } from './people-switch';
import { StrangerView } from './stranger-view';

/** The chosen one of the people in the mail: what is known of them, or the wait for it, or why there is nothing. */
export function Person({ sidebar, person }: { sidebar: Sidebar; person: PersonHere }) {
  const { t } = useWords();
  const known = sidebar.known.value.value;
  const journey = sidebar.journey.value.value;
  const error = sidebar.known.error.value ?? (journey ? null : sidebar.journey.error.value);
  return (
    <>
      <PeopleSwitch people={sidebar.people.value} chosen={person} onChoose={sidebar.choose} />
      {error && <Trouble sentence={errorWords(error, t)} again={sidebar.refresh} />}
      {known?.glance && journey ? (
        <JourneyProvider value={journey}>
          <FoldsProvider value={sidebar.folds}>
            <CustomerView
              key={known.glance.customer.id}
              glance={known.glance}
              email={person.email || (known.glance.customer.emails[0] ?? '')}
            />
          </FoldsProvider>
        </JourneyProvider>
      ) : known && person.isMaybe ? (
        <>
          <div class="sidebar-cards">
            <Findings />
          </div>
          <EmptyState icon={Contact} title={person.name} hint={t('emptyRecordHint')} part="record-without-person" />
        </>
      ) : known && journey ? (
        <JourneyProvider value={journey}>
          <StrangerView person={person} company={known.company} />
        </JourneyProvider>
      ) : (
        <>
          <PersonHead name={person.name || person.email} about="" email={person.email} />
          <div class="sidebar-cards">
            <Findings />
          </div>
          {!error && <Spinner />}
        </>
      )}
    </>
  );
}
