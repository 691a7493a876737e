import type { Popup } from '../../utils/state/popup';
import { errorWords } from '../../utils/wording/error';
import { FollowUpCard } from '../customer/follow-up-card';
import { Section } from '../ui/section';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import './due-list.css';

/** Who is waiting today, the most pressing first. */
export function DueList({ popup }: { popup: Popup }) {
  const site = popup.site.value.value;
  const siteWaits = site !== null && site.origin !== '' && !site.isOn;
  const { t } = useWords();
  const due = popup.due.value.value;
  const error = popup.due.error.value;
  return (
    <Section title={t('dueTitle')} part="due">
      {error && <Trouble sentence={errorWords(error, t)} again={popup.refresh} />}
      {!due && !error && <Spinner />}
      {due?.length === 0 && <p class="popup-due-none">{t('dueNothing')}</p>}
      <div class="popup-due">
        {due?.map(({ followUp, customer }, index) => (
          <FollowUpCard
            key={followUp.id}
            followUp={followUp}
            main={index === 0 && !siteWaits}
            whose={
              <p class="popup-due-whose" data-part="customer-name">
                {customer.name}
              </p>
            }
          />
        ))}
      </div>
    </Section>
  );
}
