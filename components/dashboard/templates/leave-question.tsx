import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';

/** There is something that was not saved. */
export function LeaveQuestion({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('templatesLeave')}
      onClose={onStay}
      actions={
        <>
          <Button kind="main" data-part="template-stay" onClick={onStay}>
            {t('templatesStay')}
          </Button>
          <Button kind="danger" data-part="template-leave" onClick={onLeave}>
            {t('templatesDiscard')}
          </Button>
        </>
      }
    >
      <p>{t('templatesLeaveHint')}</p>
    </Dialog>
  );
}
