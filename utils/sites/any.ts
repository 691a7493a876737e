import { noMail, type Site, type SiteSign } from './site';

/**
 * A page that nobody has heard of. On top we come at once, so that the sidebar is there, but not to a page that asks who
 * one is; in a frame, when something in it to write a mail with has the focus. A body that is written in itself is an
 * editor's inside.
 */
export const sign: SiteSign = {
  id: 'any',
  anyOther: true,
  page: 'body',
  needsUs:
    'body:not([contenteditable]):has(textarea, iframe, [contenteditable]) :focus:is(input, textarea, iframe, [contenteditable])',
  needsUsOnTop:
    'body:not(:has(input[type="password"])), :focus:is(textarea, [contenteditable]:not([contenteditable="false"]))',
};

/** Any webmail and any CRM, as far as their pages say what they are. */
const any: Site = {
  id: 'any',
  name: 'Any other page',
  account: () => '',
  ...noMail,
  health: () => ({
    correspondent: 'not-here',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
    record: 'not-here',
  }),
  watch: () => [],
  room: () => null,
};

export default any;
