import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { Customer } from '../../utils/domain/model/customer';
import type { Glance } from '../../utils/domain/model/glance';
import type { Popup } from '../../utils/state/popup';
import { useNames, WithJourney } from '../customer/journey';
import { PersonHead } from '../customer/person-head';
import { StageRail } from '../customer/stage-rail';
import { Timeline } from '../customer/timeline';
import { Button } from '../ui/button';
import { Face } from '../ui/face';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import './search.css';

/** Finds a customer by the beginning of a name or an address, and shows the one that is chosen. */
export function Search({ popup }: { popup: Popup }) {
  const { t } = useWords();
  const searched = popup.searched.value;
  const found = popup.found.value.value ?? [];
  const looked = popup.looked.value.value?.glance;
  return (
    <search class="popup-search">
      <Field label={t('searchLabel')} type="search" value={searched} onChange={popup.search} data-part="search" />
      {looked && (
        <WithJourney>
          <Looked glance={looked} back={() => popup.look(null)} />
        </WithJourney>
      )}
      {!looked && searched && found.length === 0 && <p class="popup-search-none">{t('searchNothing', searched)}</p>}
      {!looked && searched && found.length > 0 && (
        <WithJourney>
          <ul class="popup-search-found">
            {found.map((customer) => (
              <li key={customer.id}>
                <FoundCustomer customer={customer} look={popup.look} />
              </li>
            ))}
          </ul>
        </WithJourney>
      )}
    </search>
  );
}

function FoundCustomer({ customer, look }: { customer: Customer; look: Popup['look'] }) {
  const names = useNames();
  return (
    <button type="button" class="popup-search-customer" data-part="found" onClick={() => look(customer)}>
      <Face name={customer.name} size={28} />
      <span class="popup-search-words">
        <span>{customer.name}</span>
        <small>{[names.stage(customer.stage), customer.emails[0]].filter(Boolean).join(' · ')}</small>
      </span>
      <Icon of={ChevronRight} />
    </button>
  );
}

const atOnce = 3;

function Looked({ glance, back }: { glance: Glance; back: () => void }) {
  const { t } = useWords();
  const { customer, company, touchpoints } = glance;
  const about = [customer.role, company?.name].filter(Boolean).join(', ');
  return (
    <div class="popup-looked" data-part="looked">
      <Button kind="quiet" icon={ChevronLeft} onClick={back}>
        {t('searchBack')}
      </Button>
      <PersonHead name={customer.name} about={about} email={customer.emails[0] ?? ''} />
      <StageRail customer={customer} expectedDays={glance.expectedDays} isDormant={glance.isDormant} />
      <Timeline touchpoints={touchpoints.slice(0, atOnce)} />
    </div>
  );
}
