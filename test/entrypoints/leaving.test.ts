import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { finishLeaving, rememberLeaving } from '../../entrypoints/background/leaving';
import { patternOf } from '../../utils/domain/model/origin';
import { services } from '../../utils/services/index';
import { testWorld } from '../services/world';
import { browserWith, mail, other } from './browser-with';

beforeEach(() => fakeBrowser.reset());

describe('everything is deleted, and the worker ends', () => {
  it('after it: the sites are left, and the browser lets us in there no more', async () => {
    const seen = browserWith([patternOf(mail), patternOf(other)]);
    const all = services(testWorld().world);
    await rememberLeaving([mail, other]);
    await finishLeaving(all);
    expect(seen).toMatchObject({
      left: [mail, other].map(patternOf),
      told: [
        [1, { kind: 'leave' }],
        [2, { kind: 'leave' }],
      ],
    });
    seen.left = [];
    await finishLeaving(all);
    expect(seen.left, 'once').toEqual([]);
  });

  it('before it: nothing is deleted, and no site is left', async () => {
    const seen = browserWith([patternOf(mail)]);
    const all = services(testWorld().world);
    await all.setSiteOn(mail, true);
    await rememberLeaving([mail]);
    await finishLeaving(all);
    expect(seen).toMatchObject({ left: [], told: [] });
  });
});
