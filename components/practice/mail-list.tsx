import { Reply } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Mailbox } from '../../utils/state/practice';
import { EmptyState } from '../ui/empty-state';
import { Face } from '../ui/face';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { shortTimeOf } from './day-of';

interface ItemProps {
  readonly part: string;
  readonly who: string;
  readonly subject: string;
  readonly at: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly children?: ComponentChildren;
}

function Item({ part, who, subject, at, isOpen, onOpen, children }: ItemProps) {
  const { language } = useWords();
  return (
    <li>
      <button type="button" class="practice-item" data-part={part} aria-current={isOpen || undefined} onClick={onOpen}>
        <Face name={who} size={28} />
        <span class="practice-item-who">{who}</span>
        <time dateTime={new Date(at).toISOString()}>{shortTimeOf(at, Date.now(), language)}</time>
        <span class="practice-item-subject">{subject}</span>
        {children}
      </button>
    </li>
  );
}

export function MailList({ mailbox }: { mailbox: Mailbox }) {
  const { t } = useWords();
  return (
    <ul>
      {mailbox.mails.map((mail) => (
        <Item
          key={mail.id}
          part="inbox-item"
          who={mail.from.name || mail.from.email}
          subject={mail.subject}
          at={mail.at}
          isOpen={mailbox.openMail.value === mail}
          onOpen={() => mailbox.open(mail.id)}
        >
          {mailbox.answered.value.has(mail.id) && (
            <span class="practice-item-mark" title={t('practiceAnswered')}>
              <Icon of={Reply} size={14} />
              <span class="out-of-sight">{t('practiceAnswered')}</span>
            </span>
          )}
        </Item>
      ))}
    </ul>
  );
}

export function SentList({ mailbox }: { mailbox: Mailbox }) {
  const { t } = useWords();
  const sent = mailbox.sent.value;
  if (sent.length === 0) {
    return <EmptyState icon={Reply} title={t('practiceSentEmpty')} hint={t('practiceSentEmptyHint')} />;
  }
  return (
    <ul>
      {sent.map((item) => (
        <Item
          key={item.id}
          part="sent-item"
          who={item.to.map((person) => person.name || person.email).join(', ')}
          subject={item.subject || t('practiceNoSubject')}
          at={item.at}
          isOpen={mailbox.openSent.value === item}
          onOpen={() => mailbox.open(item.id)}
        />
      ))}
    </ul>
  );
}
