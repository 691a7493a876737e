import { ChevronDown } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Popup } from '../../utils/state/popup';
import { errorWords } from '../../utils/wording/error';
import { followUpWords } from '../../utils/wording/follow-up';
import { FollowUpCard } from '../customer/follow-up-card';
import { Face } from '../ui/face';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import './due-list.css';

/** Who is waiting today, the most pressing first. One is open at a time, for a popup is small. */
export function DueList({ popup }: { popup: Popup }) {
  const site = popup.site.value.value;
  const siteWaits = site !== null && site.origin !== '' && !site.isOn;
  const { t } = useWords();
  const due = popup.due.value.value;
  const [opened, setOpened] = useState('');
  const open = due?.some(({ followUp }) => followUp.id === opened) ? opened : due?.[0]?.followUp.id;
  const error = popup.due.error.value;
  return (
    <Section title={t('dueTitle')} part="due">
      {error && <Trouble sentence={errorWords(error, t)} again={popup.refresh} />}
      {!due && !error && <Spinner />}
      {due?.length === 0 && <p class="popup-due-none">{t('dueNothing')}</p>}
      <ul class="popup-due">
        {due?.map(({ followUp, customer }) => (
          <li key={followUp.id}>
            {followUp.id === open ? (
              <FollowUpCard
                followUp={followUp}
                main={!siteWaits}
                whose={
                  <p class="popup-due-whose" data-part="customer-name">
                    {customer.name}
                  </p>
                }
              />
            ) : (
              <button
                type="button"
                class="popup-due-row"
                data-part="due-row"
                data-rule={followUp.rule}
                aria-expanded={false}
                onClick={() => setOpened(followUp.id)}
              >
                <Face name={customer.name} size={28} />
                <span>
                  <small>{customer.name}</small>
                  {followUpWords(followUp, t).title}
                </span>
                <Icon of={ChevronDown} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
