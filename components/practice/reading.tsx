import { ArrowLeft, Reply } from 'lucide-preact';
import type { PracticeMail } from '../../utils/domain/practice/mails';
import type { Mailbox } from '../../utils/state/practice';
import { Button, IconButton } from '../ui/button';
import { Face } from '../ui/face';
import { useWords } from '../ui/words';
import { dayAndTimeOf, dayOf } from './day-of';
import './reading.css';

/** One mail of the inbox, open. */
export function Reading({ mailbox, mail }: { mailbox: Mailbox; mail: PracticeMail }) {
  const { t, language } = useWords();
  const { from } = mail;
  const reply = () => mailbox.reply(mail, t('practiceWrote', dayOf(mail.at, language), from.name || from.email));
  return (
    <article
      class="practice-mail"
      data-part="mail"
      data-mail-id={mail.id}
      data-thread={mail.threadKey}
      data-at={mail.at}
      data-answered={mailbox.answered.value.has(mail.id)}
    >
      <header>
        <div class="practice-mail-title">
          <span class="practice-back">
            <IconButton icon={ArrowLeft} label={t('practiceBack')} onClick={() => mailbox.open(null)} />
          </span>
          <h2 data-part="mail-subject">{mail.subject}</h2>
          <Button kind="main" icon={Reply} data-part="reply" onClick={reply}>
            {t('practiceReply')}
          </Button>
        </div>
        <div class="practice-mail-people">
          <Face name={from.name || from.email} />
          <p>
            <strong data-part="mail-from" data-name={from.name} data-email={from.email}>
              {from.name || from.email}
            </strong>{' '}
            <span class="practice-address">{from.email}</span>
            <br />
            <span class="practice-to" data-part="mail-to" data-name={mailbox.me.name} data-email={mailbox.me.email}>
              {t('practiceToMe')}
            </span>
          </p>
          <time dateTime={new Date(mail.at).toISOString()}>{dayAndTimeOf(mail.at, language)}</time>
        </div>
      </header>
      <div class="practice-text" data-part="mail-body">
        {mail.text}
      </div>
    </article>
  );
}
