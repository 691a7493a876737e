import { Refusal } from '../../utils/messaging/result';
import type { Sender } from '../../utils/messaging/serve';
import { changeRemembered, remembered } from './session';

/**
 * A page could load our sidebar into a frame of its own making. So a frame is served only after it has shown a token
 * that our script in the same tab offered just before, and each token is good for one frame.
 */
interface Tokens {
  readonly offered: readonly string[];
  /** Documents that have shown theirs. */
  readonly admitted: readonly string[];
}

const none: Tokens = { offered: [], admitted: [] };
const atMost = 20;
const keyOf = (tabId: number) => `frames:${tabId}`;

function tabOf(sender: Sender): number {
  if (sender.tabId === null) throw new Refusal('notForYou');
  return sender.tabId;
}

export const offerToken = (token: string, sender: Sender): Promise<void> =>
  changeRemembered<Tokens>(keyOf(tabOf(sender)), (before = none) => ({
    ...before,
    offered: [...before.offered, token].slice(-atMost),
  }));

export async function showToken(token: string, sender: Sender): Promise<{ tabId: number }> {
  const tabId = tabOf(sender);
  let known = false;
  await changeRemembered<Tokens>(keyOf(tabId), (before = none) => {
    known = before.offered.includes(token);
    if (!known) return before;
    return {
      offered: before.offered.filter((other) => other !== token),
      admitted: [...before.admitted, sender.document].slice(-atMost),
    };
  });
  if (!known) throw new Refusal('notForYou');
  return { tabId };
}

export async function isAdmitted(sender: Sender): Promise<boolean> {
  if (sender.tabId === null) return false;
  return (await remembered<Tokens>(keyOf(sender.tabId)))?.admitted.includes(sender.document) ?? false;
}

export const forgetTokens = (tabId: number): Promise<void> => changeRemembered(keyOf(tabId), () => undefined);
