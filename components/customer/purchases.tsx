import { FileText, Package, PackageCheck, PackageX } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Purchase } from '../../utils/domain/model/purchase';
import type { LocalDate } from '../../utils/domain/model/row';
import type { Translate } from '../../utils/platform';
import { dayWords } from '../../utils/wording/day';
import { moneyWords } from '../../utils/wording/money';
import { Button } from '../ui/button';
import { Icon, type LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useAct, useDesk, useToday } from './desk';
import './lines.css';

interface PurchasesProps {
  readonly purchases: readonly Purchase[];
  /** Id of the one that is being changed, '' for none. */
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly form: (purchase: Purchase) => ComponentChildren;
}

/** Quotes and orders, the newest first, each with what came of it and what may come next. */
export function Purchases({ purchases, opened, onOpen, form }: PurchasesProps) {
  const { t, language } = useWords();
  const today = useToday();
  const day = (date: LocalDate) => dayWords(date, today, language);
  return (
    <ol class="lines" data-part="purchases">
      {purchases.map((purchase) => {
        const { id, kind, amount } = purchase;
        const name = purchaseName(purchase, t);
        return (
          <li key={id} data-part="purchase" data-kind={kind}>
            <Icon of={iconOf(purchase)} />
            <span class="lines-title">
              <button
                type="button"
                class="lines-open"
                aria-expanded={opened === id}
                title={t('lineEditTitle', name)}
                data-part="edit-purchase"
                onClick={() => onOpen(opened === id ? '' : id)}
              >
                {name}
              </button>
            </span>
            {amount && <span class="lines-amount">{moneyWords(amount, language)}</span>}
            <p class="lines-note">{storyOf(purchase, t, day)}</p>
            {opened === id ? (
              <div class="lines-form">{form(purchase)}</div>
            ) : (
              <NextForPurchase purchase={purchase} today={today} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

export const purchaseName = ({ kind, number }: Pick<Purchase, 'kind' | 'number'>, t: Translate): string =>
  t(kind === 'quote' ? 'purchaseQuote' : 'purchaseOrder', number).trim();

/** What usually becomes of it, one click each: an open quote is ordered or declined, an order is delivered. */
function NextForPurchase({ purchase, today }: { purchase: Purchase; today: LocalDate }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const { id, kind, state, deliveredOn } = purchase;
  const change = (changes: Partial<Purchase>, done: string) =>
    act(background.call('changePurchase', { id, changes }), { done, undo: 'journal' });
  if (state !== 'open' || deliveredOn) return null;
  return (
    <p class="lines-acts">
      {kind === 'quote' ? (
        <>
          <Button
            kind="quiet"
            data-part="quote-ordered"
            onClick={() => change({ kind: 'purchase', date: today, validUntil: null }, t('quoteOrderedSaid'))}
          >
            {t('quoteOrdered')}
          </Button>
          <Button
            kind="quiet"
            data-part="quote-declined"
            onClick={() => change({ state: 'declined' }, t('quoteDeclinedSaid'))}
          >
            {t('quoteDeclined')}
          </Button>
        </>
      ) : (
        <Button
          kind="quiet"
          data-part="purchase-delivered"
          onClick={() => change({ deliveredOn: today, state: 'done' }, t('purchaseDeliveredSaid'))}
        >
          {t('purchaseDeliveredToday')}
        </Button>
      )}
    </p>
  );
}

function iconOf({ kind, state, deliveredOn }: Purchase): LucideIcon {
  if (kind === 'quote') return FileText;
  if (state === 'cancelled') return PackageX;
  return deliveredOn ? PackageCheck : Package;
}

function storyOf(purchase: Purchase, t: Translate, day: (date: LocalDate) => string): string {
  const { kind, state, date, deliveredOn, validUntil } = purchase;
  const isQuote = kind === 'quote';
  const parts = [
    date && t(isQuote ? 'purchaseSentOn' : 'purchaseOrderedOn', day(date)),
    deliveredOn && t('purchaseDeliveredOn', day(deliveredOn)),
    isQuote && state === 'open' && validUntil && t('purchaseValidUntil', day(validUntil)),
    state === 'declined' && t('purchaseDeclined'),
    state === 'cancelled' && t('purchaseCancelled'),
    purchase.note,
  ];
  return parts.filter(Boolean).join(' · ');
}
