import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { permissionCame, permissionWent, wishSite } from '../../entrypoints/background/site-switch';
import { patternOf } from '../../utils/domain/model/origin';
import { services } from '../../utils/services/index';
import { testWorld } from '../services/world';
import { browserWith, mail, other } from './browser-with';

const now = 1_000_000;

const start = () => services(testWorld().world);
type Started = ReturnType<typeof start>;
const on = async (all: Started) => (await all.sites({})).filter((site) => site.on).map((site) => site.origin);

beforeEach(() => fakeBrowser.reset());

describe('the browser lets us into a site', () => {
  it('that was wished for: it is on, and its open tab has us, with the port that was meant', async () => {
    const seen = browserWith([patternOf(other)]);
    const all = start();
    await wishSite(other, now);
    await permissionCame(all, now + 30_000);
    expect(await on(all)).toEqual([other]);
    expect(seen).toMatchObject({ registered: ['https://other.example/*'], entered: [2] });
  });

  it.each([
    ['nobody wished for it', '', 0, [patternOf(mail)]],
    ['the wish is long past', mail, 600_001, [patternOf(mail)]],
    ['it is another than the one that was wished for', mail, 5_000, [patternOf(other)]],
  ])('and nothing is switched on: %s', async (_, wished, later, granted) => {
    const seen = browserWith(granted);
    const all = start();
    if (wished) await wishSite(wished, now);
    await permissionCame(all, now + later);
    expect(await on(all)).toEqual([]);
    expect(seen).toMatchObject({ registered: [], entered: [] });
  });

  it('that was on before, as after a restored backup: it comes back', async () => {
    const seen = browserWith([patternOf(mail)]);
    const all = start();
    await all.setSiteOn(mail, true);
    await permissionCame(all, now);
    expect(seen).toMatchObject({ registered: ['https://mail.example/*'], entered: [1] });
  });

  it('while the click that asked does the same: neither is in the way of the other', async () => {
    const seen = browserWith([patternOf(mail)]);
    const all = start();
    await wishSite(mail, now);
    await Promise.all([permissionCame(all, now), permissionCame(all, now)]);
    expect(seen.registered).toEqual(['https://mail.example/*']);
  });

  it('and a wish is used once', async () => {
    browserWith([patternOf(mail)]);
    const all = start();
    await wishSite(mail, now);
    await permissionCame(all, now);
    await all.setSiteOn(mail, false);
    await permissionCame(all, now + 1);
    expect(await on(all)).toEqual([]);
  });
});

it('a permission that is taken back: no script any more, and every page asks whether it may stay', async () => {
  const seen = browserWith([]);
  const all = start();
  await all.setSiteOn(mail, true);
  await permissionWent(all);
  expect(seen.registered).toEqual([]);
  expect(seen.told).toEqual([1, 2, 3].map((id) => [id, { kind: 'recheck' }]));
});
