import { useId, useState } from 'preact/hooks';
import type { Customer } from '../../../utils/domain/model/customer';
import { useFoundCustomers } from '../../customer/use-found-customers';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';

const most = 6;

interface ReaderChoiceProps {
  /** Null: the sample customer. */
  readonly reader: Customer | null;
  readonly onChoose: (reader: Customer | null) => void;
}

/** For whom a template is shown: found by the beginning of a name or an address. */
export function ReaderChoice({ reader, onChoose }: ReaderChoiceProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const found = useFoundCustomers(text, most);
  const choose = (chosen: Customer | null) => {
    setText('');
    onChoose(chosen);
  };
  return (
    <div class="template-reader">
      <p id={id} data-part="template-reader">
        {reader ? t('templatesReadsFor', reader.name || reader.emails[0] || '') : t('templatesReadsForSample')}
        {reader && (
          <Button kind="quiet" data-part="template-reader-sample" onClick={() => choose(null)}>
            {t('templatesReaderSample')}
          </Button>
        )}
      </p>
      <Field
        label={t('templatesReaderSearch')}
        type="search"
        value={text}
        onChange={setText}
        data-part="template-reader-search"
      />
      <ul class="template-readers" aria-live="polite">
        {found.map((customer) => (
          <li key={customer.id}>
            <Button kind="quiet" data-part="template-reader-found" onClick={() => choose(customer)}>
              {customer.name || customer.emails[0]}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
