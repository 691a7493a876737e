import type { Customer } from '../model/customer';
import { escapeText, foldLine } from './content-line';

export type CardVersion = '3.0' | '4.0';

/** One customer as a vCard. What no card has a place for stands in properties of our own, which others pass over. */
export function writeCard(customer: Customer, company: string, version: CardVersion): string {
  const { given, family, honorific, emails } = customer;
  const structured = [family, given, '', honorific, ''].map(escapeText).join(';');
  const lines: readonly (readonly [head: string, value: string])[] = [
    ['FN', escapeText(customer.name || (emails[0] ?? ''))],
    ['N', structured],
    ...emails.map((email, i) => [emailHead(i, version), escapeText(email)] as const),
    ['TEL', escapeText(customer.phone)],
    ['ORG', escapeText(company)],
    ['TITLE', escapeText(customer.role)],
    // Version 3 knows no language of a person.
    [version === '4.0' ? 'LANG' : 'X-WAYMARK-LANG', escapeText(customer.locale)],
    ['CATEGORIES', customer.tags.map(escapeText).join(',')],
    ['NOTE', escapeText(customer.note)],
    ['X-WAYMARK-STAGE', escapeText(customer.stage)],
    ['X-WAYMARK-PERSONA', escapeText(customer.persona)],
    ['X-WAYMARK-OWNER', escapeText(customer.owner)],
    ['UID', escapeText(customer.id)],
    ['REV', revOf(customer.changedAt)],
  ];
  const filled = lines.filter(
    ([head, value]) => value !== '' && (head !== 'N' || /[^;]/.test(value) || version === '3.0'),
  );
  return ['BEGIN:VCARD', `VERSION:${version}`, ...filled.map(([head, value]) => `${head}:${value}`), 'END:VCARD']
    .map(foldLine)
    .join('');
}

const emailHead = (place: number, version: CardVersion): string => {
  if (version === '4.0') return `EMAIL;PREF=${Math.min(100, place + 1)}`;
  return place === 0 ? 'EMAIL;TYPE=INTERNET,PREF' : 'EMAIL;TYPE=INTERNET';
};

/** "20261122T080000Z" */
export const revOf = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
