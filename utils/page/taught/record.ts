import { addressKey } from '../../domain/model/address';
import type { OpenRecord } from '../../domain/model/open-record';
import type { TaughtPage, TaughtPart } from '../../domain/model/taught';
import { peopleIn } from './people';
import { readTaught } from './read';

/** Where the page names its record in no better way. */
const addressOf = ({ pathname, search, hash }: Location): string => `${pathname}${search}${hash}`.slice(0, 500);

/** What another reader found is of the same person unless the addresses say otherwise. */
const isSame = (record: OpenRecord | null, emails: readonly string[]): boolean =>
  record !== null &&
  (emails.length === 0 ||
    record.emails.length === 0 ||
    record.emails.some((email) => emails.map(addressKey).includes(addressKey(email))));

/** The record that is open, with what was taught in the place of what was guessed. */
export function taughtRecord(
  document: Document,
  pages: readonly TaughtPage[],
  guessed: OpenRecord | null,
): OpenRecord | null {
  const part = (name: TaughtPart) => {
    const lesson = readTaught(document, pages, name)?.lesson;
    return lesson?.state === 'found' ? lesson : null;
  };
  const [name, email, company, stage] = [part('name'), part('email'), part('company'), part('stage')];
  if (!name && !email && !guessed) return null;
  const emails = (email?.elements ?? []).flatMap(peopleIn).map((person) => person.email);
  const known = isSame(guessed, emails) ? guessed : null;
  const { location } = document;
  return {
    system: guessed?.system ?? location.host,
    // Somebody who points at a name and an address speaks of a person, unless the page says what else it is about.
    kind: guessed && guessed.kind !== 'unknown' ? guessed.kind : name || email ? 'person' : 'unknown',
    id: guessed?.id ?? addressOf(location),
    name: name?.says ?? known?.name ?? '',
    company: company?.says ?? known?.company ?? '',
    emails: emails.length > 0 ? [...new Set(emails)] : (known?.emails ?? []),
    phone: known?.phone ?? '',
    role: known?.role ?? '',
    stage: stage?.says ?? known?.stage ?? '',
    owner: known?.owner ?? '',
    amounts: known?.amounts ?? [],
  };
}
