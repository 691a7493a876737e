import { activeElementOf } from '../../dom/active';
import { holds } from '../../dom/tree';
import { isVisible } from '../../dom/visible';
import { type Form, formAgain, formAround } from './find';

/** What was found in one document, by where the focus has been. */
interface Known {
  readonly ids: WeakMap<Element, string>;
  open: readonly { readonly id: string; readonly form: Form }[];
  /** What was looked at last without a form around it, and what it seemed to be. */
  passed: { readonly element: Element; readonly seemsMail: boolean } | null;
}

const known = new WeakMap<Document, Known>();

function knownOf(document: Document): Known {
  const before = known.get(document);
  if (before) return before;
  const fresh: Known = { ids: new WeakMap(), open: [], passed: null };
  known.set(document, fresh);
  return fresh;
}

function newId(document: Document): string {
  const [random = 0] = document.defaultView!.crypto.getRandomValues(new BigUint64Array(1));
  return `any-${random.toString(36)}`;
}

/** The same for as long as the window or its field for recipients is there, whatever else the page makes anew. */
function idOf(document: Document, { ids }: Known, { root, fields }: Form): string {
  const marks = [fields.to?.field.element, root].filter((mark): mark is Element => mark !== undefined);
  const id = marks.map((mark) => ids.get(mark)).find(Boolean) ?? newId(document);
  for (const mark of marks) ids.set(mark, id);
  return id;
}

const isThere = (element: Element): boolean => element.isConnected && isVisible(element);

/** Reads the windows that are known anew; those that are gone or empty are forgotten. */
function renew(about: Known): void {
  const kept: { id: string; form: Form }[] = [];
  for (const { id, form } of about.open) {
    const from = [form.body.element, form.fields.to?.field.element, form.root].find((part) => part && isThere(part));
    const again = formAgain(form) ?? (from && formAround(from).form);
    if (again && !kept.some((other) => other.form.root === again.root)) kept.push({ id, form: again });
    else if (!again) for (const part of [form.fields.to?.field.element, form.root]) if (part) about.ids.delete(part);
  }
  about.open = kept;
  for (const { id, form } of kept)
    for (const mark of [form.fields.to?.field.element, form.root]) if (mark) about.ids.set(mark, id);
}

/** Looks whether an element that is used stands in a compose window. The window used last comes first. */
export function notice(document: Document, element: Element): void {
  const about = knownOf(document);
  const inOne = about.open.find(({ form }) => holds(form.root, element));
  if (inOne) {
    about.open = [inOne, ...about.open.filter((other) => other !== inOne)];
    return;
  }
  const { form, seemsMail } = formAround(element);
  about.passed = form ? null : { element, seemsMail };
  if (!form) return;
  const id = idOf(document, about, form);
  about.open = [{ id, form }, ...about.open.filter((other) => other.form.root !== form.root && other.id !== id)];
}

/** The compose windows that somebody has been in, the one in use first. */
export function openForms(document: Document): readonly { readonly id: string; readonly form: Form }[] {
  const about = knownOf(document);
  renew(about);
  const active = activeElementOf(document);
  if (active) notice(document, active);
  return about.open;
}

/** True where somebody writes in what looks like mail, and is not known for a compose window. */
export function isMissed(document: Document): boolean {
  const { passed } = knownOf(document);
  return passed?.seemsMail === true && isThere(passed.element);
}
