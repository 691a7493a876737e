import { PartyPopper } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { createLoaded } from '../../utils/state/loaded';
import { useDesk } from '../customer/desk';
import { FollowUpCard } from '../customer/follow-up-card';
import { EmptyState } from '../ui/empty-state';
import { Face } from '../ui/face';
import { useWords } from '../ui/words';
import { Await } from './await';
import './today.css';

/** Nobody does more than that in a day; the rest moves up. */
const limit = 50;

/** Who is waiting, the most pressing first. */
export function Today() {
  const { background } = useDesk();
  const { t } = useWords();
  const [due] = useState(() => createLoaded(() => background.call('dueNow', { limit })));
  useEffect(() => {
    void due.ask();
    return background.watch(['followUps', 'customers'], () => void due.ask());
  }, []);
  return (
    <Await loaded={due}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState icon={PartyPopper} title={t('todayEmpty')} hint={t('todayEmptyHint')} part="due-empty" />
        ) : (
          <>
            <p class="dashboard-lead">{t(items.length === 1 ? 'todayOne' : 'todayMany', items.length)}</p>
            <ul class="today-list" data-part="due-list">
              {items.map(({ followUp, customer }, index) => (
                <li key={followUp.id} data-part="due-item" data-rule={followUp.rule}>
                  <FollowUpCard
                    followUp={followUp}
                    main={index === 0}
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
          </>
        )
      }
    </Await>
  );
}
