import type { PartOutcome, RowOutcome } from '../../../utils/domain/import/work-out';
import { useNames } from '../../customer/journey';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { changeWords } from './change-words';

interface ChangesProps {
  readonly title: string;
  readonly rows: readonly RowOutcome[];
  readonly total: number;
  readonly part: string;
}

const shown = 20;

/** The first rows that would be added or changed, folded away. */
export function Changes({ title, rows, total, part }: ChangesProps) {
  const { t, language } = useWords();
  const names = useNames();
  if (rows.length === 0) return null;
  const rest = total - Math.min(rows.length, shown);
  return (
    <Block title={title} part={part}>
      <details>
        <summary>{t('importShowRows')}</summary>
        <ul class="import-rows">
          {rows.slice(0, shown).map((row) => (
            <li key={row.row}>
              <span class="import-row-number">{t('importRow', row.row)}</span>
              <strong>{row.name || row.email}</strong>
              <span>
                {[
                  ...row.changes.map((change) => changeWords(change, t, names.stage)),
                  partWords('importPurchase', row.purchase),
                  partWords('importContact', row.touchpoint),
                ].join(' ')}
              </span>
            </li>
          ))}
        </ul>
        {rest > 0 && <p class="dashboard-note">{t('importMore', new Intl.NumberFormat(language).format(rest))}</p>}
      </details>
    </Block>
  );

  function partWords(key: 'importPurchase' | 'importContact', outcome: PartOutcome | null): string {
    if (outcome === 'added') return t(`${key}Added`);
    return outcome === 'changed' ? t(`${key}Changed`) : '';
  }
}
