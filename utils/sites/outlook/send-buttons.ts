import { allOf } from '../dom/generations';
import { one } from '../dom/query';
import type { Form } from './form';
import { generations } from './generations';

/** The same in all languages (2026-04). */
export const discard = '#discardCompose';

/** Beside Send there is an arrow that opens a menu, and Outlook's other buttons with an arrow are built like it. */
const isArrow = (button: Element) => button.hasAttribute('aria-haspopup');

/**
 * Send, or nothing. Where several buttons of the form may be it, it is the one that stands closest to "Discard";
 * without that, the first.
 */
export function sendButtons({ root, body }: Form): readonly HTMLElement[] {
  const found = allOf<HTMLElement>(root, generations.send, (button) => !isArrow(button) && !body.contains(button));
  if (found.length < 2) return found;
  for (let at = one(root, discard)?.parentElement; at && root.contains(at); at = at.parentElement) {
    const close = found.filter((button) => at?.contains(button));
    if (close.length > 0) return close.slice(0, 1);
  }
  return found.slice(0, 1);
}
