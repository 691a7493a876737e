import { all, one } from '../dom/query';
import { isVisible } from '../dom/visible';
import type { Outcome } from '../site';

const sendSelector = 'button[ng-click="editor.send()"]';

export const sendControlOf = (dialog: Element, target: Element): HTMLElement | null => {
  const control = target.closest<HTMLElement>(sendSelector);
  return control && dialog.contains(control) ? control : null;
};

export const sendControls = (dialog: Element): readonly HTMLElement[] => all(dialog, sendSelector).filter(isVisible);

/**
 * SOGo lays its answer over the window, and its last word stays there when the window is taken away (5.8, 2026-11-22).
 * While one word follows the other, both are there for a moment.
 */
export function outcome(dialog: Element): Outcome {
  const says = (word: string) => one(dialog, `sg-ripple-content [ng-switch-when="${word}"]`) !== null;
  if (says('sending') && dialog.isConnected) return 'open';
  if (says('sent')) return 'sent';
  if (says('error')) return 'failed';
  return dialog.isConnected ? 'open' : 'unknown';
}
