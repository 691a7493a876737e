import { ensurePackages as ensure } from '../packages';

/** php8.2-cgi is what keeps apt from bringing a web server along. */
const packages = [
  'dovecot-imapd',
  'dovecot-lmtpd',
  'roundcube-core',
  'roundcube-sqlite3',
  'php8.2-cli',
  'php8.2-cgi',
  'php8.2-sqlite3',
  'sqlite3',
];

/** True when a Roundcube can be started here; false after one sentence that says why not. */
export const ensurePackages = (): Promise<boolean> => ensure(packages, 'The Roundcube test bed');
