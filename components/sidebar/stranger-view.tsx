import type { Company } from '../../utils/domain/model/company';
import { nameGuess } from '../../utils/state/name-guess';
import type { PersonHere } from '../../utils/state/people';
import { AddCustomer } from '../customer/add-customer';
import { PersonHead } from '../customer/person-head';
import { StageMeaning } from '../customer/stage-meaning';
import { Section } from '../ui/section';
import { Spinner } from '../ui/spinner';
import { useWords } from '../ui/words';
import { Findings } from './findings';
import { useRecord } from './use-record';

/** Somebody that we do not know yet: one click makes a customer of them. */
export function StrangerView({ person, company }: { person: PersonHere; company: Company | null }) {
  const { t } = useWords();
  const name = nameGuess(person) || person.email;
  const beside = useRecord([person.email], () => person.line === 'record');
  const stage = beside?.compared?.stage;
  const isWaiting = beside !== null && beside.compared === null;
  return (
    <>
      <PersonHead
        name={name}
        about={
          [beside?.record.role, beside?.record.company].filter(Boolean).join(', ') ||
          t(company ? 'strangerOfCompany' : 'stranger', company?.name ?? '')
        }
        email={person.email}
      />
      <div class="sidebar-cards">
        <Findings />
      </div>
      <Section title={t('addTitle')}>
        {beside && stage && (
          <div class="sidebar-record-stage">
            <StageMeaning tabId={beside.tabId} name={beside.record.stage} meant={stage} />
          </div>
        )}
        {isWaiting ? (
          <Spinner />
        ) : (
          <AddCustomer
            key={person.key}
            person={person}
            company={company?.name ?? ''}
            record={beside?.record ?? null}
            stage={stage?.stage ?? ''}
          />
        )}
      </Section>
    </>
  );
}
