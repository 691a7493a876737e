import { addressKey } from '../domain/model/address';
import type { Finding, RuleId } from '../domain/model/finding';
import type { IgnoredFinding } from '../domain/model/settings';
import { foldText } from '../domain/names/fold';
import type { Database } from '../storage';
import type { World } from './world';

/** Tells what the user does not want to see again. */
export type IgnoreList = (finding: Pick<Finding, 'rule' | 'text'>) => boolean;

const samePhrase = (one: string, other: string): boolean => foldText(one).trim() === foldText(other).trim();

/**
 * For a rule: always. For a person: only where the mail goes to nobody else, for what is right for one may be wrong
 * for the other.
 */
export async function readIgnoreList(
  { store }: { readonly store: Pick<Database, 'ignored'> },
  recipients: readonly string[],
): Promise<IgnoreList> {
  const rows = await store.ignored.all();
  const keys = recipients.map(addressKey);
  return ({ rule, text }) => {
    const fits = rows.filter((row) => row.rule === rule && (row.phrase === '' || samePhrase(row.phrase, text)));
    if (fits.some(({ scope }) => scope === 'rule')) return true;
    const persons = new Set(fits.map(({ email }) => addressKey(email)));
    return keys.length > 0 && keys.every((key) => persons.has(key));
  };
}

export const ignored = ({ store }: World): Promise<readonly IgnoredFinding[]> => store.ignored.all();

export async function forgetIgnored(world: World, { id }: { readonly id: string }): Promise<null> {
  await world.store.act({ code: 'ignoredForgotten', params: {} }, () => world.store.ignored.remove([id]));
  world.announce(['settings']);
  return null;
}

interface ToIgnore {
  readonly rule: RuleId;
  readonly scope: 'person' | 'rule';
  readonly emails: readonly string[];
  readonly phrase: string;
}

const mostPeople = 100;

export async function ignoreFinding(world: World, { rule, scope, emails, phrase }: ToIgnore): Promise<null> {
  const keys = scope === 'rule' ? [''] : [...new Set(emails.map(addressKey))].filter(Boolean).slice(0, mostPeople);
  await world.store.act({ code: 'findingIgnored', params: { rule } }, async () => {
    const known = await world.store.ignored.all();
    const news = keys.filter(
      (email) =>
        !known.some(
          (row) => row.rule === rule && row.scope === scope && row.email === email && samePhrase(row.phrase, phrase),
        ),
    );
    await world.store.ignored.addMany(
      news.map((email) => ({ rule, scope, email, phrase, by: 'user' as const })),
      'user',
    );
  });
  world.announce(['settings']);
  return null;
}
