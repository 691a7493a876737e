import { ownTables } from '../../../utils/domain/people/own-tables';
import type { Belongings } from '../../../utils/messaging/doors/people';
import { tableWords } from '../../../utils/wording/backup';
import { useWords } from '../../ui/words';

/** What hangs on somebody: how many of each. */
export function BelongingsList({ belongings }: { belongings: Belongings }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const there = ownTables.filter((table) => (belongings[table] ?? 0) > 0);
  if (there.length === 0) return null;
  return (
    <dl class="belongings" data-part="belongings">
      {there.map((table) => (
        <div key={table} data-table={table}>
          <dt>{tableWords(table, t)}</dt>
          <dd>{number.format(belongings[table] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
