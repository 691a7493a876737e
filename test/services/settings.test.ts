// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultPlacement } from '../../utils/domain/model/settings';
import { practiceAddress } from '../../utils/domain/practice/stories';
import { changeMe, isMine, learnMe, readMe } from '../../utils/services/me';
import { changeSettings, readSettings } from '../../utils/services/settings';
import { chooseLayout, placementFor, placeSidebar, setSiteOn, sites, switchAccount } from '../../utils/services/sites';
import { testWorld } from './world';

const origin = 'https://mail.example:8443';
const left = { side: 'left', collapsed: false, width: 360 } as const;

describe('who the user is', () => {
  it('starts with what the browser says, and nothing is written', async () => {
    const { world, store } = testWorld();
    expect(await readMe(world)).toMatchObject({
      names: [],
      timeZone: 'Europe/Berlin',
      locale: 'de-DE',
      country: 'DE',
      workingDays: [1, 2, 3, 4, 5],
      workFrom: 540,
      workUntil: 1020,
    });
    expect(await store.me.read()).toBeUndefined();
  });

  it.each([
    ['de', ''],
    ['en-GB', 'GB'],
    ['not a language', ''],
  ])('in the language "%s" lives in "%s"', async (locale, country) => {
    const { world } = testWorld();
    expect((await readMe({ ...world, locale })).country).toBe(country);
  });

  it('is what the user says from then on', async () => {
    const { world, announced } = testWorld();
    await changeMe(world, { workingDays: [7, 1, 2], timeZone: 'Asia/Dubai' });
    expect(await readMe(world)).toMatchObject({ workingDays: [7, 1, 2], timeZone: 'Asia/Dubai', locale: 'de-DE' });
    expect(announced).toEqual([['settings']]);
  });

  it('is learnt from what they write, each address once', async () => {
    const { world } = testWorld();
    await learnMe(world, { name: 'Mia Keller', email: 'mia@shop.example' });
    await learnMe(world, { name: 'Mia Keller', email: 'MIA+x@shop.example' });
    await learnMe(world, { name: 'Mia', email: 'mia@gmail.com' });
    expect(await readMe(world)).toMatchObject({
      names: ['Mia Keller', 'Mia'],
      addresses: ['mia@shop.example', 'mia@gmail.com'],
      domains: ['shop.example'],
      identities: [{ email: 'mia@shop.example' }, { email: 'mia@gmail.com' }],
    });
  });

  it.each([['no address'], [practiceAddress]])('is not learnt from "%s"', async (email) => {
    const { world } = testWorld();
    await learnMe(world, { name: 'Practice', email });
    expect((await readMe(world)).addresses).toEqual([]);
  });

  it.each([
    ['Mia@shop.example', '', true],
    ['mia+orders@shop.example', '', true],
    ['other@shop.example', '', false],
    ['other@shop.example', 'other@shop.example', true],
    ['', '', false],
  ])('"%s" in the mailbox "%s" is the user: %s', (email, account, expected) => {
    expect(isMine({ addresses: ['mia@shop.example'] }, email, account)).toBe(expected);
  });
});

describe('settings', () => {
  it('start plain and keep what is changed', async () => {
    const { world } = testWorld();
    expect(await readSettings(world)).toMatchObject({ appearance: 'auto', rulesOff: [] });
    await changeSettings(world, { rulesOff: ['missing-name'] });
    await changeSettings(world, { appearance: 'dark' });
    expect(await readSettings(world)).toMatchObject({ appearance: 'dark', rulesOff: ['missing-name'] });
  });
});

describe('a site', () => {
  it('is switched on and off', async () => {
    const { world } = testWorld();
    expect(await sites(world)).toEqual([]);
    await setSiteOn(world, origin, true);
    expect(await sites(world)).toMatchObject([{ origin, on: true }]);
    await setSiteOn(world, origin, false);
    expect(await sites(world)).toMatchObject([{ origin, on: false }]);
  });

  it('remembers the place of the sidebar by mailbox, and the first one for all', async () => {
    const { world } = testWorld();
    const at = async (account: string) => (await placementFor(world, origin, account)).placement;
    expect(await at('a@x.example')).toEqual(defaultPlacement);
    await placeSidebar(world, origin, 'A@x.example', left);
    expect([await at('a@x.example'), await at('b@x.example'), await at('')]).toEqual([left, left, left]);
    await placeSidebar(world, origin, 'b@x.example', { ...left, collapsed: true });
    expect(await at('a@x.example')).toEqual(left);
    expect(await at('b@x.example')).toMatchObject({ collapsed: true });
    expect((await placementFor(world, 'https://mail.example', 'a@x.example')).placement).toEqual(defaultPlacement);
  });

  it('keeps the layout that was chosen for a site, for all of its mailboxes and for no other site', async () => {
    const { world } = testWorld();
    const layout = async (at: string) => (await placementFor(world, at, 'a@x.example')).layout;
    expect(await layout(origin), 'before anybody chose').toBe('auto');
    await chooseLayout(world, { origin, layout: 'overlay' });
    await placeSidebar(world, origin, 'b@x.example', left);
    expect([await layout(origin), await layout('https://other.example')]).toEqual(['overlay', 'auto']);
  });

  it('leaves one mailbox alone, until it is told otherwise', async () => {
    const { world } = testWorld();
    const isOff = async (account: string) => (await placementFor(world, origin, account)).accountOff;
    await switchAccount(world, { origin, account: 'A@x.example', off: true });
    await switchAccount(world, { origin, account: 'a@x.example', off: true });
    expect([await isOff('a@x.example'), await isOff('b@x.example')]).toEqual([true, false]);
    await switchAccount(world, { origin, account: 'a@x.example', off: false });
    expect(await isOff('a@x.example')).toBe(false);
  });
});
