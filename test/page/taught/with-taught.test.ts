// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { OpenRecord } from '../../../utils/domain/model/open-record';
import type { TaughtPage } from '../../../utils/domain/model/taught';
import { withTaught } from '../../../utils/page/taught/with-taught';
import type { Composer, Site } from '../../../utils/sites/site';
import { plainSite } from '../../support/plain-site';
import { show, taught } from './page';

const blind: Site = {
  ...plainSite,
  id: 'any',
  composers: () => [],
  record: () => null,
  health: () => ({
    correspondent: 'not-here',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
    record: 'not-here',
  }),
};

const pad = (name: string) =>
  `<section class="pad" id="${name}"><div class="crew"><i data-email="${name}@x.example">${name}</i></div><div><div class="paper" contenteditable="true">Dear ${name}</div></div><span class="go">Go</span></section>`;
const mail = taught({ recipients: '.crew', body: '.paper', send: '.go' });
const composersOf = (site: Site, body: string, pages: readonly TaughtPage[]) =>
  withTaught(site, () => pages).composers(show(body));

const plain = (composer: Composer) => ({
  root: composer.root.id || composer.root.localName,
  to: composer.to()?.map(({ email }) => email) ?? null,
  send: composer.sendControls().map(({ className }) => className),
});

describe('compose windows', () => {
  it('that nobody found before', () => {
    expect(composersOf(blind, pad('anna'), [mail]).map(plain)).toEqual([
      { root: 'anna', to: ['anna@x.example'], send: ['go'] },
    ]);
    expect(composersOf(blind, pad('anna'), [])).toEqual([]);
    expect(composersOf(blind, '<p>nothing</p>', [mail])).toEqual([]);
  });

  it('side by side are kept apart', () => {
    expect(composersOf(blind, `<main>${pad('anna')}${pad('ben')}</main>`, [mail]).map(plain)).toEqual([
      { root: 'anna', to: ['anna@x.example'], send: ['go'] },
      { root: 'ben', to: ['ben@x.example'], send: ['go'] },
    ]);
  });

  it('keep their name, also when the editor is made anew', () => {
    const site = withTaught(blind, () => [mail]);
    const page = show(pad('anna'));
    const [first] = site.composers(page);
    page.querySelector('.paper')!.outerHTML = '<div class="paper" contenteditable="true">anew</div>';
    const [second] = site.composers(page);
    expect(second?.id).toBe(first?.id);
    expect(second?.editor()).toMatchObject({ kind: 'rich', element: page.querySelector('.paper') });
    page.body.innerHTML = pad('ben');
    expect(site.composers(page)[0]?.id).not.toBe(first?.id);
  });

  const known = `<form class="compose" data-id="c1"><input class="to" value="a@x.example"><input class="subject" value="S"><textarea class="body">Hi</textarea><div class="tools"><button class="send">Send</button></div><span class="go">Go</span></form>`;

  it.each<[string, Site, readonly string[]]>([
    ['beats what was guessed', { ...plainSite, id: 'any' }, ['go']],
    ['stands beside what an adapter knows', plainSite, ['go', 'send']],
  ])('a taught Send %s', (_, site, send) => {
    const [composer] = composersOf(site, known, [taught({ send: '.go' })]);
    expect(composer?.id).toBe('c1');
    expect(composer?.sendControls().map(({ className }) => className)).toEqual(send);
    expect(composer?.sendControlOf(document.querySelector('.go')!)?.className).toBe('go');
    expect(composer?.sendControlOf(document.querySelector('.send')!)?.className ?? '').toBe(send[1] ?? '');
    expect(composer?.sendControlOf(document.querySelector('.subject')!)).toBeNull();
  });

  it('what was not taught stays as it was found', () => {
    const [composer] = composersOf(plainSite, known, [taught({ send: '.gone' })]);
    expect(composer && plain(composer)).toEqual({ root: 'form', to: ['a@x.example'], send: ['send'] });
    expect(composer?.subject()).toBe('S');
  });

  it('are left when they are gone or empty, and nobody knows whether the mail was sent', () => {
    const [composer] = composersOf(blind, pad('anna'), [mail]);
    expect(composer?.outcome()).toBe('open');
    document.querySelector('.paper')!.textContent = '';
    expect(composer?.outcome()).toBe('unknown');
    document.querySelector('.paper')!.textContent = 'Hi';
    document.querySelector('.pad')!.remove();
    expect(composer?.outcome()).toBe('unknown');
  });

  it('Send is pressed as a person presses it, once', () => {
    const [composer] = composersOf(blind, pad('anna'), [mail]);
    const heard: string[] = [];
    const go = document.querySelector<HTMLElement>('.go')!;
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      go.addEventListener(kind, () => heard.push(kind));
    composer?.send(go);
    expect(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });
});

describe('the record', () => {
  const guess: OpenRecord = {
    system: 'crm.example',
    kind: 'deal',
    id: '7',
    name: 'Emil Owner',
    company: 'Ours',
    emails: ['emil@sales.example'],
    phone: '+49 1',
    role: 'Seller',
    stage: 'Open',
    owner: 'Emil',
    amounts: [],
  };
  const sheet = '<b class="n">Anna Schmidt</b><i class="m">anna@x.example</i><u class="s">Talks</u>';
  const recordOf = (body: string, guessed: OpenRecord | null, pages: readonly TaughtPage[]) =>
    withTaught({ ...blind, record: () => guessed }, () => pages).record?.(show(body)) ?? null;
  const who = taught({ name: '.n', email: '.m', stage: '.s' });

  it('is what was taught, where nothing was guessed', () => {
    expect(recordOf(sheet, null, [who])).toMatchObject({
      kind: 'person',
      name: 'Anna Schmidt',
      emails: ['anna@x.example'],
      stage: 'Talks',
      company: '',
    });
  });

  it('beats what was guessed, and takes nothing from a guess about somebody else', () => {
    expect(recordOf(sheet, guess, [who])).toEqual({
      ...guess,
      name: 'Anna Schmidt',
      emails: ['anna@x.example'],
      stage: 'Talks',
      company: '',
      phone: '',
      role: '',
      owner: '',
    });
  });

  it('completes a guess about the same person', () => {
    expect(recordOf(sheet, { ...guess, emails: ['Anna@x.example'] }, [who])).toMatchObject({ phone: '+49 1', id: '7' });
    expect(recordOf(sheet, guess, [taught({ stage: '.s' })])).toEqual({ ...guess, stage: 'Talks' });
  });

  it.each<[string, string, OpenRecord | null, readonly TaughtPage[], OpenRecord | null]>([
    ['not on this page', '<p></p>', null, [who], null],
    ['not on this page: the guess stays', '<p></p>', guess, [who], guess],
    ['another kind of page', sheet, null, [{ ...who, path: '/deals/' }], null],
    ['a stage alone is no record', sheet, null, [taught({ stage: '.s' })], null],
  ])('%s', (_, body, guessed, pages, expected) => {
    expect(recordOf(body, guessed, pages)).toEqual(expected);
  });
});

describe('health', () => {
  const healthOf = (body: string, pages: readonly TaughtPage[]) => withTaught(blind, () => pages).health(show(body));
  const who = taught({ name: '.n', email: '.m' });

  it.each<[string, string, readonly TaughtPage[], object]>([
    ['all is there', pad('anna'), [mail], { compose: 'found', recipients: 'found', body: 'found', send: 'found' }],
    ['no compose window is open', '<p></p>', [mail], { compose: 'not-here', send: 'not-here', record: 'not-here' }],
    ['Send is not where it was', pad('anna').replace('go', 'do'), [mail], { compose: 'found', send: 'missing' }],
    ['the body is not where it was', pad('anna').replace('paper', 'wood'), [mail], { compose: 'missing' }],
    ['the record', '<b class="n">Anna</b><i class="m">a@x.example</i>', [who], { record: 'found' }],
    ['a name, and no address where it was', '<b class="n">Anna</b>', [who], { record: 'missing' }],
    ['an address that is none any more', '<b class="n">Anna</b><i class="m">?</i>', [who], { record: 'missing' }],
    ['nothing was taught', pad('anna'), [], { compose: 'not-here' }],
  ])('%s', (_, body, pages, expected) => {
    expect(healthOf(body, pages)).toMatchObject(expected);
  });
});
