import type { TaughtPart } from '../../domain/model/taught';
import { editorAt, elementOf } from '../taught/editable';

interface Point {
  readonly x: number;
  readonly y: number;
}

type Scope = Document | ShadowRoot;

const isFrame = ({ localName }: Element) => localName === 'iframe' || localName === 'frame';

/** The document in a frame, where the browser lets us look into it. */
export function documentIn(element: Element): Document | null {
  if (!isFrame(element)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** A frame that belongs to somebody else: there is nothing to point at in it. */
export const isForeign = (element: Element): boolean => isFrame(element) && documentIn(element) === null;

/** What stands at a point of the page: also in its frames and its open shadow roots. `ours` is looked through. */
export function elementAt(scope: Scope, { x, y }: Point, ours: Element | null): HTMLElement | null {
  const top = scope.elementsFromPoint(x, y).find((element) => element !== ours) as HTMLElement | undefined;
  if (!top) return null;
  if (top.shadowRoot && top.shadowRoot !== scope) return elementAt(top.shadowRoot, { x, y }, null) ?? top;
  const inside = documentIn(top);
  if (!inside || editorAt(top)) return top;
  const box = top.getBoundingClientRect();
  return elementAt(inside, { x: x - box.x - top.clientLeft, y: y - box.y - top.clientTop }, null) ?? top;
}

/** Where an element stands, seen from the page on top. */
export function boxOf(element: Element): DOMRect {
  let { x, y, width, height } = element.getBoundingClientRect();
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; ) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return new DOMRect(x, y, width, height);
}

const pressed =
  'button, [role="button"], a, input[type="submit"], input[type="button"], input[type="image"], [onclick]';
const field = 'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="file"])';

const only = (element: Element, selector: string): HTMLElement | null => {
  const found = element.querySelectorAll<HTMLElement>(selector);
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** What is meant when one points at this for that part: the editor around a paragraph, the button around its icon. */
export function meantBy(part: TaughtPart, element: HTMLElement): HTMLElement {
  if (part === 'body') {
    const editor = editorAt(element);
    return editor ? elementOf(editor) : element;
  }
  if (part === 'send') return element.closest<HTMLElement>(pressed) ?? element;
  if (part === 'subject') return element.matches(field) ? element : (only(element, field) ?? element);
  return element;
}

/** What can be pointed at for each part, for those who point with keys. */
const pointable: Readonly<Record<TaughtPart, string>> = {
  name: '*',
  email: '*',
  company: '*',
  stage: '*',
  recipients: '*',
  subject: field,
  body: 'textarea, iframe, [contenteditable]:not([contenteditable="false"])',
  send: pressed,
};

const most = 5_000;

const saysSomething = (element: Element): boolean =>
  element.matches('input:not([type="hidden"]), select, textarea') ||
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());

function elementsIn(document: Document, selector: string): readonly HTMLElement[] {
  const own = [...document.body.querySelectorAll<HTMLElement>(selector)].slice(0, most);
  const frames = [...document.body.querySelectorAll<HTMLElement>('iframe')].flatMap((frame) => {
    const inside = documentIn(frame);
    return inside?.body && !editorAt(frame) ? elementsIn(inside, selector) : [];
  });
  return [...own, ...frames];
}

/** All of them on this page, in their order. */
export const pointableFor = (document: Document, part: TaughtPart): readonly HTMLElement[] =>
  elementsIn(document, pointable[part]).filter(
    (element) =>
      (pointable[part] !== '*' || saysSomething(element)) && element.checkVisibility({ visibilityProperty: true }),
  );
