import { useEffect, useState } from 'preact/hooks';
import { noPolicy, type PolicyShown } from '../../../utils/domain/policy/policy';
import { createLoaded } from '../../../utils/state/loaded';
import { useDesk } from '../../customer/desk';

/** What the user's company has set; nothing until that is known. */
export function usePolicy(): PolicyShown {
  const { background } = useDesk();
  const [policy] = useState(() => createLoaded(() => background.call('policy', {})));
  useEffect(() => {
    void policy.ask();
    return background.watch(['settings'], () => void policy.ask());
  }, []);
  return policy.value.value ?? noPolicy;
}
