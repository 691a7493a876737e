import type { Tally } from '../../utils/messaging/doors/import';
import { useWords } from '../ui/words';
import './counts.css';

/** In the order in which they are shown. */
const kinds = [
  'added',
  'changed',
  'removed',
  'refused',
  'merged',
  'same',
  'left',
  'purchasesAdded',
  'purchasesChanged',
  'touchpointsAdded',
  'touchpointsChanged',
];

interface CountsProps {
  readonly tally: Tally;
  /** Shown also when there are none. */
  readonly keys: readonly string[];
}

/** How many rows end how, each with its word. */
export function Counts({ tally, keys }: CountsProps) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  return (
    <dl class="counts" data-part="counts">
      {kinds
        .filter((kind) => keys.includes(kind) || (tally[kind] ?? 0) > 0)
        .map((kind) => (
          <div key={kind} data-count={kind}>
            <dt>{t(`count${kind.charAt(0).toUpperCase()}${kind.slice(1)}`)}</dt>
            <dd>{number.format(tally[kind] ?? 0)}</dd>
          </div>
        ))}
    </dl>
  );
}
