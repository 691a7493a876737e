import { ChevronDown } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Output } from '../../utils/messaging/protocol';
import type { Popup } from '../../utils/state/popup';
import { errorWords } from '../../utils/wording/error';
import { followUpWords } from '../../utils/wording/follow-up';
import { ByTheHour } from '../customer/by-the-hour';
import { CanWait } from '../customer/can-wait';
import { FollowUpCard } from '../customer/follow-up-card';
import { Face } from '../ui/face';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import './due-list.css';

type Due = Output<'dueNow'>;

/** Who is waiting today, the most pressing first. One is open at a time, for a popup is small. */
export function DueList({ popup }: { popup: Popup }) {
  const { t } = useWords();
  const site = popup.site.value.value;
  const siteWaits = site !== null && site.origin !== '' && !site.isOn;
  const due = popup.due.value.value;
  const now = due?.filter(({ waits }) => !waits) ?? [];
  const later = due?.filter(({ waits }) => waits) ?? [];
  const [opened, setOpened] = useState('');
  const open = due?.some(({ followUp }) => followUp.id === opened) ? opened : (now[0]?.followUp.id ?? '');
  const error = popup.due.error.value;
  const rows = (items: Due) => <Rows items={items} open={open} onOpen={setOpened} hasMain={!siteWaits} />;
  return (
    <Section title={t('dueTitle')} part="due">
      {error && <Trouble sentence={errorWords(error, t)} again={popup.refresh} />}
      {!due && !error && <Spinner />}
      {due && now.length === 0 && <p class="popup-due-none">{t(later.length === 0 ? 'dueNothing' : 'todayEnough')}</p>}
      {rows(now)}
      <CanWait count={later.length}>{rows(later)}</CanWait>
    </Section>
  );
}

interface RowsProps {
  readonly items: Due;
  /** Of which follow-up the card is shown. */
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly hasMain: boolean;
}

const Rows = ({ items, open, onOpen, hasMain }: RowsProps) => (
  <ul class="popup-due">
    {items.map((item) => (
      <li key={item.followUp.id}>
        {item.followUp.id === open ? (
          <FollowUpCard
            followUp={item.followUp}
            main={hasMain}
            whose={
              <p class="popup-due-whose" data-part="customer-name">
                {item.customer.name}
              </p>
            }
          />
        ) : (
          <Row {...item} onOpen={() => onOpen(item.followUp.id)} />
        )}
      </li>
    ))}
  </ul>
);

function Row({ followUp, customer, onOpen }: Due[number] & { readonly onOpen: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="popup-due-row"
      data-part="due-row"
      data-rule={followUp.rule}
      aria-expanded={false}
      onClick={onOpen}
    >
      <Face name={customer.name} size={28} />
      <span>
        <small>{customer.name}</small>
        {followUpWords(followUp, t).title}
        {followUp.dueAt !== undefined && <ByTheHour dueAt={followUp.dueAt} />}
      </span>
      <Icon of={ChevronDown} />
    </button>
  );
}
