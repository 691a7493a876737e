import type { Mailbox } from '../../utils/state/practice';
import { useWords } from '../ui/words';
import './first-steps.css';

/** The main job in three steps, for whoever sees this for the first time. */
export function FirstSteps({ mailbox }: { mailbox: Mailbox }) {
  const { t } = useWords();
  const first = mailbox.mails[0];
  if (!first) return null;
  const who = first.from.name || first.from.email;
  return (
    <section class="practice-steps" data-part="first-steps">
      <h2>{t('practiceStepsTitle')}</h2>
      <p>{t('practiceStepsIntro')}</p>
      <ol>
        <li>
          <h3>{t('practiceStepOpen', who)}</h3>
          <p>{t('practiceStepOpenHint')}</p>
        </li>
        <li>
          <h3>{t('practiceStepReply')}</h3>
          <p>{t('practiceStepReplyHint')}</p>
        </li>
        <li>
          <h3>{t('practiceStepSend')}</h3>
          <p>{t('practiceStepSendHint')}</p>
        </li>
      </ol>
    </section>
  );
}
