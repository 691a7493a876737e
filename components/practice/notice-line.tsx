import type { Mailbox } from '../../utils/state/practice';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';

/** What the mailbox has to say: that a mail went out, that a draft is gone. Always there, so that it is read aloud. */
export function NoticeLine({ mailbox }: { mailbox: Mailbox }) {
  const { t } = useWords();
  const notice = mailbox.notice.value;
  return (
    <div role="status" class="practice-notice" data-part="mailbox-notice">
      {notice && <span>{t(notice.key, ...notice.parts)}</span>}
      {notice?.undo && (
        <Button kind="quiet" data-part="undo" onClick={notice.undo}>
          {t('uiUndo')}
        </Button>
      )}
    </div>
  );
}
