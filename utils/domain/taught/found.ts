import type { Health } from '../model/open-mail';
import type { OpenRecord } from '../model/open-record';
import type { Person } from '../model/person';
import type { TaughtPart } from '../model/taught';

interface Told {
  readonly record: OpenRecord | null;
  readonly writingTo: readonly Person[];
  readonly health: Health;
}

/** What of each part a page's reader has found, in the page's own words; a part without words is found and empty. */
export function foundParts({ record, writingTo, health }: Told): Readonly<Partial<Record<TaughtPart, string>>> {
  const said = Object.entries({
    name: record?.name,
    email: record?.emails[0],
    company: record?.company,
    stage: record?.stage,
  }).filter(([, words]) => words);
  return {
    ...Object.fromEntries(said),
    ...(health.recipients === 'found'
      ? { recipients: writingTo.map(({ name, email }) => name || email).join(', ') }
      : {}),
    ...(health.body === 'found' ? { body: '' } : {}),
    ...(health.send === 'found' ? { send: '' } : {}),
  };
}
