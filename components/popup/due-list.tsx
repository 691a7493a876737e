import { hashTo } from '../../utils/state/hash-route';
import type { Popup } from '../../utils/state/popup';
import { errorWords } from '../../utils/wording/error';
import { CanWait } from '../customer/can-wait';
import { dueKeys } from '../customer/due-keys';
import { type DueItem, DueRows } from '../customer/due-rows';
import { OpenCrm } from '../customer/open-crm';
import { OpenMail } from '../customer/open-mail';
import { Shortcuts } from '../customer/shortcuts';
import { useOpened } from '../customer/use-opened';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import './due-list.css';
import { usePopupWorld } from './world';

/** In a popup the mail is looked at in its own little window. */
const keys = dueKeys.filter(([key]) => key !== 'Enter');

/** The day's list in small: one is open at a time, for a popup is small. */
export function DueList({ popup }: { popup: Popup }) {
  const { t } = useWords();
  const { openPage } = usePopupWorld();
  const site = popup.site.value.value;
  const siteWaits = site !== null && site.origin !== '' && !site.isOn;
  const due = popup.due.value.value;
  const now = due?.filter(({ waits }) => !waits) ?? [];
  const later = due?.filter(({ waits }) => waits) ?? [];
  const opened = useOpened([...now, ...later].map(({ followUp }) => followUp.id));
  const error = popup.due.error.value;
  const record = ({ customer }: DueItem) => openPage(`dashboard.html${hashTo('customers', customer.id)}`);
  const rows = (items: readonly DueItem[]) => (
    <DueRows
      items={items}
      open={opened.id}
      onOpen={opened.open}
      hasMain={!siteWaits}
      whose={(item) => (
        <p class="popup-due-whose">
          <Button kind="quiet" aria-keyshortcuts="r" data-part="open-record" onClick={() => record(item)}>
            <span data-part="customer-name">{item.customer.name}</span>
          </Button>
        </p>
      )}
      more={({ mail, record }) => (
        <>
          <OpenMail mail={mail} keys="o" />
          <OpenCrm address={record} keys="l" />
        </>
      )}
    />
  );
  return (
    <Section
      title={t('dueTitle')}
      part="due"
      action={now.length > 0 && <Shortcuts keys={keys} move={opened.move} hint="keysHintList" />}
    >
      {error && <Trouble sentence={errorWords(error, t)} again={popup.refresh} />}
      {!due && !error && <Spinner />}
      {due && now.length === 0 && <p class="popup-due-none">{t(later.length === 0 ? 'dueNothing' : 'todayEnough')}</p>}
      {rows(now)}
      <CanWait count={later.length}>{rows(later)}</CanWait>
    </Section>
  );
}
