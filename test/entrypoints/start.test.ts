import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerSites } from '../../entrypoints/background/site-access';
import { enterMissedSites, enterSites, startAlarm } from '../../entrypoints/background/start';
import { patternOf } from '../../utils/domain/model/origin';
import { services } from '../../utils/services/index';
import { StorageError } from '../../utils/storage/storage-error';
import { testWorld } from '../services/world';
import { browserWith, mail, other } from './browser-with';

const alarm = () => fakeBrowser.alarms.get(startAlarm);

beforeEach(() => fakeBrowser.reset());

describe('at the start', () => {
  it('the sites that are on have us, in their open pages too, and nothing is left to be tried again', async () => {
    const seen = browserWith([patternOf(mail), patternOf(other)]);
    const all = services(testWorld().world);
    await all.setSiteOn(mail, true);
    await enterSites(all);
    expect(seen).toMatchObject({ registered: [patternOf(mail)], entered: [1] });
    expect(await alarm()).toBeUndefined();
  });

  it('a site that the browser does not let us into keeps us from no other', async () => {
    const seen = browserWith([patternOf(other)]);
    const all = services(testWorld().world);
    await all.setSiteOn(mail, true);
    await all.setSiteOn(other, true);
    await enterSites(all);
    expect(seen).toMatchObject({ registered: [patternOf(other)], entered: [2] });
    expect(await alarm()).toBeUndefined();
  });

  it('a database that can not be asked is asked again later', async () => {
    const seen = browserWith([patternOf(mail)]);
    const all = services(testWorld().world);
    await all.setSiteOn(mail, true);
    const busy = { ...all, sites: () => Promise.reject(new StorageError('databaseSlow', { within: 5_000 })) };
    await expect(enterSites(busy)).rejects.toThrow();
    expect(seen.registered).toEqual([]);
    expect(await alarm()).toMatchObject({ periodInMinutes: 1 });
    await enterSites(all);
    expect(seen).toMatchObject({ registered: [patternOf(mail)], entered: [1] });
    expect(await alarm()).toBeUndefined();
  });
});

it('a site that is switched off while the start looks which are on has us no more', async () => {
  const seen = browserWith([patternOf(mail)]);
  const all = services(testWorld().world);
  await all.setSiteOn(mail, true);
  const [read, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = {
    ...all,
    async sites() {
      const sites = await all.sites({});
      read.resolve();
      await goOn.promise;
      return sites;
    },
  };
  const started = enterSites(slow);
  await read.promise;
  await all.setSiteOn(mail, false);
  const off = registerSites(all);
  goOn.resolve();
  await Promise.all([started, off]);
  expect(seen.registered).toEqual([]);
});

describe('whoever wakes us', () => {
  it('enters the sites that we are missing from', async () => {
    const seen = browserWith([patternOf(mail)]);
    const all = services(testWorld().world);
    await all.setSiteOn(mail, true);
    await enterMissedSites(all);
    expect(seen).toMatchObject({ registered: [patternOf(mail)], entered: [1] });
  });

  it('leaves them alone where we are already, and where the browser does not let us in', async () => {
    const seen = browserWith([patternOf(mail)]);
    const all = services(testWorld().world);
    await all.setSiteOn(mail, true);
    await all.setSiteOn(other, true);
    await enterSites(all);
    seen.entered = [];
    await enterMissedSites(all);
    expect(seen.entered).toEqual([]);
  });

  it('takes our script from a site that is off', async () => {
    const seen = browserWith([patternOf(mail)]);
    const all = services(testWorld().world);
    await all.setSiteOn(mail, true);
    await enterSites(all);
    await all.setSiteOn(mail, false);
    await enterMissedSites(all);
    expect(seen.registered).toEqual([]);
  });
});
