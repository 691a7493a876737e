import { Plus, SearchX, Users } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Customer } from '../../utils/domain/model/customer';
import { createLoaded } from '../../utils/state/loaded';
import { AddCustomer } from '../customer/add-customer';
import { useDesk } from '../customer/desk';
import { useNames, WithJourney } from '../customer/journey';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { EmptyState } from '../ui/empty-state';
import { Face } from '../ui/face';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import { Await } from './await';
import './customers.css';

const limit = 100;

/** Finds people by the beginning of a name or an address, and adds new ones. */
export function Customers() {
  const { background } = useDesk();
  const { t, language } = useWords();
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [asked] = useState(() => ({ text: '' }));
  const [found] = useState(() =>
    createLoaded(() => background.call('searchCustomers', { text: asked.text.trim(), limit })),
  );
  useEffect(() => background.watch(['customers'], () => void found.ask()), []);
  useEffect(() => {
    asked.text = text;
    void found.ask();
  }, [text]);

  return (
    <WithJourney>
      <div class="customers-head">
        <search>
          <Field
            label={t('customersSearch')}
            type="search"
            value={text}
            onChange={setText}
            data-part="customer-search"
          />
        </search>
        <Button kind="main" icon={Plus} data-part="customer-add" onClick={() => setAdding(true)}>
          {t('customersAdd')}
        </Button>
      </div>
      <Await loaded={found}>
        {(customers) =>
          customers.length > 0 ? (
            <>
              <ul class="customers-list" data-part="customer-list">
                {byName(customers, language).map((customer) => (
                  <CustomerLine key={customer.id} customer={customer} />
                ))}
              </ul>
              {customers.length === limit && <p class="dashboard-note">{t('customersFirst', limit)}</p>}
            </>
          ) : text.trim() ? (
            <EmptyState icon={SearchX} title={t('customersNoMatch')} hint={t('customersNoMatchHint')} />
          ) : (
            <EmptyState icon={Users} title={t('customersEmpty')} hint={t('customersEmptyHint')} part="customers-empty">
              <a class="button button-plain" href="#import">
                {t('customersImport')}
              </a>
            </EmptyState>
          )
        }
      </Await>
      {isAdding && (
        <Dialog title={t('customersAddTitle')} onClose={() => setAdding(false)}>
          <AddCustomer person={{ name: '', email: '' }} company="" onAdded={() => setAdding(false)} />
        </Dialog>
      )}
    </WithJourney>
  );
}

const byName = (customers: readonly Customer[], language: string): readonly Customer[] =>
  customers.toSorted((a, b) => a.name.localeCompare(b.name, language));

function CustomerLine({ customer }: { customer: Customer }) {
  const { t } = useWords();
  const names = useNames();
  return (
    <li data-part="customer">
      <Face name={customer.name} size={28} />
      <div>
        <strong>{customer.name}</strong>
        <span>{[customer.role, customer.emails[0]].filter(Boolean).join(' · ')}</span>
      </div>
      {customer.source === 'sample' && <span class="customers-tag">{t('customersSample')}</span>}
      <span class="customers-stage">{names.stage(customer.stage)}</span>
    </li>
  );
}
