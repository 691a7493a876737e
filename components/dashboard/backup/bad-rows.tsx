import type { BadRow } from '../../../utils/domain/backup/file';
import { badRowWords } from '../../../utils/wording/backup';
import { useWords } from '../../ui/words';

const shown = 100;

/** The entries of a file that are damaged, each with its place: they are left out. */
export function BadRows({ bad }: { bad: readonly BadRow[] }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  if (bad.length === 0) return null;
  return (
    <details class="backup-bad" data-part="restore-bad">
      <summary>{t('restoreDamaged', number.format(bad.length))}</summary>
      <ul class="import-rows">
        {bad.slice(0, shown).map((row) => (
          <li key={`${row.table}-${row.place}`}>{badRowWords(row, t)}</li>
        ))}
      </ul>
      {bad.length > shown && <p class="dashboard-note">{t('importMore', number.format(bad.length - shown))}</p>}
    </details>
  );
}
