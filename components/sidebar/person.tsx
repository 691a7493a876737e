import type { PersonHere } from '../../utils/state/people';
import type { Sidebar } from '../../utils/state/sidebar';
import { errorWords } from '../../utils/wording/error';
import { PersonHead } from '../customer/person-head';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import { CustomerView } from './customer-view';
import { Findings } from './findings';
import { PeopleSwitch } from './people-switch';
import { StrangerView } from './stranger-view';

/** The chosen one of the people in the mail: what is known of them, or the wait for it, or why there is nothing. */
export function Person({ sidebar, person }: { sidebar: Sidebar; person: PersonHere }) {
  const { t } = useWords();
  const known = sidebar.known.value.value;
  const error = sidebar.known.error.value;
  const draftWaits = (sidebar.tab.value.value?.draft?.findings.length ?? 0) > 0;
  return (
    <>
      <PeopleSwitch people={sidebar.people.value} chosen={person} onChoose={sidebar.choose} />
      {error && <Trouble sentence={errorWords(error, t)} again={sidebar.refresh} />}
      {known?.glance ? (
        <CustomerView glance={known.glance} email={person.email} draftWaits={draftWaits} />
      ) : known ? (
        <StrangerView person={person} company={known.company} />
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
