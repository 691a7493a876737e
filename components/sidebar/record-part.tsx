import type { Customer } from '../../utils/domain/model/customer';
import type { OpenRecord } from '../../utils/domain/model/open-record';
import { fold } from '../../utils/domain/names/fold';
import { RecordUpdate } from '../customer/record-update';
import { StageMeaning } from '../customer/stage-meaning';
import { useRecord } from './use-record';

/** What the record beside us says of this customer. */
export function RecordPart({ customer }: { customer: Customer }) {
  const isNamed = ({ emails, name }: OpenRecord) => emails.length === 0 && fold(name) === fold(customer.name);
  const beside = useRecord(customer.emails, isNamed);
  if (!beside?.compared) return null;
  const { record, tabId, compared } = beside;
  const isNews = compared.customerId === customer.id && compared.changes.length > 0;
  return (
    <>
      {compared.stage && (
        <div class="sidebar-record">
          <StageMeaning tabId={tabId} name={record.stage} meant={compared.stage} />
        </div>
      )}
      {isNews && (
        <div class="sidebar-cards">
          <RecordUpdate
            key={`${customer.id}:${record.id}`}
            tabId={tabId}
            customerId={customer.id}
            name={customer.name}
            record={record}
            changes={compared.changes}
          />
        </div>
      )}
    </>
  );
}
