import { FileText, Package, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Glance } from '../../utils/domain/model/glance';
import type { Purchase } from '../../utils/domain/model/purchase';
import { useToday } from '../customer/desk';
import { blankPurchase, PurchaseForm } from '../customer/purchase-form';
import { Purchases } from '../customer/purchases';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { Part } from './part';

/** Until a customer has paid in anything, and there is nothing to go by. */
const usualCurrency = 'EUR';

/** Quotes and orders: add one, put one right, say what became of it. */
export function PurchasesPart({ glance }: { glance: Glance }) {
  const { t } = useWords();
  const today = useToday();
  const { customer, purchases } = glance;
  const [opened, setOpened] = useState('');
  const [added, setAdded] = useState<Purchase['kind'] | null>(null);
  const currency = purchases.find(({ amount }) => amount)?.amount?.currency ?? usualCurrency;
  const add = (kind: Purchase['kind']) => {
    setOpened('');
    setAdded(kind);
  };
  return (
    <Part
      part="purchases-part"
      title={t('purchasesTitle')}
      count={purchases.length}
      action={
        <Menu
          text={t('touchpointAdd')}
          icon={Plus}
          part="add-purchase"
          label={t('purchaseAdd')}
          items={[
            { text: t('purchaseIsQuote'), icon: FileText, part: 'add-quote', chosen: () => add('quote') },
            { text: t('purchaseIsOrder'), icon: Package, part: 'add-order', chosen: () => add('purchase') },
          ]}
        />
      }
    >
      {added && (
        <div class="sidebar-form">
          <PurchaseForm
            key={added}
            purchase={blankPurchase(customer.id, added, today)}
            id={null}
            currency={currency}
            onClose={() => setAdded(null)}
          />
        </div>
      )}
      {purchases.length > 0 ? (
        <Purchases
          purchases={purchases}
          opened={opened}
          onOpen={(id) => {
            setAdded(null);
            setOpened(id);
          }}
          form={(purchase) => (
            <PurchaseForm
              key={purchase.id}
              purchase={purchase}
              id={purchase.id}
              currency={currency}
              onClose={() => setOpened('')}
            />
          )}
        />
      ) : (
        !added && <p class="sidebar-nothing">{t('purchasesEmpty')}</p>
      )}
    </Part>
  );
}
