import { composerOf } from './any/mail/composer';
import { health } from './any/mail/health';
import { notice, openForms } from './any/mail/open';
import { mailText, openMail } from './any/mail/open-mail';
import { openRecord, recordFound, recordSigns } from './any/record/read-once';
import type { Site, SiteSign } from './site';

/**
 * A page that nobody has heard of. On top we come at once, so that the sidebar is there, but not to a page that asks who
 * one is, and to a page of frames, as old webmails are; in a frame, when something to write a mail with has the focus,
 * or there are fields for more than a text, or a record with an address. A body that is written in itself is an
 * editor's inside.
 */
export const sign: SiteSign = {
  id: 'any',
  anyOther: true,
  page: 'body, frameset',
  needsUs:
    'body:not([contenteditable]) :focus:is(textarea, [contenteditable]), body:not([contenteditable]):has(h1, dt, th, label) a[href^="mailto:" i]',
  orTwoOf:
    'body:not([contenteditable], :has(input[type="password"])):has(textarea, iframe, [contenteditable]) input:is(:not([type]), [type="text"], [type="email"])',
  needsUsOnTop:
    'frameset, body:not(:has(input[type="password"])), :focus:is(textarea, [contenteditable]:not([contenteditable="false"]))',
};

/** Any webmail and any CRM, as far as their pages say what they are. */
const any: Site = {
  id: 'any',
  name: 'Any other page',
  account: () => '',
  openMail,
  mailText,
  composers: (document) => openForms(document).map(({ id, form }) => composerOf(id, form)),
  notice,
  record: openRecord,
  health: (document) => ({ ...health(document), record: recordFound(document) }),
  watch: (document) => [...openForms(document).map(({ form }) => form.root), ...recordSigns(document)],
  looksAfterUse: true,
  room: () => null,
};

export default any;
