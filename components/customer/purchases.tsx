import { FileText, Package, PackageCheck, PackageX } from 'lucide-preact';
import type { Purchase } from '../../utils/domain/model/purchase';
import type { LocalDate } from '../../utils/domain/model/row';
import type { Translate } from '../../utils/platform';
import { dayWords } from '../../utils/wording/day';
import { moneyWords } from '../../utils/wording/money';
import { Icon, type LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useToday } from './desk';
import './lines.css';

/** Quotes and orders, the newest first, each with what came of it. */
export function Purchases({ purchases }: { purchases: readonly Purchase[] }) {
  const { t, language } = useWords();
  const today = useToday();
  const day = (date: LocalDate) => dayWords(date, today, language);
  return (
    <ol class="lines" data-part="purchases">
      {purchases.map((purchase) => (
        <li key={purchase.id} data-part="purchase" data-kind={purchase.kind}>
          <Icon of={iconOf(purchase)} />
          <span class="lines-title">
            {t(purchase.kind === 'quote' ? 'purchaseQuote' : 'purchaseOrder', purchase.number)}
          </span>
          {purchase.amount && <span class="lines-amount">{moneyWords(purchase.amount, language)}</span>}
          <p class="lines-note">{storyOf(purchase, t, day)}</p>
        </li>
      ))}
    </ol>
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
  ];
  return parts.filter(Boolean).join(' · ');
}
