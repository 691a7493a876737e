import { PartyPopper } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../utils/messaging/protocol';
import { createLoaded } from '../../utils/state/loaded';
import { CanWait } from '../customer/can-wait';
import { useDesk } from '../customer/desk';
import { FollowUpCard } from '../customer/follow-up-card';
import { EmptyState } from '../ui/empty-state';
import { Face } from '../ui/face';
import { useWords } from '../ui/words';
import { Await } from './await';
import './today.css';

/** Nobody does more than that in a day; the rest moves up. */
const limit = 100;

type Due = Output<'dueNow'>;

/** Who is waiting, the most pressing first. */
export function Today() {
  const { background } = useDesk();
  const [due] = useState(() => createLoaded(() => background.call('dueNow', { limit })));
  useEffect(() => {
    void due.ask();
    return background.watch(['followUps', 'customers', 'settings'], () => void due.ask());
  }, []);
  return <Await loaded={due}>{(items) => <Day items={items} />}</Await>;
}

function Day({ items }: { items: Due }) {
  const { t } = useWords();
  const now = items.filter(({ waits }) => !waits);
  const later = items.filter(({ waits }) => waits);
  if (items.length === 0)
    return <EmptyState icon={PartyPopper} title={t('todayEmpty')} hint={t('todayEmptyHint')} part="due-empty" />;
  return (
    <div class="today">
      {now.length === 0 ? (
        <EmptyState icon={PartyPopper} title={t('todayEnough')} hint={t('todayEnoughHint')} part="due-enough" />
      ) : (
        <>
          <p class="dashboard-lead">{t(now.length === 1 ? 'todayOne' : 'todayMany', now.length)}</p>
          <List items={now} hasMain />
        </>
      )}
      <CanWait count={later.length}>
        <List items={later} />
      </CanWait>
    </div>
  );
}

function List({ items, hasMain = false }: { items: Due; hasMain?: boolean }) {
  return (
    <ul class="today-list" data-part={hasMain ? 'due-list' : 'due-later'}>
      {items.map(({ followUp, customer }, index) => (
        <li key={followUp.id} data-part="due-item" data-rule={followUp.rule}>
          <FollowUpCard
            followUp={followUp}
            main={hasMain && index === 0}
            whose={
              <div class="today-who">
                <Face name={customer.name} size={28} />
                <h2>{customer.name}</h2>
                <span>{customer.emails[0]}</span>
              </div>
            }
          />
        </li>
      ))}
    </ul>
  );
}
