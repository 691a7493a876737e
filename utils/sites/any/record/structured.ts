import type { Area } from './area';

/** What a page says of a person in a form that is meant to be read by programs. */
export interface Card {
  readonly name: string;
  readonly emails: readonly string[];
  readonly company: string;
  readonly role: string;
  readonly phone: string;
}

type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const textIn = (value: unknown): string => {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim();
  return isJson(first) && typeof first.name === 'string' ? first.name.trim() : '';
};

const isA = (node: Json, type: string): boolean =>
  listOf(node['@type']).some((one) => typeof one === 'string' && one.replace(/^.*[/#:]/, '') === type);

/** The people that a block of JSON-LD is about: not those who only wrote or published something. */
function peopleIn(node: unknown, depth = 0): readonly Json[] {
  if (Array.isArray(node)) return node.slice(0, 50).flatMap((each) => peopleIn(each, depth));
  if (!isJson(node) || depth > 4) return [];
  if (isA(node, 'Person')) return [node];
  return ['@graph', 'mainEntity', 'about', 'mainEntityOfPage'].flatMap((key) => peopleIn(node[key], depth + 1));
}

const bareAddress = (text: string): string => text.replace(/^mailto:/i, '').trim();

function cardOfJson(node: Json): Card {
  const given = [textIn(node.givenName), textIn(node.familyName)].filter(Boolean).join(' ');
  return {
    name: textIn(node.name) || given,
    emails: listOf(node.email)
      .filter((email) => typeof email === 'string')
      .map(bareAddress),
    company: textIn(node.worksFor) || textIn(node.affiliation) || textIn(node.memberOf),
    role: textIn(node.jobTitle),
    phone: textIn(node.telephone),
  };
}

const longestBlock = 200_000;

function jsonCards(document: Document): readonly Card[] {
  return [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, 20).flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > longestBlock) return [];
    try {
      return peopleIn(JSON.parse(text)).map(cardOfJson);
    } catch {
      // A block that is no JSON says nothing.
      return [];
    }
  });
}

const valueIn = (element: Element | undefined): string => {
  if (!element) return '';
  const value =
    element.getAttribute('content') ?? (element.localName === 'input' ? (element as HTMLInputElement).value : null);
  return (value ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** Of this card itself, and not of another that stands in it. */
const partsOf = (card: Element, selector: string): readonly Element[] =>
  [...card.querySelectorAll(selector)].filter(
    (part) => part.parentElement?.closest(cards) === card || part.parentElement === card,
  );

const cards =
  '.h-card, .vcard, [itemscope][itemtype*="schema.org/Person" i], [typeof~="Person" i], [typeof~="schema:Person" i]';

function cardOfElement(card: Element): Card {
  const text = (selector: string) => valueIn(partsOf(card, selector)[0]);
  const given = [
    text('.p-given-name, .given-name, [itemprop=givenName]'),
    text('.p-family-name, .family-name, [itemprop=familyName]'),
  ];
  const emails = partsOf(card, '.u-email, .email, [itemprop=email], [property$=email]').map((part) =>
    bareAddress(part.getAttribute('href')?.split('?')[0] ?? valueIn(part)),
  );
  return {
    name: text('.p-name, .fn, [itemprop=name], [property$=name]') || given.filter(Boolean).join(' '),
    emails,
    company: text(
      '.p-org, .org, .p-organization-name, [itemprop=worksFor], [itemprop=affiliation], [property$=worksFor]',
    ),
    role: text('.p-job-title, .p-role, .title, .role, [itemprop=jobTitle], [property$=jobTitle]'),
    phone: text('.p-tel, .tel, [itemprop=telephone], [property$=telephone]'),
  };
}

/** The one card of the page that is about the record: nothing where several people have one. */
export function cardOf(document: Document, area: Area): Card | null {
  const marked = [...document.querySelectorAll(cards)].filter(
    (card) => area.elements.has(card) && !card.parentElement?.closest(cards),
  );
  const main =
    marked.find((card) => area.heading && card.contains(area.heading)) ?? (marked.length === 1 ? marked[0] : undefined);
  if (main) return cardOfElement(main);
  const described = jsonCards(document);
  const [only] = described;
  if (described.length !== 1 || !only) return null;
  // In a page that changes without being loaded, the block of the record before may still be there.
  const shown = new Set(area.pieces.map(({ text }) => text.toLowerCase()));
  const isShown = [only.name, ...only.emails].some((text) => text !== '' && shown.has(text.toLowerCase()));
  const isHeading =
    area.heading?.textContent?.toLowerCase().includes(only.name.toLowerCase()) === true && only.name !== '';
  return isShown || isHeading ? only : null;
}
