import { Inbox, type LucideIcon, PencilLine, Send, SquarePen } from 'lucide-preact';
import type { Folder, Mailbox } from '../../utils/state/practice';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

export function Folders({ mailbox }: { mailbox: Mailbox }) {
  const { t } = useWords();
  const item = (folder: Folder, icon: LucideIcon, count: number, part: string) => (
    <li>
      <button
        type="button"
        class="practice-folder"
        data-part={part}
        aria-current={mailbox.folder.value === folder ? 'page' : undefined}
        onClick={() => mailbox.goTo(folder)}
      >
        <Icon of={icon} />
        <span>{t(`practice${folder.charAt(0).toUpperCase()}${folder.slice(1)}`)}</span>
        {count > 0 && <span class="practice-count">{count}</span>}
      </button>
    </li>
  );
  return (
    <nav class="practice-folders" aria-label={t('practiceFolders')}>
      <Button icon={SquarePen} data-part="new-mail" onClick={mailbox.write}>
        {t('practiceNew')}
      </Button>
      <ul>
        {item('inbox', Inbox, mailbox.mails.length - mailbox.answered.value.size, 'inbox-folder')}
        {mailbox.compose.value && item('draft', PencilLine, 1, 'draft-folder')}
        {item('sent', Send, mailbox.sent.value.length, 'sent-folder')}
      </ul>
    </nav>
  );
}
