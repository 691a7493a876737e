import type { OpenRecord, RecordKind } from '../../../domain/model/open-record';
import { textOf } from '../../dom/text';
import { chooseAddresses } from './addresses';
import { type Area, readArea } from './area';
import { type Field, fits, readFields } from './fields';
import { headingText } from './heading';
import { isCompanyOf, isNameOf } from './likeness';
import { looksLikeName, standsInList } from './others';
import { isNoRecord, type RecordPlace, recordPlace } from './place';
import { readStage } from './stage';
import { cardOf } from './structured';
import type { FieldPart } from './words';

const mostAmounts = 5;
const mostAddresses = 20;

/** The surest first value of a field. */
const bestOf = (fields: readonly Field[], part: FieldPart, least = 1): string =>
  fields.filter((field) => field.part === part && field.weight >= least).toSorted((a, b) => b.weight - a.weight)[0]
    ?.value ?? '';

/** What the address says; else what only such a record has. */
function kindOf(place: RecordPlace | null, hasCard: boolean, fields: readonly Field[]): RecordKind {
  if (place && place.kind !== 'unknown') return place.kind;
  if (hasCard) return 'person';
  return place && bestOf(fields, 'amount', 3) && bestOf(fields, 'owner', 3) ? 'deal' : 'unknown';
}

/** Beside a family name, a name of one word is the other one. In some languages it comes first. */
function personOf(fields: readonly Field[], lang: string): string {
  const name = bestOf(fields, 'name', 3);
  const [given, family] = [bestOf(fields, 'given', 3) || (/\s/.test(name) ? '' : name), bestOf(fields, 'family', 3)];
  if (!given || !family || given === family) return '';
  return /^(?:hu|ja|ko|vi|zh)/.test(lang) ? `${family} ${given}` : `${given} ${family}`;
}

/**
 * The record that a page of any CRM shows, from what such pages have in common; null where it is not plain that the page
 * is about one person, company, deal or ticket. Rather nothing than somebody else.
 */
export function readRecord(document: Document, url: string): OpenRecord | null {
  if (isNoRecord(url)) return null;
  const place = recordPlace(url);
  const area = readArea(document);
  const card = cardOf(document, area);
  const fields = readFields(area).filter(({ element }) => !standsInList(element, area));
  const kind = kindOf(place, card !== null, fields);
  const isPerson = kind === 'person' || kind === 'unknown';
  const heading = headingText(document, area.heading);
  const ofFields =
    personOf(fields, document.documentElement.lang) ||
    (isPerson ? bestOf(fields, 'name', 3) : '') ||
    bestOf(fields, 'contact', 3);
  const named = card?.name || ofFields;
  const {
    emails: found,
    isSure,
    contact,
  } = chooseAddresses({
    area,
    card,
    fields,
    isOfDealing: !isPerson || /lead/i.test(url),
    id: place?.id ?? '',
    name: named || heading,
  });
  const emails = found.slice(0, mostAddresses);
  const [email = ''] = emails;

  const told = new Set(fields.filter(({ weight, part }) => weight === 3 && part !== 'other').map(({ part }) => part));
  const isHere =
    place && place.kind !== 'unknown'
      ? emails.length > 0 || [...told].some((part) => part !== 'name' && part !== 'amount')
      : card
        ? email !== ''
        : email !== '' &&
          (isSure
            ? (place !== null || told.size > 1) && (named || heading) !== ''
            : told.size > 0 && isNameOf(heading, email));
  if (!isHere) return null;

  const texts = area.pieces.flatMap(({ text }) => (text.length > 80 ? [] : [text, ...text.split(/,\s+/)]));
  // Of a house, "Info" is nobody.
  const made =
    kind === 'company'
      ? ''
      : email && texts.find((text) => fits('name', text) && isNameOf(text, email) && !isCompanyOf(text, email));
  const titled = heading !== '' && (kind === 'person' || (email !== '' && isNameOf(heading, email))) ? heading : '';
  // A lead may be called after the house that somebody is from.
  const isHouse = titled !== '' && made && isCompanyOf(titled, email) && !isNameOf(titled, email);
  // Or after what is wanted, with the one whose address it has named beside it.
  const isWish = (text: string) =>
    made !== '' && made !== undefined && looksLikeName(made) && !looksLikeName(text) && !isNameOf(text, email);
  const called = [named, contact, isHouse ? '' : titled].find((text) => text !== '' && !isWish(text));
  const person = firstNameFirst(called || made || '', email);
  // A deal may be called after the house, with more words.
  const said = textOf(area.heading);
  const headingLast = (one: string, other: string) => Number(said.includes(one)) - Number(said.includes(other));
  const house =
    card?.company ||
    (kind === 'company' ? bestOf(fields, 'name', 3) || heading : '') ||
    (isHouse && titled) ||
    bestOf(fields, 'company') ||
    linkedHouse(area, place) ||
    (email &&
      texts
        .toSorted(headingLast)
        .find((text) => fits('company', text) && isCompanyOf(text, email) && !isNameOf(text, email))) ||
    '';
  // A customer may be a house.
  const isOfHouse = kind === 'person' && !person && !email && house !== '';
  const name = person || (isOfHouse ? house : isPerson || email ? '' : heading || house);
  if (name === '' && email === '') return null;
  return {
    system: new URL(url).host,
    kind: isOfHouse ? 'company' : kind,
    id: place?.id ?? '',
    name,
    company: house === person ? '' : house,
    emails,
    phone: card?.phone || bestOf(fields, 'phone') || loosePhone(area),
    role: card?.role || (isPerson ? bestOf(fields, 'role') : ''),
    stage: readStage(document, fields),
    owner: bestOf(fields, 'owner'),
    amounts: amountsOf(kind, fields, texts),
  };
}

/** The first company whose record is linked. */
const linkedHouse = (area: Area, own: RecordPlace | null): string | undefined =>
  area.pieces.find(({ element, text }) => {
    const link = element.closest<HTMLAnchorElement>('a[href]');
    const at = link && fits('company', text) ? recordPlace(link.href) : null;
    return at?.kind === 'company' && at.id !== own?.id && !standsInList(element, area);
  })?.text;

/** "Schmidt, Anna", where the address says that both are names. */
const firstNameFirst = (name: string, email: string): string =>
  isNameOf(name, email) ? name.replace(/^(\p{L}[^,]*), (\p{L}[^,]*)$/u, '$2 $1') : name;

/** The only number of the page that is made to be called. */
function loosePhone(area: Area): string {
  const links = area.pieces.filter(({ element }) => element.closest('a[href^="tel:" i]'));
  const shaped = links.length > 0 ? links : area.pieces.filter(({ text }) => /^(?:\+|00|\(0|0)/.test(text));
  const numbers = [
    ...new Set(
      shaped.map(({ text }) => text).filter((text) => fits('phone', text) && text.replace(/\D/g, '').length >= 7),
    ),
  ];
  return numbers.length === 1 ? (numbers[0] ?? '') : '';
}

const sum =
  /^(?:(?:\p{Sc}|[A-Z]{3}|[A-Z]{1,2}\$)\s?[\d.,'’\s]*\d|\d[\d.,'’\s]*\s?(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Ft))$/u;

/** Those of the field for it; of a deal else every sum with its currency. */
function amountsOf(kind: RecordKind, fields: readonly Field[], texts: readonly string[]): readonly string[] {
  const labelled = fields.filter(({ part, weight }) => part === 'amount' && weight === 3).map(({ value }) => value);
  const found = labelled.length > 0 ? labelled : kind === 'deal' ? texts.filter((text) => sum.test(text)) : [];
  return [...new Set(found)].slice(0, mostAmounts);
}
