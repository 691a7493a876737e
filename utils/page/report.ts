import type { OpenMail } from '../domain/model/open-mail';
import type { PageReport } from '../messaging/doors/page';
import type { Composer, Site } from '../sites/site';
import { isDark } from './dark';

/**
 * What this document shows now, as often as it is asked. What a mail says is read once, for that changes no more.
 * `inFront`: the compose window that is told of, where there are several.
 */
export function openReports(document: Document, site: Site, inFront: () => Composer | undefined): () => PageReport {
  let read: { readonly id: string; readonly text: string } | null = null;
  const withText = (mail: OpenMail): OpenMail => {
    if (read?.id !== mail.id) {
      const text = site.mailText(document);
      read = text ? { id: mail.id, text } : null;
    }
    return read ? { ...mail, text: read.text } : mail;
  };
  return () => {
    const composer = inFront();
    const mail = site.openMail(document);
    return {
      site: site.id,
      account: site.account(document),
      mail: mail && withText(mail),
      record: site.record?.(document) ?? null,
      writingTo: composer ? [...(composer.to() ?? []), ...composer.cc(), ...composer.bcc()] : [],
      composing: composer !== undefined,
      health: site.health(document),
      dark: isDark(document),
    };
  };
}

/** The same page once nothing is open in it: it is being left. */
export const leftBehind = (report: PageReport): PageReport => ({
  ...report,
  mail: null,
  record: null,
  writingTo: [],
  composing: false,
  health: {
    correspondent: 'not-here',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
    record: 'not-here',
  },
});
