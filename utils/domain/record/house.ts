import type { OpenRecord } from '../model/open-record';
import { fold } from '../names/fold';
import { isGivenName } from '../names/given-names';
import { withoutLegalForm } from '../names/legal-forms';

/** "Kestrel Works GmbH"; not "Maria Sá", whose family name is a legal form elsewhere. */
function isHouse(name: string): boolean {
  const bare = withoutLegalForm(name);
  return bare !== name.trim() && !isGivenName(fold(bare.split(/\s+/)[0] ?? ''));
}

/** A record as it was read, but a name with a legal form is no person's: beside an address it names nobody. */
export function knowHouse<T extends OpenRecord>(record: T): T {
  const mayBePerson = record.kind === 'person' || record.kind === 'unknown';
  if (!mayBePerson || !isHouse(record.name)) return record;
  const { name, company, emails } = record;
  return { ...record, kind: 'company', name: emails.length > 0 ? '' : name, company: company || name };
}
