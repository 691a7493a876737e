import type { OpenMail } from '../../../domain/model/open-mail';
import type { Person } from '../../../domain/model/person';
import { mergePeople } from '../../dom/addresses';
import { bodyText } from '../../dom/body-text';
import { onceALook } from '../../dom/once';
import { all, one } from '../../dom/query';
import { textOf } from '../../dom/text';
import { isVisible } from '../../dom/visible';
import { labelsBefore, namesOf } from './fields';
import { useOfLabel } from './labels';
import { type FieldUse, useOfName } from './names';
import { hasAddress, personAt } from './recipients';

/** A mail that is open for reading, as its parts. */
interface Shown {
  readonly around: Element;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: Element;
  readonly body: Element;
}

/** What carries an address: in an attribute, or as its own text. */
const carriers =
  'a[href^="mailto:"], [data-email], [data-address], [data-mail], [email], [title*="@"], [aria-label*="@"]';
const mostAddresses = 120;
const mostLookedAt = 600;
const mostTexts = 6_000;
/** Of another part of the page than a mail. */
const apart = '[role="row"], [role="option"], [role="gridcell"], [role="menu"], nav, aside, footer';
const mostLines = 12;
const written = 'form, [contenteditable]:not([contenteditable="false"]), textarea, select';
const notHere = `${apart}, ${written}`;
const leastBody = 2;

function* textsWithAddress(document: Document): Generator<Element> {
  const walker = document.createTreeWalker(document.body, 4);
  for (let seen = 0; seen < mostTexts && walker.nextNode(); seen += 1) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (parentElement && nodeValue?.includes('@') && hasAddress(nodeValue)) yield parentElement;
  }
}

/** What an address in a mail's head is there for, as the names around it have it, or the label before it. */
function useOf(element: Element): FieldUse | undefined {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 4 && at.localName !== 'body'; depth += 1, at = at.parentElement) {
    const use = [...namesOf(at), ...at.classList].map((name) => useOfName(name, 3)).find(Boolean);
    if (use && use !== 'subject') return use;
    const label = labelsBefore(at)[0] ?? '';
    const said = label ? useOfLabel(label) : undefined;
    if (said && said !== 'subject') return said;
  }
  return undefined;
}

/** A line of a list, which names somebody, too. */
function isInList(element: Element): boolean {
  if (element.closest(apart)) return true;
  const line = element.closest('tr, li');
  if (!line) return false;
  return (line.parentElement?.childElementCount ?? 0) > mostLines || one(line, 'input[type="checkbox"]') !== null;
}

interface Named {
  readonly element: Element;
  readonly use: FieldUse;
}

function addressesOf(document: Document): readonly Named[] {
  const found = new Set([...all(document, carriers), ...textsWithAddress(document)]);
  const named: Named[] = [];
  for (const element of [...found].slice(0, mostLookedAt)) {
    if (named.length >= mostAddresses) break;
    if (element.closest(notHere) || isInList(element) || !isVisible(element)) continue;
    const use = useOf(element);
    if (use) named.push({ element, use });
  }
  return named;
}

const personIn = (element: Element): Person | undefined =>
  personAt(element, element.parentElement?.parentElement?.parentElement ?? element);

const isSubject = (element: Element): boolean =>
  [...namesOf(element), ...element.classList].some((name) => useOfName(name) === 'subject');

function subjectIn(around: Element): Element | undefined {
  const headings = all(
    around,
    'h1, h2, h3, [role="heading"], [class*="subject" i], [id*="subject" i], [data-testid*="subject" i], [data-test-id*="subject" i], td, dd',
  ).filter(
    (element) => textOf(element) !== '' && textOf(element).length < 400 && isVisible(element) && !isInList(element),
  );
  const labelled = headings.find((element) => useOfLabel(labelsBefore(element)[0] ?? '') === 'subject');
  return (
    labelled ??
    headings.find(isSubject) ??
    headings.find((element) => /^h\d$/.test(element.localName) || element.getAttribute('role') === 'heading')
  );
}

const bodies =
  'article, pre, [role="document"], [itemprop="text"], [itemprop="articleBody"], [class*="body" i], [id*="body" i], [class*="content" i], [id*="content" i], [class*="text" i], iframe, td, div';

/** What comes after the head: the first element of its own that says something, and names none of the parts of the head. */
function bodyIn(around: Element, head: readonly Element[]): Element | undefined {
  const last = head.reduce((one, other) => (one.compareDocumentPosition(other) & 4 ? other : one));
  return all(around, bodies).find((element) => {
    if (!(last.compareDocumentPosition(element) & 4) || last.contains(element)) return false;
    if (element.closest('nav, aside, footer, form, button') || !isVisible(element)) return false;
    return bodyTextOf(element).length >= leastBody && hasText(element);
  });
}

const hasText = (element: Element): boolean =>
  element.localName === 'iframe' || /^(?:article|pre)$/.test(element.localName) || textOf(element).length > 12;

function insideOf(element: Element): Element {
  if (element.localName !== 'iframe') return element;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? element;
  } catch {
    // Another origin's: what it says can't be read.
    return element;
  }
}

const bodyTextOf = (element: Element): string => {
  const inside = insideOf(element);
  return inside.localName === 'iframe' ? '' : bodyText(inside);
};

/** The smallest part of the page in which there are somebody who wrote, a subject and what was written. */
function shownAround(from: Named, all: readonly Named[]): Shown | undefined {
  const person = personIn(from.element);
  if (!person) return undefined;
  for (let around = from.element.parentElement; around && around.localName !== 'html'; around = around.parentElement) {
    const own = all.filter(({ element }) => around?.contains(element));
    if (own.some(({ use, element }) => use === 'from' && personIn(element)?.email !== person.email)) return undefined;
    const subject = subjectIn(around);
    if (!subject) continue;
    const body = bodyIn(around, [subject, ...own.map(({ element }) => element)]);
    if (!body) continue;
    const people = (use: FieldUse) =>
      mergePeople(own.filter((one) => one.use === use).flatMap(({ element }) => personIn(element) ?? []));
    return { around, from: person, to: people('to'), cc: people('cc'), subject, body };
  }
  return undefined;
}

/** The last of those that are open, where a page shows a whole conversation. */
function readMail(document: Document): Shown | undefined {
  if (!document.body) return undefined;
  const named = addressesOf(document);
  return named
    .filter(({ use }) => use === 'from')
    .map((from) => shownAround(from, named))
    .findLast((shown) => shown !== undefined);
}

const shownIn = onceALook(readMail);

function timeIn(around: Element): number | null {
  const told = one<HTMLTimeElement>(around, 'time[datetime]')?.dateTime;
  const at = told ? Date.parse(told) : Number.NaN;
  return Number.isFinite(at) ? at : null;
}

const ids = ['data-message-id', 'data-mail-id', 'data-id', 'data-uid', 'data-item-id'] as const;

/** The page's own word for it; else its address with who wrote and of what, for an address may stay as it is. */
function idOf(document: Document, { around, from, subject }: Shown): string {
  for (let at: Element | null = around; at && at !== document.body; at = at.parentElement)
    for (const name of ids) if (at.getAttribute(name)) return `${at.getAttribute(name)}`.slice(0, 200);
  const { pathname, search, hash } = new URL(document.URL);
  return `${pathname}${search}${hash} ${from.email} ${textOf(subject)} ${timeIn(around) ?? ''}`.slice(0, 290);
}

/** A mail that is open for reading; null where the page does not say plainly who wrote it, of what, and what. */
export function openMail(document: Document): OpenMail | null {
  const shown = shownIn(document);
  if (!shown) return null;
  const subject = textOf(shown.subject);
  return {
    id: idOf(document, shown),
    threadKey: subject,
    subject,
    from: shown.from,
    to: shown.to,
    cc: shown.cc,
    at: timeIn(shown.around),
    answered: null,
  };
}

export function mailText(document: Document): string | undefined {
  const shown = shownIn(document);
  return shown && bodyTextOf(shown.body);
}
