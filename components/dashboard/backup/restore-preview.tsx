import { type BackupTable, backupTables } from '../../../utils/domain/model/schemas';
import type { RestorePlan } from '../../../utils/state/restore';
import type { RestoreStore } from '../../../utils/state/restoring';
import { tableWords } from '../../../utils/wording/backup';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { useWords } from '../../ui/words';
import { BadRows } from './bad-rows';

const kinds = ['added', 'changed', 'removed', 'left'] as const;

/** What a restore would do, table by table: nothing has happened yet. */
export function RestorePreview({ store, plan }: { store: RestoreStore; plan: RestorePlan }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const count = (table: BackupTable, kind: string) => plan.tallies[table][kind] ?? 0;
  const shown = backupTables.filter((table) => kinds.some((kind) => count(table, kind) > 0));
  const hasNews = shown.some((table) => kinds.slice(0, 3).some((kind) => count(table, kind) > 0));
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div data-part="restore-preview">
      <p class="dashboard-lead">{t('restorePreview', plan.file, madeOn(plan.createdAt, made))}</p>
      <div class="import-scroll">
        <table class="import-table restore-table">
          <thead>
            <tr>
              <th scope="col">{t('restoreWhat')}</th>
              {kinds.map((kind) => (
                <th scope="col" key={kind}>
                  {t(`count${kind.charAt(0).toUpperCase()}${kind.slice(1)}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((table) => (
              <tr key={table} data-table={table}>
                <th scope="row">{tableWords(table, t)}</th>
                {kinds.map((kind) => (
                  <td key={kind}>{number.format(count(table, kind))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <BadRows bad={plan.bad} />
      {!hasNews && <p class="dashboard-note">{t('restoreNothing')}</p>}
      <div class="import-end">
        <Actions>
          {hasNews && (
            <Button kind="main" data-part="restore-apply" onClick={store.apply}>
              {t('restoreApply')}
            </Button>
          )}
          <Button kind="quiet" onClick={store.restart}>
            {t('uiCancel')}
          </Button>
        </Actions>
      </div>
    </div>
  );
}

const madeOn = (createdAt: string, format: Intl.DateTimeFormat): string => {
  const at = Date.parse(createdAt);
  return Number.isNaN(at) ? createdAt : format.format(at);
};
