import { describe, expect, it } from 'vitest';
import type { Health } from '../../../utils/domain/model/open-mail';
import outlook, { sign } from '../../../utils/sites/outlook';
import { signOf } from '../../../utils/sites/signs';
import type { Scene } from '../../support/outlook/page';
import { seller } from '../../support/outlook/parts';
import { documentOf, fixture } from '../fixture';
import { sceneOf } from './scene';

describe('the sign', () => {
  const hosts: readonly (readonly [host: string, why: string])[] = [
    ...sign.hosts!.map((host) => [host, 'its own'] as const),
    ['mail.kestrel-works.example', 'a firm’s own name: its head says so'],
    ['', 'a window without an address'],
  ];
  it.each(hosts)('is seen on "%s" (%s)', (host) => {
    expect(signOf(sceneOf('mail'), host)?.id).toBe('outlook');
  });

  it.each([
    ['<head><link href="https://res.cdn.office.net/teams/a.css"></head><body>', 'another page of the same maker'],
    ['<body><link href="/owamail/"><div id="UniqueMessageBody_1">', 'a mail that says it is'],
    ['<body><p>Outlook</p>', 'a page about it'],
  ])('elsewhere is not seen in %s (%s)', (html) => {
    expect(signOf(documentOf(html), 'page.example')?.id).not.toBe('outlook');
  });

  const needed: readonly [scene: Scene, why: string][] = [
    ['list', 'the sidebar stands beside the list, too'],
    ['mail', 'a mail'],
    ['window', 'a form in a window of its own'],
    ['full screen', 'a form in the whole page'],
  ];
  it.each(needed)('needs us in %s (%s)', (scene) => {
    expect(sceneOf(scene).querySelector(sign.needsUs)).not.toBeNull();
  });
  it('does not need us where one signs in', () => {
    expect(documentOf('<form><input type="password"></form>').querySelector(sign.needsUs)).toBeNull();
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
  const form: Health = { ...nothing, compose: 'found', recipients: 'found', body: 'found', send: 'found' };
  const lost = { compose: 'missing', recipients: 'missing', body: 'missing', send: 'missing' } as const;
  const cases: readonly [scene: Scene, gone: string, health: Health, why: string][] = [
    ['list', '', nothing, 'neither mail nor form'],
    ['mail', '', mail, 'a mail'],
    ['mail', '[id$="_FROM"]', { ...mail, correspondent: 'missing' }, 'a mail without a sender'],
    ['mail', '[role=document]', { ...mail, correspondent: 'missing' }, 'a mail that is built otherwise'],
    ['new', '', form, 'all there'],
    ['window', '', form, 'all there'],
    ['reply', '', { ...form, correspondent: 'found' }, 'a mail and a form'],
    [
      'reply to many',
      '',
      { ...form, ...mail, ...form, correspondent: 'found', recipients: 'missing' },
      'not all are named',
    ],
    ['new', '.lines', { ...form, recipients: 'missing' }, 'no lines for addresses'],
    ['new', '.fui-SplitButton', { ...form, send: 'missing' }, 'no Send that we know'],
    ['new', '.editor', { ...nothing, ...lost }, 'a form that is built otherwise'],
    ['window', '.editor', { ...nothing, ...lost }, 'a window that is built otherwise'],
  ];
  it.each(cases)('of %s without "%s" is %o (%s)', (scene, gone, health) => {
    const document = sceneOf(scene);
    if (gone) for (const element of document.querySelectorAll(gone)) element.remove();
    expect(outlook.health(document)).toEqual(health);
  });
});

describe('the account', () => {
  const without = (selector: string) => {
    const document = sceneOf('mail');
    for (const element of document.querySelectorAll(selector)) element.remove();
    return document;
  };
  it.each([
    ['the mailbox in the list of folders', sceneOf('list'), seller.email],
    ['the account menu', fixture('outlook/2025-11'), seller.email],
    ['not known', without('[id^="primaryMailboxRoot_"]'), ''],
  ])('%s', (_, document, account) => {
    expect(outlook.account(document)).toBe(account);
  });
  it('of a window of its own is that of the window that opened it', () => {
    const document = sceneOf('window');
    Object.defineProperty(document.defaultView, 'opener', { value: { document: sceneOf('list') } });
    expect(outlook.account(document)).toBe(seller.email);
  });
});

it.each([
  ['list', ['main']],
  ['mail', ['main']],
  ['new', ['main']],
  ['window', ['Form_Content']],
] as const)('in %s watches %o and no more', (scene, watched) => {
  const elements = outlook.watch(sceneOf(scene));
  expect(elements.map((element) => element.getAttribute('role') ?? element.getAttribute('data-app-section'))).toEqual(
    watched,
  );
});
