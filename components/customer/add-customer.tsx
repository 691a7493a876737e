import { useEffect, useState } from 'preact/hooks';
import { isAddress } from '../../utils/domain/model/address';
import type { OpenRecord } from '../../utils/domain/model/open-record';
import type { Person } from '../../utils/domain/model/person';
import type { StageId } from '../../utils/domain/model/stage';
import { companyGuess } from '../../utils/state/company-guess';
import { nameGuess } from '../../utils/state/name-guess';
import { Button } from '../ui/button';
import { Field, Select } from '../ui/field';
import { useWords } from '../ui/words';
import './add-customer.css';
import { useAct, useDesk } from './desk';
import { useJourney, useNames } from './journey';

interface AddCustomerProps {
  readonly person: Person & { readonly also?: readonly string[] };
  /** Of the company that is known by the address's domain, '' where none is. */
  readonly company: string;
  /** What a CRM says of them. */
  readonly record?: OpenRecord | null;
  /** Of the journey, by what the record says; '' where it says none. */
  readonly stage?: StageId | '';
  /** Called once the person is a customer. */
  readonly onAdded?: () => void;
}

const furtherEmails = (person: Person & { readonly also?: readonly string[] }, record: OpenRecord | null) =>
  record ? (person.also ?? []).filter(isAddress) : [];

/** What the record says that has no field of its own here. */
const ofRecord = (record: OpenRecord | null, phone: string) =>
  record
    ? {
        phone: phone.trim(),
        owner: record.owner,
        externalIds: record.id ? { [record.system]: record.id } : {},
        ...(record.address ? { recordsAt: { [record.system]: record.address } } : {}),
      }
    : {};

/** Prefilled with what the page and the address say; what is a guess can be changed before it is kept. */
export function AddCustomer({ person, company, record = null, stage: told = '', onAdded }: AddCustomerProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const { stages } = useJourney();
  const names = useNames();
  const act = useAct();
  const [name, setName] = useState(nameGuess(person));
  const [email, setEmail] = useState(person.email);
  const [companyName, setCompany] = useState(company || record?.company || companyGuess(person.email));
  const [role, setRole] = useState(record?.role ?? '');
  const [phone, setPhone] = useState(record?.phone ?? '');
  const [stage, setStage] = useState<string>(told || (stages[0]?.id ?? ''));
  const [asked, setAsked] = useState(false);
  useEffect(() => void (told && setStage(told)), [told]);
  const [busy, setBusy] = useState(false);

  const nameError = asked && name.trim() === '' ? t('addNameMissing') : '';
  const emailError = asked && !isAddress(email.trim()) ? t('addEmailWrong') : '';

  const add = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (busy || name.trim() === '' || !isAddress(email.trim())) return;
    setBusy(true);
    const emails = [email.trim(), ...furtherEmails(person, record)];
    const form = {
      name: name.trim(),
      emails,
      company: companyName.trim(),
      role: role.trim(),
      ...ofRecord(record, phone),
    };
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
      {record?.phone && <Field label={t('addPhone')} name="phone" type="tel" value={phone} onChange={setPhone} />}
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
