import { PartyPopper } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../utils/messaging/protocol';
import { hashTo } from '../../utils/state/hash-route';
import { createLoaded } from '../../utils/state/loaded';
import { counted } from '../../utils/wording/counted';
import { CanWait } from '../customer/can-wait';
import { useDesk } from '../customer/desk';
import { dueKeys } from '../customer/due-keys';
import { type DueItem, DueRows } from '../customer/due-rows';
import { OpenCrm } from '../customer/open-crm';
import { OpenMail } from '../customer/open-mail';
import { ReadyMail } from '../customer/ready-mail';
import { Shortcuts } from '../customer/shortcuts';
import { useOpened } from '../customer/use-opened';
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
  const words = useWords();
  const { t } = words;
  const now = items.filter(({ waits }) => !waits);
  const later = items.filter(({ waits }) => waits);
  const opened = useOpened([...now, ...later].map(({ followUp }) => followUp.id));
  if (items.length === 0)
    return <EmptyState icon={PartyPopper} title={t('todayEmpty')} hint={t('todayEmptyHint')} part="due-empty" />;
  const rows = (of: Due, hasMain: boolean) => (
    <DueRows
      items={of}
      open={opened.id}
      onOpen={opened.open}
      hasMain={hasMain}
      whose={(item) => <Whose item={item} />}
      mail={({ followUp }) => <ReadyMail key={followUp.id} followUpId={followUp.id} keys="Enter" />}
      more={({ mail, record }) => (
        <>
          <OpenMail mail={mail} keys="o" />
          <OpenCrm address={record} keys="l" />
        </>
      )}
      hasReasons
      part={hasMain ? 'due-list' : 'due-later'}
    />
  );
  return (
    <div class="today">
      {now.length === 0 ? (
        <EmptyState icon={PartyPopper} title={t('todayEnough')} hint={t('todayEnoughHint')} part="due-enough" />
      ) : (
        <>
          <div class="today-head">
            <p class="dashboard-lead">{counted(words, 'today', now.length)}</p>
            <Shortcuts keys={dueKeys} move={opened.move} hint="keysHintList" />
          </div>
          {rows(now, true)}
        </>
      )}
      <CanWait count={later.length}>{rows(later, false)}</CanWait>
    </div>
  );
}

function Whose({ item: { customer } }: { item: DueItem }) {
  return (
    <div class="today-who">
      <Face name={customer.name} size={28} />
      <h2>
        <a href={hashTo('customers', customer.id)} aria-keyshortcuts="r" data-part="open-record">
          {customer.name}
        </a>
      </h2>
      <span>{customer.emails[0]}</span>
    </div>
  );
}
