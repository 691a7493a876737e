import { describe, expect, it } from 'vitest';
import type { Health } from '../../../utils/domain/model/open-mail';
import sogo, { sign } from '../../../utils/sites/sogo';
import { documentOf, fixture } from '../fixture';

const seen = (document: Document) => document.querySelector(sign.page) !== null;
const needed = (document: Document) => seen(document) && document.querySelector(sign.needsUs) !== null;

describe('the sign', () => {
  const cases: readonly [page: string, seen: boolean, needed: boolean, why: string][] = [
    ['list', true, true, 'the sidebar stands beside the list, too'],
    ['list-german', true, true, 'in any language'],
    ['mail', true, true, 'a mail'],
    ['mail-apart', true, true, 'a mail in a window of its own'],
    ['reply', true, true, 'a compose window'],
    ['reply-apart', true, true, 'a compose window of its own'],
    ['address-book', true, false, 'nothing to read, until a mail is written there'],
    ['sign-in', true, false, 'nobody is signed in'],
    ['reply-html-body', false, false, 'the frame of the editor belongs to its page'],
  ];
  it.each(cases)('%s: seen %s, needed %s (%s)', (page, isSeen, isNeeded) => {
    const document = fixture(`sogo/${page}`);
    expect([seen(document), needed(document)]).toEqual([isSeen, isNeeded]);
  });

  it('is needed in the address book once a mail is written there', () => {
    const document = fixture('sogo/address-book');
    document.body.insertAdjacentHTML('beforeend', '<md-dialog id="mailEditor"></md-dialog>');
    expect(needed(document)).toBe(true);
    expect(sogo.composers(document)).toHaveLength(1);
  });

  it.each([
    ['<body><md-dialog id="mailEditor"><form name="messageForm"></form></md-dialog>', 'a dialog alone'],
    ['<body ng-app="Shop.Main"><div id="detailView"></div>', 'another page of that kind'],
    ['<body><p>SOGo</p>', 'a page about SOGo'],
  ])('is not seen in %s (%s)', (html) => {
    const document = documentOf(html);
    expect(seen(document)).toBe(false);
    expect([sogo.openMail(document), sogo.composers(document), sogo.account(document)]).toEqual([null, [], '']);
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
  const mail: Health = { ...nothing, correspondent: 'found' };
  const composing: Health = { ...mail, compose: 'found', recipients: 'found', body: 'found', send: 'found' };
  const blind = { compose: 'missing', recipients: 'missing', body: 'missing', send: 'missing' } as const;
  const cases: readonly [page: string, gone: string, health: Health, why: string][] = [
    ['list', '', nothing, 'a list has neither mail nor compose window'],
    ['mail', '', mail, 'a mail'],
    ['mail', '[ng-bind*="from[0].email"]', { ...mail, correspondent: 'missing' }, 'a mail without a sender'],
    ['reply', '', composing, 'all there'],
    ['reply-apart', '', composing, 'all there'],
    ['forward', '', composing, 'nobody chosen yet, but the field is there'],
    ['reply-html', '', composing, 'all there'],
    ['reply', 'md-chips[ng-model$=".to"]', { ...composing, recipients: 'missing' }, 'no address field'],
    ['reply-html', 'iframe', { ...composing, body: 'missing' }, 'the editor is not there'],
    ['reply', '[ng-click="editor.send()"]', { ...composing, send: 'missing' }, 'no button that can be seen'],
  ];
  it.each(cases)('of %s without "%s" is %o (%s)', (page, gone, health) => {
    const document = fixture(`sogo/${page}`);
    if (gone) for (const element of document.querySelectorAll(gone)) element.remove();
    expect(sogo.health(document)).toEqual(health);
  });

  it('of a compose window that is built otherwise says that it is not found', () => {
    const document = fixture('sogo/reply');
    document.querySelector('#mailEditor')!.id = 'writer';
    expect(sogo.health(document)).toEqual({ ...mail, ...blind });
  });
});

describe('what the page code holds on to', () => {
  it.each([
    ['list', ['noscript', 'div']],
    ['reply', ['noscript', 'div', 'md-chips', 'md-chips', 'md-chips', 'md-chips', 'sg-ripple-content']],
  ])('in %s watches %o and makes the body narrower', (page, watched) => {
    const document = fixture(`sogo/${page}`);
    expect(sogo.watch(document).map(({ localName }) => localName)).toEqual(watched);
    expect(sogo.room(document)).toBe(document.body);
  });
  it('watches the place of the rich editor, and not its toolbar', () => {
    const watched = sogo.watch(fixture('sogo/reply-html'));
    expect(watched.map(({ className }) => className).filter((name) => name.startsWith('cke_'))).toEqual([
      'cke_contents cke_reset',
    ]);
  });
  it('watches the whole rich editor for as long as there is nothing to write in', () => {
    const document = fixture('sogo/reply-html');
    document.querySelector('sg-ckeditor > *')!.parentElement!.replaceChildren();
    expect(sogo.watch(document).map(({ localName }) => localName)).toContain('sg-ckeditor');
  });
});
