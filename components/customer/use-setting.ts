import type { Input } from '../../utils/messaging/protocol';
import { useWish } from '../ui/use-wish';
import { useAct, useDesk } from './desk';

/**
 * A setting as the user wishes it, from the first moment: two changes in a row don't undo one another, and an answer that
 * was asked for before does not take a choice back. `asChange` says what of the settings becomes another.
 */
export function useSetting<T>(
  stored: T,
  asChange: (wish: T) => Input<'changeSettings'>,
  isSame?: (one: T, other: T) => boolean,
): readonly [T, (wish: T) => void] {
  const { background } = useDesk();
  const act = useAct();
  return useWish<T>(stored, (wish) => act(background.call('changeSettings', asChange(wish)), { done: '' }), isSame);
}
