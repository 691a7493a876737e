import { allOf, type Generation } from '../dom/generations';
import { all, one } from '../dom/query';
import { isVisible } from '../dom/visible';
import type { Outcome } from '../site';
import { press } from './press';

/** Send, and "Send and archive" in answers; the arrow beside them only opens the menu with "Schedule send". */
const buttons: readonly Generation[] = [
  ['2026-07', '.IZ .Up [role="button"]:not([aria-haspopup="true"])'],
  ['2026-03', '.gU.Up [role="button"]:not([aria-haspopup="true"])'],
  ['2020', '.T-I-atl[role="button"]:not([aria-haspopup="true"])'],
];
/** "Send and archive" (2026-07). */
const archives = '.Uo';

const arrow = '.Up [aria-haspopup="true"]';

/** The item of that menu, and the button below the date that is chosen; they stand outside of the window (2026-05). */
const schedules = '[selector="scheduledSend"]';

export const asksWhen = (control: HTMLElement): boolean =>
  control.matches(schedules) && control.getAttribute('role') !== 'button';

export function sendControlOf(root: Element, target: Element): HTMLElement | null {
  const later = target.closest<HTMLElement>(schedules);
  if (later) return isOf(root, later) ? later : null;
  const button = target.closest<HTMLElement>('[role="button"]');
  return button && root.contains(button) && allOf(root, buttons).includes(button) ? button : null;
}

/** Whose menu it is: of the window whose arrow is pressed, of the one that has the focus, or of the only one. */
function isOf(root: Element, item: Element): boolean {
  if (root.contains(item)) return true;
  const { ownerDocument: document } = root;
  const opened = one(document, `${arrow}[aria-expanded="true"]`);
  if (opened) return root.contains(opened);
  if (root.contains(document.activeElement)) return true;
  return all(document, 'input[name="subjectbox"]').every((field) => root.contains(field));
}

export function sendControls(root: Element): readonly HTMLElement[] {
  const shown = allOf(root, buttons).filter(isVisible);
  const isArchive = (button: Element) => Number(button.matches(archives));
  return [...shown].sort((a, b) => isArchive(a) - isArchive(b));
}

/** For a menu to come. Milliseconds. */
const often = 50;
const atMost = 1_000;

/** A menu that was closed meanwhile is opened anew; where it does not come, nothing is sent. */
export function sendBy(root: Element, control: HTMLElement): void {
  if (!asksWhen(control) || isVisible(control)) {
    press(control);
    return;
  }
  const opener = one(root, arrow);
  const window = root.ownerDocument.defaultView;
  if (!opener || !window) return;
  press(opener);
  const pressItem = (left: number) => {
    const item = all(root.ownerDocument, schedules).find((found) => asksWhen(found) && isVisible(found));
    if (item) press(item);
    else if (left > 0) window.setTimeout(() => pressItem(left - often), often);
  };
  pressItem(atMost);
}

/** "View message" beside "Message sent", whatever its words are (2026). */
const sent = '#link_vsm';

/**
 * Gmail closes the window at once and sends then. While it says nothing the mail is on its way, or was kept as a draft:
 * that looks alike from here, and only a window that was sent asks.
 */
export function outcome(root: Element): Outcome {
  const { ownerDocument: document } = root;
  if (root.isConnected && isVisible(root)) return 'open';
  return all(document, sent).some(isVisible) ? 'sent' : 'open';
}
