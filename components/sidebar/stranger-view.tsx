import type { Company } from '../../utils/domain/model/company';
import { nameGuess } from '../../utils/state/name-guess';
import type { PersonHere } from '../../utils/state/people';
import { AddCustomer } from '../customer/add-customer';
import { PersonHead } from '../customer/person-head';
import { Section } from '../ui/section';
import { useWords } from '../ui/words';
import { Findings } from './findings';

/** Somebody that we do not know yet: one click makes a customer of them. */
export function StrangerView({ person, company }: { person: PersonHere; company: Company | null }) {
  const { t } = useWords();
  const name = nameGuess(person) || person.email;
  return (
    <>
      <PersonHead
        name={name}
        about={t(company ? 'strangerOfCompany' : 'stranger', company?.name ?? '')}
        email={person.email}
      />
      <div class="sidebar-cards">
        <Findings />
      </div>
      <Section title={t('addTitle')}>
        <AddCustomer key={person.key} person={person} company={company?.name ?? ''} />
      </Section>
    </>
  );
}
