import { useEffect, useState } from 'preact/hooks';
import type { Customer } from '../../utils/domain/model/customer';
import { useDesk } from './desk';

/** Whoever has a name or an address that begins so, asked for as it is typed; nobody where nothing is asked. */
export function useFoundCustomers(text: string, most: number): readonly Customer[] {
  const { background } = useDesk();
  const [found, setFound] = useState<readonly Customer[]>([]);
  useEffect(() => {
    let isOver = false;
    if (text.trim() === '') setFound([]);
    else
      void background.call('searchCustomers', { text: text.trim(), limit: most }).then((result) => {
        if (!isOver) setFound(result.ok ? result.value : []);
      });
    return () => {
      isOver = true;
    };
  }, [text]);
  return found;
}
