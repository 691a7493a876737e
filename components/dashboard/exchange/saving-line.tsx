import { Button } from '../../ui/button';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import type { Saving } from './use-saving';

/** How far a file is, or what became of it. */
export function SavingLine({ saving }: { saving: Saving }) {
  const { t, language } = useWords();
  const { rows, said, trouble, cancel } = saving;
  return (
    <>
      {trouble && <Trouble sentence={trouble} />}
      <p class="dashboard-note" role="status">
        {rows === null ? said : t('backupSaving', new Intl.NumberFormat(language).format(rows))}
      </p>
      {rows !== null && (
        <Button kind="quiet" onClick={cancel}>
          {t('uiCancel')}
        </Button>
      )}
    </>
  );
}
