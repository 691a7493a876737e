import { all } from '../dom/query';
import { isVisible } from '../dom/visible';
import type { Outcome, SendKey } from '../site';
import type { Form } from './form';
import { sendButtons } from './send-buttons';

/** As Outlook itself lists them. */
export const sendKeys: readonly SendKey[] = [
  { key: 'Enter', ctrl: true },
  { key: 'Enter', meta: true },
  { key: 's', alt: true },
];

export const sendControls = (form: Form): readonly HTMLElement[] => sendButtons(form).filter(isVisible);

/** Send itself, or an entry of the menu beside it: "Schedule send" is one. The menu stands outside of the form. */
export function sendControlOf(form: Form, target: Element): HTMLElement | null {
  const button = sendButtons(form).find((send) => send.contains(target));
  if (button) return button;
  const entry = target.closest<HTMLElement>('[role^="menuitem"]');
  return entry && isOfSendMenu(form, entry) ? entry : null;
}

function isOfSendMenu(form: Form, entry: Element): boolean {
  const menu = entry.closest('[role="menu"]');
  const arrow = arrowOf(form);
  if (!menu || !arrow) return false;
  const named = [menu.getAttribute('aria-labelledby'), menu.getAttribute('aria-label')].join(' ').split(' ');
  const owned = ['aria-controls', 'aria-owns'].flatMap((name) => arrow.getAttribute(name)?.split(' ') ?? []);
  if ((arrow.id && named.includes(arrow.id)) || (menu.id && owned.includes(menu.id))) return true;
  // Neither names the other: then it is the menu that is open while the arrow says that its own is.
  const open = all(menu.ownerDocument, '[role="menu"]').filter(isVisible);
  return arrow.getAttribute('aria-expanded') === 'true' && open.length === 1 && owned.length === 0;
}

/** The arrow that shares a frame with Send and with no other button. */
function arrowOf(form: Form): HTMLElement | null {
  const send = sendButtons(form)[0];
  for (let at = send?.parentElement; at && form.root.contains(at); at = at.parentElement) {
    const beside = all(at, 'button').filter((button) => button !== send && !form.body.contains(button));
    if (beside.length > 0) return beside.length === 1 && beside[0]?.hasAttribute('aria-haspopup') ? beside[0] : null;
  }
  return null;
}

/**
 * Asked only after Send: the form goes when the mail does, and stays with a word of its own when it can't go. A form
 * that Outlook has built anew is still there.
 */
export const outcome = (form: Form, isStillOpen: () => boolean): Outcome =>
  form.root.isConnected || isStillOpen() ? 'open' : 'sent';
