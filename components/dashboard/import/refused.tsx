import type { RefusedRow } from '../../../utils/domain/import/record';
import { reasonWords } from '../../../utils/wording/import';
import { useWords } from '../../ui/words';
import { Block } from '../block';

/** The rows that stay out, with their number in the file and all that speaks against each. */
export function Refused({ rows, total }: { rows: readonly RefusedRow[]; total: number }) {
  const { t, language } = useWords();
  const [first, rest] = [rows.slice(0, 100), total - Math.min(rows.length, 100)];
  if (rows.length === 0) return null;
  return (
    <Block title={t('importRefused')} hint={t('importRefusedHint')} part="import-refused">
      <ul class="import-rows">
        {first.map((row) => (
          <li key={row.row} data-part="import-refused-row" data-row={row.row}>
            <span class="import-row-number">{t('importRow', row.row)}</span>
            <strong>{row.email}</strong>
            <span>{row.reasons.map((reason) => reasonWords(reason, t)).join(' ')}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="dashboard-note">{t('importMore', new Intl.NumberFormat(language).format(rest))}</p>}
    </Block>
  );
}
