import { describe, expect, it } from 'vitest';
import type { Health } from '../../../utils/domain/model/open-mail';
import roundcube, { sign } from '../../../utils/sites/roundcube';
import { documentOf, fixture } from '../fixture';

const seen = (document: Document) => document.querySelector(sign.page) !== null;
const needed = (document: Document) => seen(document) && document.querySelector(sign.needsUs) !== null;

describe('the sign', () => {
  const cases: readonly [page: string, seen: boolean, needed: boolean, why: string][] = [
    ['list', true, true, 'the sidebar stands beside the list, too'],
    ['preview', true, true, 'a mail in a frame'],
    ['mail', true, true, 'a mail'],
    ['reply', true, true, 'a compose window'],
    ['reply-html', true, true, 'a compose window with a rich editor'],
    ['pop-out', true, true, 'a compose window of its own'],
    ['settings', false, false, 'nothing to read'],
    ['sign-in', false, false, 'nobody is signed in'],
    ['reply-html-body', false, false, 'the frame of the editor belongs to its page'],
  ];
  it.each(cases)('%s: seen %s, needed %s (%s)', (page, isSeen, isNeeded) => {
    const document = fixture(`roundcube/${page}`);
    expect([seen(document), needed(document)]).toEqual([isSeen, isNeeded]);
  });

  it.each([
    ['<body class="task-mail"><form><textarea id="composebody"></textarea></form>', 'a class alone'],
    ['<body><div id="messagestack"></div><div id="messagebody">Hello</div>', 'ids alone'],
    ['<body class="mail action-compose"><div id="messagestack"></div>', 'another page with such words'],
    ['<body><p>Roundcube</p>', 'a page about Roundcube'],
  ])('is not seen in %s (%s)', (html) => {
    const document = documentOf(html);
    expect(seen(document)).toBe(false);
    expect([roundcube.openMail(document), roundcube.composers(document), roundcube.account(document)]).toEqual([
      null,
      [],
      '',
    ]);
  });
});

describe('health', () => {
  const nothing: Health = {
    correspondent: 'not-here',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
    record: 'not-here',
  };
  const composing: Health = { ...nothing, compose: 'found', recipients: 'found', body: 'found', send: 'found' };
  const cases: readonly [page: string, gone: string, health: Health, why: string][] = [
    ['list', '', nothing, 'a list has neither mail nor compose window'],
    ['preview', '', { ...nothing, correspondent: 'found' }, 'a mail'],
    ['preview', '.rcmContactAddress', { ...nothing, correspondent: 'missing' }, 'a mail without a sender'],
    ['mail', '#message-header', { ...nothing, correspondent: 'missing' }, 'a mail that is built otherwise'],
    ['reply', '', composing, 'all there'],
    ['forward', '', composing, 'nobody chosen yet, but the field is there'],
    ['reply-html', '', composing, 'all there'],
    ['reply', '#_to', { ...composing, recipients: 'missing' }, 'no address field'],
    ['reply-html', 'iframe', { ...composing, body: 'missing' }, 'the editor is not there'],
    ['reply', 'button.send', { ...composing, send: 'missing' }, 'no button that can be seen'],
    [
      'reply',
      '#composebody',
      { ...nothing, compose: 'missing', recipients: 'missing', body: 'missing', send: 'missing' },
      'a compose page that is built otherwise',
    ],
  ];
  it.each(cases)('of %s without "%s" is %o (%s)', (page, gone, health) => {
    const document = fixture(`roundcube/${page}`);
    if (gone) for (const element of document.querySelectorAll(gone)) element.remove();
    expect(roundcube.health(document)).toEqual(health);
  });
});

describe('what the page code holds on to', () => {
  it.each([
    ['list', []],
    ['preview', []],
    ['reply', ['attachment-list', 'composebodycontainer', 'messagestack']],
    ['pop-out', ['attachment-list', 'composebodycontainer', 'messagestack']],
  ])('in %s watches %o and makes the body narrower', (page, watched) => {
    const document = fixture(`roundcube/${page}`);
    expect(roundcube.watch(document).map(({ id }) => id)).toEqual(watched);
    expect(roundcube.room(document)).toBe(document.body);
  });
});
