import type { Health } from '../domain/model/open-mail';
import { one } from './dom/query';
import { noMail, type Site, type SiteSign } from './site';
import { isOpen, record } from './tryton/record';

/** Wherever it is installed: every page of it is one script (6.0, seen 2026-11-22). */
export const sign: SiteSign = {
  id: 'tryton',
  page: 'script[src*="tryton-sao"]',
  needsUs: '#tabcontent > .tab-pane',
};

const nothing: Health = {
  correspondent: 'not-here',
  compose: 'not-here',
  recipients: 'not-here',
  body: 'not-here',
  send: 'not-here',
  record: 'not-here',
};

const tryton: Site = {
  id: 'tryton',
  name: 'Tryton',
  ...noMail,
  // Who is signed in is shown by name alone.
  account: () => '',
  record,
  health: (document) => ({
    ...nothing,
    record: record(document) ? 'found' : isOpen(document) ? 'missing' : 'not-here',
  }),
  // Tabs come and go there; what is in them is asked for a moment later.
  watch: (document) => [one(document, '#tablist')].filter((element) => element !== null),
  looksAfterUse: true,
  room: () => null,
};

export default tryton;
