import { readFile } from 'node:fs/promises';
import { feed } from '../feed';
import type { Account } from '../mail/accounts';
import type { Preferences } from '../mail/bed';
import { preferencesRow } from './preferences';

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** Makes Roundcube's database with its users and their identities, so that the first sign-in finds names. */
export async function createDatabase(file: string, accounts: readonly Account[]): Promise<void> {
  const tables = await readFile('/usr/share/roundcube/SQL/sqlite.initial.sql', 'utf8');
  await execute(file, tables + accounts.map(userRow).join(''));
}

export const savePreferences = (file: string, email: string, preferences: Preferences): Promise<void> =>
  execute(
    file,
    `update users set preferences = ${text(preferencesRow(preferences))},
       language = ${text(preferences.language ?? 'en_US')} where username = ${text(email)};`,
  );

const userRow = ({ name, email }: Account, index: number) => `
insert into users (user_id, username, mail_host, created, language)
  values (${index + 1}, ${text(email)}, '127.0.0.1', datetime('now'), 'en_US');
insert into identities (user_id, changed, standard, name, email, signature)
  values (${index + 1}, datetime('now'), 1, ${text(name)}, ${text(email)}, ${text(`-- \n${name}\n${email}`)});
`;

const execute = (file: string, sql: string): Promise<void> =>
  feed('sqlite3', ['-bail', '-cmd', '.timeout 5000', file], sql);
