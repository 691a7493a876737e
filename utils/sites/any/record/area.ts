import { allThrough } from '../../dom/tree';
import { isVisible } from '../../dom/visible';
import { holdsAddress } from './others';
import { saysKindOnly } from './words';

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

const unread = new Set(
  'script style noscript template head svg canvas video audio object embed iframe footer nav datalist'.split(' '),
);
const unreadRoles = new Set(
  'navigation contentinfo menu menubar listbox search feed log tablist tooltip alert status'.split(' '),
);

/** What belongs to the frame of the page, to the user, or to what happened around the record: by the names that builders give. */
const around =
  /(?:^|[\s_-])(?:user-?(?:menu|nav|dropdown|bar|panel|badge|block|links)|current-?user|logged-?in|signed-?in|account-?(?:menu|switcher|dropdown)|profile-?(?:menu|dropdown|button)|avatar-?menu|my-?account|navbar|nav-?bar|top-?(?:bar|nav)|app-?bar|global-?(?:header|nav)|site-?(?:header|footer)|page-?footer|footer|breadcrumbs?|copyright|cookie|newsletter|timeline|activit(?:y|ies)|activity(?:feed|stream|log)|feed|stream|history|comments?|chatter|audit|notifications?|suggestions?|dropdown-?menu|recent(?:ly)?|help-?widget)(?:$|[\s_-])/i;

/** A bar of links with the user's own name at its end; a page may be called after having one. */
const bars = /(?:^|[\s_-])(?:nav|user-?info|user-?name|account-?info)(?:$|[\s_-])/i;
const longestBar = 800;

/** What builders call an element in styles and ids, "navAccount" as nav-Account. */
const calledOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Whether an element is called after a part of the page that is not the record's. */
function isAround(element: Element): boolean {
  const called = calledOf(element);
  if (called.length < 2 || called.length > 600) return false;
  return (
    around.test(called) ||
    (bars.test(called) && !element.closest('main') && (element.textContent?.length ?? 0) < longestBar)
  );
}

/** "userLogout" and "sign-out"; neither "dialog-outer" nor "Design output". */
const leaving = /(?:(?:^|[^A-Za-z])(?:[Ll]og|[Ss]ign)|[a-z](?:Log|Sign))[-_ ]?[Oo]ut(?![a-z])|[Ll]og-?[Oo]ff/;

/** Where one signs out, with the user's name and address beside it: never the record. */
function usersOwn(document: Document): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const link of document.querySelectorAll('a, button, form')) {
    if (![...link.attributes].some(({ value }) => leaving.test(value))) continue;
    let own: Element = link;
    for (let up = link.parentElement; up && up !== document.body; up = up.parentElement) {
      if (up.querySelector('h1, main, [role=main]') || up.matches('main, [role=main]')) break;
      if ((up.textContent?.length ?? 0) > 600) break;
      own = up;
    }
    found.add(own);
  }
  return found;
}

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
const labelKeys = new Set(['aria-label', 'field-label', 'data-label', 'data-field-label', 'data-title', 'placeholder']);
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

/** What is longer is written text, and no field of a record. */
const longestLine = 120;

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

/** Frames of the page, dialogs in which one writes, and what nobody can see are left out. */
function isAside(element: Element, own: ReadonlySet<Element>, heading: Element | null): boolean {
  if (unread.has(element.localName) || own.has(element)) return true;
  if (element.hasAttribute('hidden')) return true;
  if (element.hasAttribute('contenteditable') && (element.textContent?.length ?? 0) > longestLine) return true;
  const role = element.getAttribute('role');
  if (role !== null && (unreadRoles.has(role) || (role === 'banner' && !element.contains(heading)))) return true;
  if (element.localName === 'header' && isPageHeader(element) && !element.contains(heading)) return true;
  if (isAround(element) && !element.contains(heading)) return true;
  if (role === 'dialog' || element.localName === 'dialog' || element.localName === 'form') return isWrittenIn(element);
  return false;
}

/** A text is written in it, and not just a field, which has a label beside it, or a name at the head. */
const isWrittenIn = (element: Element): boolean =>
  [...element.querySelectorAll('[contenteditable=true], textarea[name*="body" i], input[type=password]')].some(
    (field) => field.matches('[type=password]') || !(field.hasAttribute('aria-labelledby') || field.closest(headings)),
  );

const isPageHeader = (header: Element): boolean =>
  header.parentElement?.closest('main, article, section, [role=main]') === null;

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

const headings = 'h1, h2, h3, [role=heading]';

/** A record may stand in front of the list that it was chosen from. */
function headingInFront(document: Document): Element | null {
  const inFront = allThrough<Element>(document, '[role=dialog], dialog[open]').filter(
    (dialog) => isVisible(dialog) && !isWrittenIn(dialog) && holdsAddress(dialog),
  );
  return inFront.at(-1)?.querySelector(headings) ?? null;
}

/** In a part that is not the record's; what holds most of the page is its frame, whatever it is called. */
function standsAround(heading: Element): boolean {
  const most = (heading.ownerDocument.body.textContent?.length ?? 0) / 2;
  for (let at: Element | null = heading; at; at = at.parentElement)
    if (around.test(calledOf(at)) && (at.textContent?.length ?? 0) < most) return true;
  return false;
}

const notOfRecord = 'footer, nav, [role=navigation], .logo, [class*="-logo"]';

/** The heading of what is shown: the last of the largest that can be seen, for a record in front covers the list behind it. */
function headingOf(document: Document): Element | null {
  const inFront = headingInFront(document);
  if (inFront) return inFront;
  let ofKind: Element | undefined;
  for (const level of [1, 2]) {
    const selector = `h${level}, [role=heading][aria-level="${level}"]`;
    const found = allThrough<Element>(document, selector).filter(
      (heading) =>
        heading.textContent?.trim() &&
        !heading.closest(notOfRecord) &&
        !standsAround(heading) &&
        isVisible(heading) &&
        // "Account:" stands beside what it is called; other headings are of other things.
        (!ofKind || heading.parentElement === ofKind.parentElement),
    );
    const within = found.filter((heading) => heading.closest('main, [role=main], [role=dialog], article'));
    const [first] = within.length > 0 ? within : found;
    if (first && !saysKindOnly(first.textContent ?? '')) return first;
    ofKind ??= first;
  }
  return ofKind ?? allThrough(document, 'h1').find((only) => isVisible(only) && !only.closest(notOfRecord)) ?? null;
}
