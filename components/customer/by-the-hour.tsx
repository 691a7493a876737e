import { spanOfHours } from '../../utils/wording/day';
import { useWords } from '../ui/words';
import { useNow } from './use-now';

/** How much of the time is left, where it is due by the hour. */
export function ByTheHour({ dueAt }: { dueAt: number }) {
  const now = useNow();
  const { t, language } = useWords();
  const left = dueAt - now;
  const span = spanOfHours(Math.abs(left), language);
  return <b data-part="due-at"> {t(left >= 0 ? 'dueWithin' : 'dueSince', span)}</b>;
}
