import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words';
import { Compose } from './compose';
import { FirstSteps } from './first-steps';
import { Folders } from './folders';
import './mailbox.css';
import type { Mailbox } from '../../utils/state/practice';
import type { PracticeSamples } from '../../utils/state/practice-samples';
import { MailList, SentList } from './mail-list';
import { NoticeLine } from './notice-line';
import { Reading } from './reading';
import { SamplesLine } from './samples-line';
import { SentMail } from './sent-mail';

interface MailboxPageProps {
  readonly mailbox: Mailbox;
  readonly samples: PracticeSamples;
  /** What was wrong with the scenario in the address, as a sentence; '' when nothing was. */
  readonly trouble: string;
}

/** A small webmail. Waymark reads it like any other, so it knows nothing of marks, guard or sidebar. */
export function MailboxPage({ mailbox, samples, trouble }: MailboxPageProps) {
  const { t } = useWords();
  const folder = mailbox.folder.value;
  const mail = mailbox.openMail.value;
  const sent = mailbox.openSent.value;
  const window = mailbox.compose.value;
  const view = useRef<HTMLElement>(null);
  useLayoutEffect(() => view.current?.scrollTo({ top: 0 }), [folder, mail, sent]);
  const isReading = folder === 'draft' || mail !== null || sent !== null;
  return (
    <div data-waymark-practice data-account={mailbox.me.email}>
      <div class="practice" data-part="mailbox">
        <SamplesLine samples={samples} trouble={trouble} />
        <div class={`practice-panes${isReading ? ' practice-panes-reading' : ''}`}>
          <Folders mailbox={mailbox} />
          <section class="practice-list" aria-label={t(folder === 'sent' ? 'practiceSent' : 'practiceInbox')}>
            {folder === 'sent' ? <SentList mailbox={mailbox} /> : <MailList mailbox={mailbox} />}
          </section>
          <main class="practice-view" data-part="mailbox-view" ref={view}>
            <NoticeLine mailbox={mailbox} />
            {window && <Compose key={window.id} mailbox={mailbox} window={window} isShown={folder === 'draft'} />}
            {mail && <Reading mailbox={mailbox} mail={mail} />}
            {sent && <SentMail mailbox={mailbox} item={sent} />}
            {!isReading && <FirstSteps mailbox={mailbox} />}
          </main>
        </div>
      </div>
    </div>
  );
}
