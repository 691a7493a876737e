import { ensurePackages as ensure } from '../packages';

const packages = ['dovecot-imapd', 'dovecot-lmtpd', 'sogo', 'memcached', 'postgresql-15'];

/** True when a SOGo can be started here; false after one sentence that says why not. */
export const ensurePackages = (): Promise<boolean> => ensure(packages, 'The SOGo test bed');
