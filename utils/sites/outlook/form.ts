import { allOf, anyOf } from '../dom/generations';
import { generations } from './generations';
import { discard, sendButtons } from './send-buttons';

/** A mail that is being written. */
export interface Form {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
}

/** Nothing that stands in a text belongs to the form around it, whatever it is called. */
export const isOutside = (body: Element) => (element: Element) => !body.contains(element);

const bodies = (document: Document): readonly HTMLElement[] => allOf(document, generations.body);

/** All open forms, those that can be seen first: of several only one is in front, the others wait under their tabs. */
export function openForms(document: Document, isSeen: (element: Element) => boolean): readonly Form[] {
  const all = bodies(document);
  const forms = all.map((body) => ({
    body,
    root: rootOf(
      body,
      all.filter((other) => other !== body),
    ),
  }));
  const isInFront = new Map(forms.map((form) => [form, isSeen(form.body)]));
  return forms.sort((one, other) => Number(isInFront.get(other)) - Number(isInFront.get(one)));
}

/**
 * Send stands in the docked form, and may stand beside the form in a window of its own. So the form is the least that
 * holds the text with a Send and a "Discard", and never another text: a Send alone may be another button that looks like
 * it. Where none is known, it is what names itself a form.
 */
function rootOf(body: HTMLElement, others: readonly HTMLElement[]): HTMLElement {
  const named = body.closest<HTMLElement>(anyOf(generations.form));
  const pane = body.closest(anyOf(generations.pane));
  const isItsOwn = (element: Element) => !others.some((other) => element.contains(other));
  let withSend: HTMLElement | null = null;
  for (let at = named ?? body.parentElement; at && at !== pane && isItsOwn(at); at = at.parentElement) {
    if (sendButtons({ root: at, body }).length === 0) continue;
    if (at.querySelector(discard)) return at;
    withSend ??= at;
  }
  return withSend ?? named ?? body.parentElement ?? body;
}
