import { useState } from 'preact/hooks';
import type { Purchase } from '../../utils/domain/model/purchase';
import type { Content } from '../../utils/domain/model/row';
import { amountText, typedAmount } from '../../utils/state/amount';
import { textKey } from '../../utils/wording/text-key';
import { EditForm, Pair } from '../ui/edit-form';
import { Field, Select, TextField } from '../ui/field';
import { useTyped } from '../ui/use-typed';
import { useWords } from '../ui/words';
import { useAct, useDesk, useToday } from './desk';

export type PurchaseContent = Content<Purchase>;

/** A new one of today. */
export const blankPurchase = (customerId: string, kind: Purchase['kind'], today: string): PurchaseContent => ({
  customerId,
  kind,
  number: '',
  amount: null,
  date: today,
  deliveredOn: null,
  validUntil: null,
  state: 'open',
  note: '',
});

interface PurchaseFormProps {
  readonly purchase: PurchaseContent;
  /** Null: it is to be added. */
  readonly id: string | null;
  /** ISO 4217: what they usually pay in. */
  readonly currency: string;
  readonly onClose: () => void;
}

const statesOf = (kind: Purchase['kind']): readonly Purchase['state'][] =>
  kind === 'quote' ? ['open', 'declined', 'cancelled'] : ['open', 'done', 'cancelled'];

/** A quote or an order: what it says, and what came of it. */
export function PurchaseForm({ purchase, id, currency: usual, onClose }: PurchaseFormProps) {
  const { background } = useDesk();
  const { t, language } = useWords();
  const today = useToday();
  const act = useAct();
  const [kind, setKind] = useTyped(purchase.kind);
  const [number, setNumber] = useTyped(purchase.number);
  const [amount, setAmount] = useTyped(purchase.amount ? amountText(purchase.amount, language) : '');
  const [currency, setCurrency] = useTyped(purchase.amount?.currency ?? usual);
  const [date, setDate] = useTyped(purchase.date ?? '');
  const [deliveredOn, setDelivered] = useTyped(purchase.deliveredOn ?? '');
  const [validUntil, setValid] = useTyped(purchase.validUntil ?? '');
  const [state, setState] = useTyped<string>(purchase.state);
  const [note, setNote] = useTyped(purchase.note);
  const [isAsked, setAsked] = useState(false);
  const isQuote = kind === 'quote';

  const money = typedAmount(amount, currency.trim().toUpperCase(), language);
  const problem = money && 'problem' in money ? money.problem : '';
  const deliveryProblem = !isQuote && deliveredOn !== '' && deliveredOn > today;
  const states = statesOf(kind).includes(state as Purchase['state'])
    ? statesOf(kind)
    : [state as Purchase['state'], ...statesOf(kind)];
  const name = t(isQuote ? 'purchaseQuote' : 'purchaseOrder', number).trim();

  const save = () => {
    setAsked(true);
    if (problem || deliveryProblem) return false;
    const content = {
      kind,
      number: number.trim(),
      amount: money && 'minor' in money ? money : null,
      date: date || null,
      deliveredOn: isQuote ? null : deliveredOn || null,
      validUntil: isQuote ? validUntil || null : null,
      state: state as Purchase['state'],
      note: note.trim(),
    };
    const saving = id
      ? background.call('changePurchase', { id, changes: content })
      : background.call('addPurchase', { customerId: purchase.customerId, ...content });
    return act(saving, { done: t(id ? 'changedSaid' : 'addedSaid', name), undo: 'journal' });
  };

  return (
    <EditForm
      title={id ? t('lineEditTitle', name) : t(isQuote ? 'purchaseNewQuote' : 'purchaseNewOrder')}
      part="purchase-form"
      onSave={save}
      onClose={onClose}
      onRemove={
        id
          ? () => act(background.call('removePurchase', { id }), { done: t('removedSaid', name), undo: 'journal' })
          : undefined
      }
    >
      <Pair>
        <Select
          label={t('purchaseKind')}
          name="kind"
          value={kind}
          onChange={(value) => setKind(value as Purchase['kind'])}
          choices={[
            { value: 'quote', text: t('purchaseIsQuote') },
            { value: 'purchase', text: t('purchaseIsOrder') },
          ]}
        />
        <Field label={t('purchaseNumber')} name="number" value={number} onChange={setNumber} />
      </Pair>
      <Pair>
        <Field
          label={t('purchaseAmount')}
          name="amount"
          value={amount}
          onChange={setAmount}
          error={isAsked && problem === 'amountUnreadable' ? t('purchaseAmountUnread') : ''}
        />
        <Field
          label={t('purchaseCurrency')}
          name="currency"
          value={currency}
          onChange={setCurrency}
          error={isAsked && problem === 'currencyMissing' ? t('purchaseCurrencyUnread') : ''}
        />
      </Pair>
      <Pair>
        <Field
          label={t(isQuote ? 'purchaseSentDay' : 'purchaseOrderedDay')}
          name="date"
          type="date"
          value={date}
          onChange={setDate}
        />
        {isQuote ? (
          <Field label={t('purchaseValidDay')} name="valid" type="date" value={validUntil} onChange={setValid} />
        ) : (
          <Field
            label={t('purchaseDeliveredDay')}
            name="delivered"
            type="date"
            value={deliveredOn}
            onChange={setDelivered}
            error={isAsked && deliveryProblem ? t('touchpointNotYet') : ''}
          />
        )}
      </Pair>
      <Select
        label={t('purchaseState')}
        name="state"
        value={state}
        onChange={setState}
        choices={states.map((value) => ({ value, text: t(textKey('purchaseState', value)) }))}
      />
      <TextField label={t('touchpointNote')} name="note" value={note} onChange={setNote} />
    </EditForm>
  );
}
