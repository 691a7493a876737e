import { describe, expect, it } from 'vitest';
import type { Health, OpenMail } from '../../../utils/domain/model/open-mail';
import gmail, { sign } from '../../../utils/sites/gmail';
import { signOf } from '../../../utils/sites/signs';
import { documentOf } from '../fixture';
import type { Window } from '../fixtures/gmail/compose';
import { anna, ben, type Gmail, robin } from '../fixtures/gmail/page';
import { languages } from '../fixtures/gmail/words';
import { gmailPage, gmailPageWithout } from './page';

const person = ([name, email]: readonly [string, string]) => ({ name, email });
const window: Window = { id: 'w1', to: [anna], subject: 'Hello' };

describe.each(languages)('in %s, the open mail', (language) => {
  const newest: OpenMail = {
    id: '18002',
    threadKey: 'quote for three pumps',
    subject: 'Quote for three pumps',
    from: person(anna),
    to: [{ name: '', email: robin[1] }, person(ben)],
    cc: [],
    at: new Date(2026, 10, 21, 9, 30).getTime(),
    answered: null,
  };
  const cases: readonly [why: string, page: Gmail, mail: OpenMail | null][] = [
    ['is the newest of the conversation', { view: 'mail' }, newest],
    ['is the same in the reading pane', { view: 'pane' }, newest],
    ['is the same while it is answered', { view: 'mail', inline: window }, newest],
    ['is none in a list', { view: 'list' }, null],
    ['is none in a window for a mail of its own', { view: 'window', inline: window }, null],
  ];
  it.each(cases)('%s', (_, page, mail) => {
    expect(gmail.openMail(gmailPage({ ...page, language }))).toEqual(mail);
  });

  it('says what it says, with the quote marked as one', () => {
    const text = gmail.mailText(gmailPage({ view: 'mail', language }))!;
    expect(text).toMatch(/^Hello Robin,\n\nthank you for lunch\. .*\n\nAnna Schmidt\n/);
    expect(text).toMatch(/\n> .*Dear Anna,/);
  });

  it('the account is known, however the page tells it', () => {
    const account: Gmail = { language, account: ['Shop', 'shop@waymark.example'], view: 'mail' };
    expect(gmail.account(gmailPage(account))).toBe('shop@waymark.example');
    expect(gmail.account(gmailPageWithout(account, 'meta[name]')), 'by the button').toBe('shop@waymark.example');
    expect(gmail.account(gmailPageWithout(account, 'meta[name], header')), 'by the title').toBe('shop@waymark.example');
  });
});

describe('a conversation that is built otherwise', () => {
  it.each<[string, Partial<OpenMail>, string]>([
    ['.gD', { from: null }, 'no sender'],
    ['.g3', { at: null }, 'no date'],
    ['.hb', { to: [] }, 'no recipients'],
  ])('without %s it reads %o (%s)', (selector, expected) => {
    expect(gmail.openMail(gmailPageWithout({ view: 'mail' }, selector))).toMatchObject(expected);
  });
  it('a view that was left stays in the page, hidden, and is not read', () => {
    const document = gmailPage({ view: 'mail' });
    document.querySelector<HTMLElement>('[role=main]')!.style.display = 'none';
    expect([gmail.openMail(document), gmail.mailText(document)]).toEqual([null, undefined]);
  });
  it('a title that names another before me is read to its end', () => {
    const document = gmailPageWithout({}, 'meta[name], header');
    document.title = 'Write to info@shop.example - robin@waymark.example - Gmail';
    expect(gmail.account(document)).toBe('robin@waymark.example');
  });
});

describe('the sign', () => {
  const pages: readonly [name: string, page: Gmail][] = [
    ['a list', {}],
    ['a mail', { view: 'mail' }],
    ['a window of its own', { view: 'window', inline: window }],
  ];
  it.each(pages)('%s is Gmail', (_, page) => {
    const document = gmailPage(page);
    expect(signOf(document, 'mail.google.com')?.id).toBe('gmail');
    expect(document.querySelector(sign.needsUsOnTop!)).not.toBeNull();
  });
  it('no other host is, whatever it shows', () => {
    expect(signOf(gmailPage({ windows: [window] }), 'mail.google.example')?.id).not.toBe('gmail');
  });
  it('a frame of Gmail without a mail does not get our script', () => {
    expect(documentOf('<div role="main">Chat</div>').querySelector(sign.needsUs)).toBeNull();
    expect(gmailPage({ windows: [window] }).querySelector(sign.needsUs)).not.toBeNull();
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
  const blind: Health = { ...nothing, compose: 'missing', recipients: 'missing', body: 'missing', send: 'missing' };
  const cases: readonly [page: Gmail, gone: string, health: Health, why: string][] = [
    [{}, '', nothing, 'a list'],
    [{ view: 'mail' }, '', { ...nothing, correspondent: 'found' }, 'a mail'],
    [{ view: 'mail' }, '.gF', { ...nothing, correspondent: 'missing' }, 'a mail without a sender'],
    [{ view: 'mail' }, '.adn', { ...nothing, correspondent: 'missing' }, 'a conversation without a mail'],
    [{ windows: [window] }, '', composing, 'a window'],
    [{ view: 'mail', inline: window }, '', { ...composing, correspondent: 'found' }, 'an answer'],
    [{ windows: [window] }, '.aoD.hl, .GS', { ...composing, recipients: 'missing' }, 'a window without recipients'],
    [{ windows: [window] }, '.Ap', { ...composing, body: 'missing' }, 'a window without a body'],
    [{ windows: [window] }, '.Up', { ...composing, send: 'missing' }, 'a window without Send'],
  ];
  it.each(cases)('of %o without "%s" is %o (%s)', (page, gone, health) => {
    expect(gmail.health(gmailPageWithout(page, gone))).toEqual(health);
  });
  it('a window of a kind that we do not know is told as missing', () => {
    const document = gmailPage({ windows: [window] });
    for (const element of document.querySelectorAll('.M9, .I5, .aaZ, .AD')) element.removeAttribute('class');
    expect(gmail.health(document)).toEqual(blind);
  });
});

it('watches where mails and windows come and go', () => {
  expect(gmail.watch(gmailPage({ view: 'mail' })).map(({ className }) => className)).toEqual([
    'BltHke nH oy8Mbf',
    'dw',
    'aSs',
  ]);
});
