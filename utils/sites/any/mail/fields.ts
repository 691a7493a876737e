import { editedPart, isEditable } from '../../dom/editable';
import { all, one } from '../../dom/query';
import { textOf } from '../../dom/text';
import { allThrough, holds, parentOf } from '../../dom/tree';
import { isVisible } from '../../dom/visible';
import { useOfHint, useOfLabel } from './labels';
import { type FieldUse, isOfWriter, useOfName } from './names';

/** Something that is written in. `line`: one line; the others may be a body, or a field for several addresses. */
export interface Field {
  readonly kind: 'line' | 'area' | 'rich' | 'framed';
  readonly element: HTMLElement;
}

const lines = 'input:is(:not([type]), [type="text" i], [type="email" i], [type="search" i], [type="url" i], [type=""])';
const written = `${lines}, textarea, iframe, [contenteditable]`;
/** Names by which places to search are known. */
const searching = /(?:^|[^a-z])(?:q|query|search|suche|buscar|recherche|find|filter)(?:[^a-z]|$)/i;

/** Editors keep fields for the clipboard far outside of the view. */
const isOutOfSight = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return box.right < -500 || box.bottom < -5_000;
};

/** The document of a frame that is written in, null for every other frame. */
export function editedIn(frame: HTMLIFrameElement): Document | null {
  let inside: Document | null = null;
  try {
    inside = frame.contentDocument;
  } catch {
    // Another origin's.
  }
  return inside && editedPart(inside) ? inside : null;
}

/** Fields for recipients look people up, and some are marked as a search for that. */
function isSearch(element: HTMLElement): boolean {
  if (element.closest('[role="search"], search')) return true;
  const name = element.getAttribute('name') ?? '';
  if (useOfName(element.id) ?? useOfName(name)) return false;
  const looksUp = element.getAttribute('role') === 'combobox' || element.hasAttribute('aria-autocomplete');
  return (element.getAttribute('type') === 'search' && !looksUp) || searching.test(`${element.id} ${name}`);
}

function fieldOf(element: HTMLElement): Field | null {
  const name = element.localName;
  if (name === 'iframe') return editedIn(element as HTMLIFrameElement) && { kind: 'framed', element };
  if (name === 'textarea') return (element as HTMLTextAreaElement).readOnly ? null : { kind: 'area', element };
  if (name === 'input') {
    const { disabled, readOnly } = element as HTMLInputElement;
    return !disabled && !readOnly && !isSearch(element) ? { kind: 'line', element } : null;
  }
  if (!isEditable(element) || element.parentElement?.closest('[contenteditable]:not([contenteditable="false"])'))
    return null;
  return { kind: 'rich', element };
}

/** All that can be written in below `root`, in the order of the document. */
export const fieldsIn = (root: ParentNode): readonly Field[] =>
  allThrough(root, written).flatMap((element) => {
    const field = fieldOf(element);
    if (!field || element.closest('[aria-hidden="true"]') || !isVisible(element) || isOutOfSight(element)) return [];
    return field;
  });

const named = ['id', 'name', 'formcontrolname', 'ng-model', 'v-model'] as const;

/** What developers call an element. */
export const namesOf = (element: Element): readonly string[] => [
  ...named.flatMap((name) => element.getAttribute(name) ?? []),
  ...[...element.attributes].flatMap(({ name, value }) =>
    /^data-(?!placeholder|bs-|toggle|v-)/.test(name) && value.length <= 60 ? value : [],
  ),
];

/** A class may say "scroll-to": it counts only where it says one thing alone. */
const useOfClass = (element: Element): FieldUse | undefined =>
  [...element.classList]
    .map((name) => (/^(?:to|reply)$|[-_]to$/i.test(name) ? undefined : useOfName(name)))
    .find(Boolean);

function labelsOf(element: HTMLElement): readonly string[] {
  const { ownerDocument: document } = element;
  // A field of the page's own making says outside what it is for.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const byId = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelling = [...byId.map((id) => document.getElementById(id)), ...((element as HTMLInputElement).labels ?? [])];
  return [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('placeholder') ?? '',
    element.getAttribute('data-placeholder') ?? '',
    element.title,
    ...labelling.map(textOf),
    ...['label', 'aria-label', 'placeholder'].map((name) => host?.getAttribute(name) ?? ''),
    // "from 10:00 to 11:00": what has a label of its own needs none of the words around it.
    ...(element.hasAttribute('aria-label') ? [] : labelsBefore(element)),
  ].filter(Boolean);
}

/** What has more elements in it is no label. */
const mostInLabel = 6;

/**
 * What stands to the left of a field, or above it, in a table as well as in rows of any other kind: the nearest first,
 * for people who were chosen stand between a field and its label.
 */
export function labelsBefore(element: Element): readonly string[] {
  const found: string[] = [];
  let at: Element | null = element;
  for (let depth = 0; at && depth < 5; depth += 1) {
    const bare = at.previousSibling?.nodeType === 3 ? (at.previousSibling.nodeValue ?? '').trim() : '';
    if (bare !== '') return [...found, bare];
    const { previousElementSibling: sibling }: Element = at;
    if (sibling) {
      if (sibling.childElementCount > mostInLabel || one(sibling, written)) return found;
      found.push(textOf(sibling));
    }
    at = parentOf(at);
  }
  return found;
}

export type UseHint = { readonly use: FieldUse; readonly by: 'name' | 'label' };

/** "new-mail-to-customer" is no field for recipients. */
const mostWordsAround = 3;

/** What a field is for, as its own attributes have it, then the row's that it alone stands in, then its label. */
export function useOfField({ element }: Field, row: Element): UseHint | undefined {
  const label = labelsOf(element).map(useOfHint).find(Boolean);
  const around: Element[] = [];
  for (let at: Element | null = element; at; at = at === row ? null : parentOf(at)) around.push(at);
  // What a field only stands for is kept beside it.
  if (row !== element) around.push(...all(row, 'select[multiple], input[type="hidden"]'));
  for (const at of around) {
    const most = at === element ? undefined : mostWordsAround;
    const use =
      namesOf(at)
        .map((name) => useOfName(name, most))
        .find(Boolean) ?? useOfClass(at);
    // All three rows may be called recipients.
    if (use) return { use: use === 'to' && (label === 'cc' || label === 'bcc') ? label : use, by: 'name' };
  }
  return label && { use: label, by: 'label' };
}

const ownAddress =
  /^(?:(?:your|my|user|from|contact|customer)?[-_]?)?(?:e-?mail|mail|correo|courriel)(?:[-_]?address)?$/i;

/** A field for what the writer is called or how to reach them. */
export function asksForWriter({ element }: Field): boolean {
  const { autocomplete = '' } = element as HTMLInputElement;
  if (/\b(?:name|given-name|family-name|tel|organization|username|email)\b/.test(autocomplete)) return true;
  return [element.id, element.getAttribute('name') ?? ''].some((name) => isOfWriter(name) || ownAddress.test(name));
}

/** Says of itself that it is about the sender, as a line that shows whom a mail is from does. */
const isOfSender = (element: Element): boolean =>
  namesOf(element).some((name) => useOfName(name, mostWordsAround) === 'from') ||
  useOfLabel(element.firstChild?.nodeValue ?? '') === 'from' ||
  [...element.children].some((child) => child.childElementCount === 0 && useOfLabel(textOf(child)) === 'from');

/** The largest element around a field that holds no other of `others`, and no line about the sender; below `root`. */
export function rowOf(element: Element, others: readonly Element[], root: Element): Element {
  let row = element;
  for (let up = parentOf(row); up && up !== root && holds(root, up); up = parentOf(up)) {
    const around = up;
    if (others.some((other) => other !== element && holds(around, other))) break;
    if ([...around.children].some((child) => child !== row && isOfSender(child))) break;
    row = up;
  }
  return row;
}
