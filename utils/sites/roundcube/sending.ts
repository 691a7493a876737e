import { all, one } from '../dom/query';
import { isVisible } from '../dom/visible';
import type { Outcome } from '../site';

/**
 * The button below the body, its copy in the foot of narrow windows, and the one in the dialog that asks for a missing
 * subject. The copy clicks the button in its turn.
 */
const sendSelector = 'button.send, a.send';

export const sendControlOf = (target: Element): HTMLElement | null => target.closest<HTMLElement>(sendSelector);

export function sendControls(document: Document): readonly HTMLElement[] {
  const controls = all(document, sendSelector).filter(isVisible);
  const inForm = controls.filter((control) => control.closest('.formbuttons'));
  return [...inForm, ...controls.filter((control) => !inForm.includes(control))];
}

/**
 * Roundcube sends through a hidden frame, then says so in the message stack, and leaves the page half a second later (a
 * pop-out closes after one). Drafts are saved the same way, with a flag in the form. Seen in 1.6.5, 2026-11-22.
 */
export function outcome(form: HTMLFormElement): Outcome {
  const document = form.ownerDocument;
  if (!form.isConnected) return 'unknown';
  if (one(document, 'iframe[name="savetarget"]')) return 'open';
  const said = all(document, '#messagestack > :is(.confirmation, .error, .warning)').at(-1);
  if (!said) return 'open';
  if (!said.classList.contains('confirmation')) return 'failed';
  return wasSent(form) ? 'sent' : 'open';
}

function wasSent(form: HTMLFormElement): boolean {
  const isDraft = one<HTMLInputElement>(form, 'input[name="_draft"]')?.value !== '';
  return !isDraft && /[?&]_unlock=/.test(form.getAttribute('action') ?? '');
}
