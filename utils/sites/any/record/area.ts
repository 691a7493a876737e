import { isVisible } from '../../dom/visible';
import { isAside, longestLine, usersOwn } from './aside';
import { headingOf } from './headline';

/** Something readable on the page: the text of an element itself, or what stands in a field. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly isControl: boolean;
}

/** An element of the record's part of the page that its builders have named: `name`, `data-field`, `itemprop`. */
export interface Named {
  readonly element: Element;
  readonly names: readonly string[];
  /** A label that stands in an attribute; '' where there is none. */
  readonly label: string;
  /** Names that are meant for styles: a hint only. */
  readonly classes: readonly string[];
}

export interface Area {
  /** All that was read. */
  readonly elements: ReadonlySet<Element>;
  /** In the order of the document. */
  readonly pieces: readonly Piece[];
  readonly named: readonly Named[];
  /** With an address in an attribute: `mailto:`, `data-email`. */
  readonly addressed: readonly { readonly element: Element; readonly address: string }[];
  readonly heading: Element | null;
}

/** More than this is no page that people look at. */
const mostElements = 12_000;

const nameKeys =
  /^data-(?:field(?:-?(?:name|id))?|name|prop(?:erty)?|key|attr(?:ibute)?|(?:selenium-)?test|test-?id|qa|cy|id|column|label|bind|model)$/;
const codeKeys = new Set([
  'name',
  'itemprop',
  'field',
  'field-name',
  'formcontrolname',
  'ng-model',
  'property',
  'autocomplete',
]);
const labelKeys = ['aria-label', 'field-label', 'data-label', 'data-field-label', 'data-title', 'placeholder'];
const maybeAddress = /^[^\s@<>()]{1,64}@[^\s@<>()]{3,200}$/;

function namedOf(element: Element): Named | null {
  const names: string[] = [];
  const classes: string[] = [];
  for (const { name, value } of element.attributes) {
    if (value === '' || value.length > 80) continue;
    if (name === 'id' || codeKeys.has(name) || nameKeys.test(name)) names.push(value);
    else if (name === 'class') classes.push(...value.split(/\s+/));
  }
  const label = attributeLabel(element);
  return label || names.length + classes.length > 0 ? { element, names, label, classes } : null;
}

/** Labels that stand in an attribute. */
const attributeLabel = (element: Element): string => {
  for (const key of labelKeys) {
    const label = element.getAttribute(key);
    if (label) return label;
  }
  return '';
};

function addressIn(element: Element): string {
  for (const { name, value } of element.attributes) {
    if (name === 'href' && /^mailto:/i.test(value)) {
      const address = value.slice(7).split('?')[0] ?? '';
      return address.includes('%') ? address.replace(/%40/gi, '@').replace(/%2b/gi, '+') : address;
    }
    if (name.startsWith('data-') && value.includes('@') && maybeAddress.test(value)) return value;
  }
  return '';
}

const readableInput = /^(?:text|email|tel|url|number)$/;

function controlText(element: Element): string | null {
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    return readableInput.test(input.type) ? input.value : '';
  }
  if (element.localName === 'textarea') {
    const { value } = element as HTMLTextAreaElement;
    return value.length <= longestLine && !value.includes('\n') ? value : '';
  }
  if (element.localName !== 'select') return null;
  const { selectedOptions } = element as HTMLSelectElement;
  return selectedOptions.length === 1 ? (selectedOptions[0]?.textContent ?? '') : '';
}

const tidy = (text: string): string => text.replace(/[\s\u00A0\u200B-\u200F\u2028-\u202F]+/g, ' ').trim();

/** Reads the page once. Open shadow roots are read as if they were part of it. */
export function readArea(document: Document): Area {
  const heading = headingOf(document);
  const own = usersOwn(document);
  const pieces: Piece[] = [];
  const named: Named[] = [];
  const addressed: { element: Element; address: string }[] = [];
  const elements = new Set<Element>();

  const read = (element: Element): void => {
    if (elements.size >= mostElements || isAside(element, own, heading)) return;
    elements.add(element);
    const control = controlText(element);
    if (control !== null) {
      // Without a value it is still a field, by which its label is known to have none.
      pieces.push({ element, text: tidy(control.slice(0, 300)), isControl: true });
      const name = namedOf(element);
      if (name) named.push(name);
      return;
    }
    const name = namedOf(element);
    if (name) named.push(name);
    const address = addressIn(element);
    if (address) addressed.push({ element, address });
    let text = '';
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replaceAll('\n', ' ');
      else if ((child as Element).localName === 'br') text += '\n';
    }
    const said = text.length > 2_000 ? [] : text.split('\n').map(tidy);
    for (const line of said) if (line !== '') pieces.push({ element, text: line, isControl: false });
    for (const root of [element.shadowRoot, element]) {
      for (let child = root?.firstElementChild ?? null; child; child = child.nextElementSibling) read(child);
    }
  };
  for (const child of document.body?.children ?? []) read(child);
  return { elements, pieces: pieces.filter(({ element }) => isVisible(element)), named, addressed, heading };
}
