import type { Account } from '../mail/accounts';
import type { Preferences } from '../mail/bed';
import { asText } from './database';

/** Where SOGo keeps what its users have chosen: made before it looks for it, so that choices can lie in it already. */
export const profilesTable = `
create table sogo_user_profile (c_uid varchar(255) primary key, c_defaults text, c_settings text);
`;

/** The table that SOGo signs people in by, which is its address book, too. */
export const usersTable = (accounts: readonly Account[]): string => `
create table sogo_users (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
insert into sogo_users values ${accounts
  .map(({ name, email, password }) => `(${[email, email, password, name, email].map(asText).join(', ')})`)
  .join(', ')};
`;

const languages: Readonly<Record<string, string>> = { en_US: 'English', de_DE: 'German', hu_HU: 'Hungarian' };

/** What a user has chosen, as SOGo keeps it. */
export function choices(email: string, { html = false, popOut = false, language = 'en_US' }: Preferences): string {
  const defaults = {
    SOGoLanguage: languages[language],
    SOGoMailComposeMessageType: html ? 'html' : 'text',
    SOGoMailComposeWindow: popOut ? 'popup' : 'inline',
    SOGoMailMessageCheck: 'manually',
    SOGoRefreshViewCheck: 'manually',
    SOGoMailAutoSave: 0,
    SOGoMailReplyPlacement: 'above',
    SOGoMailSignaturePlacement: 'above',
    SOGoTimeZone: 'UTC',
    SOGoShortDateFormat: '%Y-%m-%d',
    SOGoTimeFormat: '%H:%M',
  };
  const row = [asText(email), asText(JSON.stringify(defaults))].join(', ');
  return `insert into sogo_user_profile (c_uid, c_defaults) values (${row})
    on conflict (c_uid) do update set c_defaults = excluded.c_defaults;`;
}
