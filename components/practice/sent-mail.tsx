import { ArrowLeft } from 'lucide-preact';
import type { Mailbox, SentItem } from '../../utils/state/practice';
import { IconButton } from '../ui/button';
import { useWords } from '../ui/words';
import { dayAndTimeOf } from './day-of';
import './reading.css';

/** One mail that went out, as it went out. */
export function SentMail({ mailbox, item }: { mailbox: Mailbox; item: SentItem }) {
  const { t, language } = useWords();
  return (
    <article class="practice-mail" data-part="sent-mail">
      <header>
        <div class="practice-mail-title">
          <span class="practice-back">
            <IconButton icon={ArrowLeft} label={t('practiceBack')} onClick={() => mailbox.open(null)} />
          </span>
          <h2 data-part="sent-subject">{item.subject || t('practiceNoSubject')}</h2>
        </div>
        <p class="practice-mail-people">
          <span>
            {t('practiceSentToLine')} <strong data-part="sent-to">{item.to.map(shown).join(', ')}</strong>
          </span>
          <time dateTime={new Date(item.at).toISOString()}>{dayAndTimeOf(item.at, language)}</time>
        </p>
      </header>
      <div class="practice-text" data-part="sent-body">
        {item.text}
      </div>
      {item.files && item.files.length > 0 && (
        <p class="practice-sent-files" data-part="sent-files">
          {t('practiceSentFiles', item.files.join(', '))}
        </p>
      )}
      <details class="practice-source">
        <summary>{t('practiceSource')}</summary>
        <pre data-part="sent-source">{item.source}</pre>
      </details>
    </article>
  );
}

const shown = ({ name, email }: { name: string; email: string }) => (name ? `${name} <${email}>` : email);
