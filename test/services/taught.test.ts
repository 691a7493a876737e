// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Found, Health } from '../../utils/domain/model/open-mail';
import { lostOn, testSite } from '../../utils/services/self-test';
import { placementFor } from '../../utils/services/sites';
import { exportTaught, forgetPart, forgetTaught, importTaught, taughtOf, teachPart } from '../../utils/services/taught';
import { testWorld } from './world';

const origin = 'https://crm.example:8443';
const name = { part: 'name', selector: '.face-name', path: '/contacts/', instead: [] } as const;
const send = { part: 'send', selector: 'button[name="send"]', path: '/contacts/', instead: [] } as const;

describe('what was taught of a site', () => {
  it('is told to its pages, and to those of no other', async () => {
    const { world } = testWorld();
    await teachPart(world, origin, name);
    await teachPart(world, origin, send);
    const parts = { name: '.face-name', send: 'button[name="send"]' };
    expect(await placementFor(world, origin, '')).toMatchObject({ taught: [{ path: '/contacts/', parts }] });
    expect(await placementFor(world, 'https://crm.example', '')).toMatchObject({ taught: [] });
    expect(await forgetPart(world, origin, 'name', ['.face-name'])).toMatchObject([{ parts: { send: parts.send } }]);
    await forgetTaught(world, origin);
    expect(await taughtOf(world, origin)).toEqual([]);
  });

  it('goes to a colleague as a file', async () => {
    const [mine, theirs] = [testWorld(), testWorld()];
    await teachPart(mine.world, origin, name);
    await teachPart(theirs.world, origin, send);
    const { text } = await exportTaught(mine.world, origin);
    expect(await importTaught(theirs.world, text)).toEqual({ origin, pages: 1 });
    expect(await taughtOf(theirs.world, origin)).toEqual(await taughtOf(mine.world, origin));
    // A file switches nothing on.
    expect((await theirs.store.siteSettings.byOrigin(origin))?.on).toBe(false);
  });

  it('a file that was tampered with changes nothing', async () => {
    const { world } = testWorld();
    await teachPart(world, origin, name);
    const { text } = await exportTaught(world, origin);
    const before = await taughtOf(world, origin);
    expect(await importTaught(world, text.replace('.face-name', ':has(*)'))).toBeNull();
    expect(await taughtOf(world, origin)).toEqual(before);
  });
});

describe('the self-test of a site', () => {
  const health = (send: Found): Health => ({
    correspondent: 'not-here',
    compose: 'found',
    recipients: 'found',
    body: 'found',
    send,
    record: 'not-here',
  });

  it('notes after an update what is not found any more, until it is found', async () => {
    const { world } = testWorld();
    const [old, now] = ['1.0.0', '1.1.0'].map((version) => ({ origin, site: 'any', version }));
    await testSite(world, old!, health('found'));
    expect(await lostOn(world, old!)).toEqual([]);
    await testSite(world, now!, health('missing'));
    expect(await lostOn(world, now!)).toEqual(['send']);
    expect(await lostOn(world, { ...now!, site: 'roundcube' }), 'each adapter for itself').toEqual([]);
    await testSite(world, now!, health('found'));
    expect(await lostOn(world, now!)).toEqual([]);
  });
});
