import { domainOf } from '../model/address';
import type { Purchase } from '../model/purchase';
import type { LocalDate } from '../model/row';
import { cleanValue } from './clean-value';
import type { Facts } from './facts';
import { greetingFor, titleIn } from './greeting';
import { agoInWords, dayInWords, moneyInWords } from './in-words';
import type { Reader } from './reader';
import { signedName, signOffFor } from './sign-off';

/** What a field is worked out from. */
export interface Source {
  readonly facts: Facts;
  readonly reader: Reader;
  /** Of the template, without a region. */
  readonly language: string;
  /** The same with the region that dates and amounts are written by. */
  readonly locale: string;
}

type Value = (source: Source) => string;

const day =
  (of: (facts: Facts) => LocalDate | null | undefined): Value =>
  ({ facts, locale }) => {
    const found = of(facts);
    return found ? dayInWords(found, facts.today, locale) : '';
  };

const ago =
  (of: (facts: Facts) => LocalDate | null | undefined): Value =>
  ({ facts, locale }) => {
    const found = of(facts);
    return found ? agoInWords(found, facts.today, locale) : '';
  };

const amount =
  (of: (facts: Facts) => Purchase | null): Value =>
  ({ facts, locale }) => {
    const found = of(facts)?.amount;
    return found ? moneyInWords(found, locale) : '';
  };

/** A date that is over is no date until which something holds. */
const notOver = (until: LocalDate | null | undefined, today: LocalDate): LocalDate | null =>
  until && until >= today ? until : null;

const groups = {
  customer: {
    greeting: ({ reader, language }) => greetingFor(reader, language),
    given: ({ reader }) => reader.given,
    family: ({ reader }) => reader.family,
    name: ({ reader }) => [reader.given, reader.family].filter(Boolean).join(' '),
    title: ({ reader, language }) => titleIn(reader, language),
    company: ({ facts }) => facts.company,
    role: ({ facts }) => facts.customer.role,
    need: ({ facts }) => facts.need,
    goal: ({ facts }) => facts.goal,
  },
  purchase: {
    product: ({ facts }) => facts.purchase?.note ?? '',
    number: ({ facts }) => facts.purchase?.number ?? '',
    amount: amount(({ purchase }) => purchase),
    ordered: day(({ purchase }) => purchase?.date),
    'ordered-ago': ago(({ purchase }) => purchase?.date),
    delivered: day(({ purchase }) => purchase?.deliveredOn),
    'delivered-ago': ago(({ purchase }) => purchase?.deliveredOn),
  },
  quote: {
    'quote-number': ({ facts }) => facts.quote?.number ?? '',
    'quote-amount': amount(({ quote }) => quote),
    'quote-date': day(({ quote }) => quote?.date),
    'quote-ago': ago(({ quote }) => quote?.date),
    'valid-until': day(({ quote, today }) => notOver(quote?.validUntil, today)),
  },
  history: {
    'last-contact': day(({ lastContact }) => lastContact),
    'last-contact-ago': ago(({ lastContact }) => lastContact),
    'last-subject': ({ facts }) => facts.lastSubject,
    today: day(({ today }) => today),
  },
  me: {
    'my-name': ({ facts }) => facts.me.name,
    'my-given': ({ facts }) => signedName(facts, 'friendly'),
    'my-email': ({ facts }) => facts.me.email,
    'my-domain': ({ facts }) => facts.me.domain || domainOf(facts.me.email),
    'sign-off': ({ facts, reader, language }) => signOffFor(facts, reader.manner, language),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Value>>>>;

export type FieldGroup = keyof typeof groups;

/** What can be put into a template, as it is offered. */
export const fieldGroups: readonly { readonly group: FieldGroup; readonly ids: readonly string[] }[] = (
  Object.keys(groups) as FieldGroup[]
).map((group) => ({ group, ids: Object.keys(groups[group]) }));

const valueFor = (id: string): Value | undefined => {
  const group = Object.values(groups).find((each) => Object.hasOwn(each, id));
  return group && (group as Readonly<Record<string, Value>>)[id];
};

export const isField = (id: string): boolean => valueFor(id) !== undefined;

/** Made by us, on lines of their own where they need them. */
const isOurs = (id: string): boolean => id === 'sign-off';

/** '' where it is not known. */
export function fieldValue(id: string, source: Source): string {
  const value = valueFor(id)?.(source) ?? '';
  return isOurs(id) ? value : cleanValue(value);
}

/** Without them there is nobody to greet. */
export const isNameField = (id: string): boolean => ['given', 'family', 'name', 'title'].includes(id);
