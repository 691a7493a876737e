import { addressKey } from '../model/address';
import type { Customer } from '../model/customer';
import type { Content } from '../model/row';

/** Each mailbox once: as the first of them has it. */
function emailsOf(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return [...some, ...others].filter((email) => {
    const isNew = !known.has(addressKey(email));
    known.add(addressKey(email));
    return isNew;
  });
}

const notesOf = (one: string, other: string): string =>
  other.trim() === '' || one.includes(other.trim())
    ? one
    : one.trim() === ''
      ? other
      : `${one.trim()}\n\n${other.trim()}`;

/** One customer out of two: what `kept` says stands, `other` fills in what it does not say, and nothing is lost. */
export function mergedCustomer(kept: Customer, other: Customer): Content<Customer> {
  const first = (field: 'honorific' | 'phone' | 'role' | 'locale' | 'persona' | 'owner') => kept[field] || other[field];
  const isNamed = kept.family !== '' || other.family === '';
  const { name, given, family } = isNamed ? kept : other;
  const byTime = [...kept.stageHistory, ...other.stageHistory].sort((a, b) => a.at - b.at);
  const stageHistory = byTime.filter(
    (move, at) => !byTime.slice(0, at).some((before) => before.at === move.at && before.to === move.to),
  );
  return {
    name,
    given,
    family,
    honorific: first('honorific'),
    emails: emailsOf(kept.emails, other.emails),
    phone: first('phone'),
    role: first('role'),
    companyId: kept.companyId ?? other.companyId,
    locale: first('locale'),
    persona: first('persona'),
    stage: kept.stage,
    stageHistory,
    tags: [...new Set([...kept.tags, ...other.tags])],
    owner: first('owner'),
    note: notesOf(kept.note, other.note),
    externalIds: { ...other.externalIds, ...kept.externalIds },
    ...(other.recordsAt ? { recordsAt: { ...other.recordsAt, ...kept.recordsAt } } : {}),
  };
}

/** What stays of a record that went into another: that it did. */
export const blank = (into: string): Partial<Content<Customer>> => ({
  name: '',
  given: '',
  family: '',
  honorific: '',
  emails: [],
  phone: '',
  role: '',
  companyId: null,
  stageHistory: [],
  tags: [],
  owner: '',
  note: '',
  externalIds: {},
  recordsAt: undefined,
  mergedInto: into,
});
