import type { PageReport } from '../messaging/doors/page';
import type { MailSite } from '../sites/site';
import { isDark } from './dark';

/** What this document shows now. */
export function reportOf(document: Document, site: MailSite): PageReport {
  const [composer] = site.composers(document);
  const writingTo = composer ? [...(composer.to() ?? []), ...composer.cc(), ...composer.bcc()] : [];
  return {
    site: site.id,
    account: site.account(document),
    mail: site.openMail(document),
    writingTo,
    composing: composer !== undefined,
    health: site.health(document),
    dark: isDark(document),
  };
}

/** The same page once nothing is open in it: it is being left. */
export const leftBehind = (report: PageReport): PageReport => ({
  ...report,
  mail: null,
  writingTo: [],
  composing: false,
  health: {
    correspondent: 'not-here',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
  },
});
