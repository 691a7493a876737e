import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../utils/domain/model/row';
import { useDesk } from './desk';

const minute = 60_000;

/** The time, minute by minute: what is shown by a clock goes on while it is looked at. */
export function useNow(): Instant {
  const { now } = useDesk();
  const [, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((turn) => turn + 1), minute);
    return () => clearInterval(timer);
  }, []);
  return now();
}
