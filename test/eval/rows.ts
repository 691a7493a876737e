import type { Known, KnownPerson, OtherCustomer } from '../../utils/domain/checks/rule';
import { domainOf } from '../../utils/domain/model/address';
import type { Draft } from '../../utils/domain/model/draft';
import type { Person } from '../../utils/domain/model/person';
import { isPublicMailDomain } from '../../utils/domain/model/public-mail-domains';
import { readDisplayName } from '../../utils/domain/names/person-name';
import { isObject, type Json } from '../support/json-rows';

export interface Row {
  readonly id: string;
  readonly draft: Draft;
  readonly known: Known;
  /** The bytes of each attachment in base64, '' where they are not given. */
  readonly files: readonly string[];
  /** Rule ids that have to be found; null where the row does not say. */
  readonly expect: readonly string[] | null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function people(row: Json, key: string): Person[] {
  const value = row[key] ?? [];
  if (!Array.isArray(value)) throw new Error(`"${key}" is not a list of people`);
  return value.map((one) => {
    if (!isObject(one)) throw new Error(`"${key}" has an entry that is not {name, email}`);
    return { name: text(one.name), email: text(one.email) };
  });
}

function from(row: Json): Person | undefined {
  if (typeof row.from === 'string') return { name: '', email: row.from };
  return isObject(row.from) ? { name: text(row.from.name), email: text(row.from.email) } : undefined;
}

interface Listed {
  readonly name: string;
  readonly emails: readonly string[];
  readonly company: string;
}

const listed = ({ name, emails, company }: Json): Listed => ({
  name: text(name),
  emails: (Array.isArray(emails) ? emails : []).map((email) => text(email).toLowerCase()),
  company: text(company),
});

const person = ({ name, company }: Listed, email: string): KnownPerson => {
  const { given, family } = readDisplayName(name);
  return { email, name, given: given[0] ?? '', family: family.join(' '), honorific: '', company, locale: '' };
};

function other({ name, emails, company }: Listed, at: number): OtherCustomer {
  const { given, family } = readDisplayName(name);
  const domains = emails.map(domainOf).filter((domain) => domain && !isPublicMailDomain(domain));
  return {
    id: String(at),
    name,
    given: given[0] ?? '',
    family: family.join(' '),
    company,
    emails,
    domains: company ? [...new Set(domains)] : [],
    numbers: [],
  };
}

/** A customer who gets the mail is known by it; all the rest are others. */
function known(row: Json, recipients: readonly Person[]): Known {
  const now = Date.parse(text(row.now));
  const written = new Set(recipients.map(({ email }) => email.trim().toLowerCase()));
  const customers = Array.isArray(row.customers) ? row.customers.filter(isObject).map(listed) : null;
  const gets = ({ emails }: Listed): boolean => emails.some((email) => written.has(email));
  const people = (customers ?? [])
    .filter(gets)
    .flatMap((customer) => customer.emails.map((email) => [email, person(customer, email)] as const));
  return {
    ...(Number.isNaN(now) ? {} : { now }),
    ...(people.length > 0 ? { people: new Map(people) } : {}),
    ...(customers ? { others: customers.filter((customer) => !gets(customer)).map(other) } : {}),
  };
}

/** One line of the file; throws with the reason when it is no row. */
export function readRow(row: Json): Row {
  if (typeof row.body !== 'string') throw new Error('"body" is missing or not a text');
  if (row.expect !== undefined && !Array.isArray(row.expect)) throw new Error('"expect" is not a list of rule ids');
  const sender = from(row);
  const attachments = Array.isArray(row.attachments) ? row.attachments.filter(isObject) : undefined;
  return {
    id: text(row.id),
    expect: row.expect === undefined ? null : row.expect.map(String),
    known: known(row, [...people(row, 'to'), ...people(row, 'cc'), ...people(row, 'bcc')]),
    files: (attachments ?? []).map(({ base64 }) => text(base64)),
    draft: {
      subject: text(row.subject),
      body: { text: row.body, spans: [] },
      to: people(row, 'to'),
      cc: people(row, 'cc'),
      bcc: people(row, 'bcc'),
      ...(sender ? { from: sender } : {}),
      ...(typeof row.lang === 'string' ? { lang: row.lang } : {}),
      ...(attachments
        ? { attachments: attachments.map(({ name, type }) => ({ name: text(name), type: text(type) })) }
        : {}),
      ...(typeof row.replyTo === 'string' ? { replyTo: row.replyTo } : {}),
    },
  };
}
