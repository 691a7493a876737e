import { useState } from 'preact/hooks';
import { isAddress } from '../../utils/domain/model/address';
import type { Person } from '../../utils/domain/model/person';
import { companyGuess } from '../../utils/state/company-guess';
import { nameGuess } from '../../utils/state/name-guess';
import { Button } from '../ui/button';
import { Field, Select } from '../ui/field';
import { useWords } from '../ui/words';
import './add-customer.css';
import { useAct, useDesk } from './desk';
import { useJourney, useNames } from './journey';

interface AddCustomerProps {
  readonly person: Person;
  /** Of the company that is known by the address's domain, '' where none is. */
  readonly company: string;
  /** Called once the person is a customer. */
  readonly onAdded?: () => void;
}

/** Prefilled with what the page and the address say; what is a guess can be changed before it is kept. */
export function AddCustomer({ person, company, onAdded }: AddCustomerProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const { stages } = useJourney();
  const names = useNames();
  const act = useAct();
  const [name, setName] = useState(nameGuess(person));
  const [email, setEmail] = useState(person.email);
  const [companyName, setCompany] = useState(company || companyGuess(person.email));
  const [role, setRole] = useState('');
  const [stage, setStage] = useState<string>(stages[0]?.id ?? '');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);

  const nameError = asked && name.trim() === '' ? t('addNameMissing') : '';
  const emailError = asked && !isAddress(email.trim()) ? t('addEmailWrong') : '';

  const add = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (busy || name.trim() === '' || !isAddress(email.trim())) return;
    setBusy(true);
    const form = { name: name.trim(), emails: [email.trim()], company: companyName.trim(), role: role.trim() };
    const added = background.call('addCustomer', { ...form, honorific: '', locale: '', stage });
    const isAdded = await act(added, { done: t('addDone', form.name), undo: 'journal' });
    setBusy(false);
    if (isAdded) onAdded?.();
  };

  return (
    <form class="add-customer" data-part="add-customer" noValidate onSubmit={add}>
      <Field label={t('addName')} name="name" value={name} onChange={setName} error={nameError} />
      <Field label={t('addEmail')} name="email" type="email" value={email} onChange={setEmail} error={emailError} />
      <div class="add-customer-pair">
        <Field label={t('addCompany')} name="company" value={companyName} onChange={setCompany} />
        <Field label={t('addRole')} name="role" value={role} onChange={setRole} />
      </div>
      <Select
        label={t('addStage')}
        name="stage"
        value={stage}
        onChange={setStage}
        choices={stages.map(({ id }) => ({ value: id, text: names.stage(id) }))}
      />
      <Button kind="main" type="submit" disabled={busy} data-part="add">
        {t('addAsCustomer')}
      </Button>
    </form>
  );
}
