import { useState } from 'preact/hooks';
import { isAddress } from '../../../utils/domain/model/address';
import type { Customer } from '../../../utils/domain/model/customer';
import { linesOf } from '../../../utils/state/lines-of';
import { useAct, useDesk } from '../../customer/desk';
import { useJourney, useNames } from '../../customer/journey';
import { EditForm, Pair } from '../../ui/edit-form';
import { Field, Select, TextField } from '../../ui/field';
import { useTypedFields } from '../../ui/use-typed';
import { useWords } from '../../ui/words';

interface CustomerFormProps {
  readonly customer: Customer;
  readonly company: string;
  readonly onClose: () => void;
}

/** Everything of a person's record that a person fills in. */
export function CustomerForm({ customer, company, onClose }: CustomerFormProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const { stages } = useJourney();
  const names = useNames();
  const act = useAct();
  const [form, setForm] = useTypedFields({
    name: customer.name,
    emails: customer.emails.join('\n'),
    company,
    role: customer.role,
    honorific: customer.honorific,
    phone: customer.phone,
    locale: customer.locale,
    owner: customer.owner,
    tags: customer.tags.join(', '),
    stage: customer.stage,
  });
  const [isAsked, setAsked] = useState(false);
  const set = (name: keyof typeof form) => (value: string) => setForm({ [name]: value });
  const emails = linesOf(form.emails);
  const nameError = isAsked && form.name.trim() === '' ? t('addNameMissing') : '';
  const emailError = isAsked && (emails.length === 0 || !emails.every(isAddress)) ? t('addEmailWrong') : '';
  const isElsewhere = stages.every(({ id }) => id !== form.stage);
  const choices = [...(isElsewhere ? [form.stage] : []), ...stages.map(({ id }) => id)];

  const save = async () => {
    setAsked(true);
    if (form.name.trim() === '' || emails.length === 0 || !emails.every(isAddress)) return false;
    const tags = [
      ...new Set(
        form.tags
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
      ),
    ];
    const change = background.call('changeCustomer', { id: customer.id, form: { ...form, emails, tags } });
    return act(change, { done: t('customerSaved', form.name.trim()), undo: 'journal' });
  };
  const field = (name: Exclude<keyof typeof form, 'emails' | 'stage'>, label: string, error = '') => (
    <Field label={label} name={name} value={form[name]} onChange={set(name)} error={error} />
  );
  return (
    <EditForm title={t('customerEditTitle', customer.name)} onSave={save} onClose={onClose} part="customer-form">
      <Pair>
        {field('honorific', t('customerHonorific'))}
        {field('name', t('addName'), nameError)}
      </Pair>
      <TextField
        label={t('customerEmails')}
        name="emails"
        rows={Math.min(5, emails.length + 1)}
        value={form.emails}
        onChange={set('emails')}
        error={emailError}
        hint={t('customerEmailsHint')}
      />
      <Pair>
        {field('company', t('addCompany'))}
        {field('role', t('addRole'))}
      </Pair>
      <Pair>
        {field('phone', t('addPhone'))}
        {field('locale', t('customerLocale'))}
      </Pair>
      <Pair>
        {field('owner', t('peopleOwner'))}
        <Select
          label={t('addStage')}
          name="stage"
          value={form.stage}
          onChange={set('stage')}
          choices={choices.map((id) => ({ value: id, text: names.stage(id) }))}
        />
      </Pair>
      <Field
        label={t('customerTags')}
        name="tags"
        value={form.tags}
        onChange={set('tags')}
        hint={t('peopleTagsHint')}
      />
    </EditForm>
  );
}
