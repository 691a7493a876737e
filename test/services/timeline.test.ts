// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../utils/services/settings';
import { timeline } from '../../utils/services/timeline';
import { journey, touchpoint } from '../storage/rows';
import { addAnna, addBen, testWorld } from './world';

const all = { text: '', kinds: [], before: null, limit: 50 } as const;

/** Some contacts of Anna's, a minute apart, and as many of Ben's in between. */
async function told(notes: readonly (readonly [kind: string, note: string])[]) {
  const test = testWorld();
  const { id: customerId } = await addAnna(test);
  const ben = await addBen(test);
  const rows = notes.map(([kind, note], i) => touchpoint({ customerId, kind, note, at: i * 60_000, channel: 'phone' }));
  await test.store.touchpoints.addMany(rows, 'user');
  await test.store.touchpoints.addMany(
    rows.map((row) => ({ ...row, customerId: ben.id, at: row.at + 30_000 })),
    'user',
  );
  return { test, customerId };
}

describe('a timeline', () => {
  const notes = [
    ['call', 'About the lamps'],
    ['quote', 'Q-1042'],
    ['order-confirmation', 'Q-1042, twelve lamps'],
    ['call', 'Grüße, die Lampen leuchten'],
  ] as const;

  const cases: readonly [why: string, asked: { text?: string; kinds?: readonly string[] }, found: readonly number[]][] =
    [
      ['all of it, the newest first', {}, [3, 2, 1, 0]],
      ['by kind', { kinds: ['call'] }, [3, 0]],
      ['by several kinds', { kinds: ['call', 'quote'] }, [3, 1, 0]],
      ['by a kind that never was', { kinds: ['visit'] }, []],
      ['by a word of the note, in any case', { text: 'LAMPS' }, [2, 0]],
      ['by a word without its accents', { text: 'grusse' }, [3]],
      ['by all words, not any', { text: 'lamps about' }, [0]],
      ['by words of note and kind together', { text: 'call lamp' }, [3, 0]],
      ['by a kind of two words', { text: 'order confirmation' }, [2]],
      ['by channel', { text: 'phone' }, [3, 2, 1, 0]],
      ['by kind and text', { text: '1042', kinds: ['quote'] }, [1]],
      ['by a word that nobody said', { text: 'chairs' }, []],
      ['by nothing but spaces', { text: '   ' }, [3, 2, 1, 0]],
    ];
  it.each(cases)('%s', async (_, asked, found) => {
    const { test, customerId } = await told(notes);
    const { touchpoints, more } = await timeline(test.world, { ...all, ...asked, customerId });
    expect(touchpoints.map(({ at }) => at / 60_000)).toEqual(found);
    expect(more).toBe(false);
  });

  it('of nobody is empty', async () => {
    const { test } = await told(notes);
    expect(await timeline(test.world, { ...all, customerId: 'gone' })).toEqual({ touchpoints: [], more: false });
  });

  it('is found by the name that the business has for a kind', async () => {
    const { test, customerId } = await told([
      ['showroom', ''],
      ['call', ''],
    ]);
    const row = { id: 'lamps', createdAt: 0, changedAt: 0, rev: 1, deletedAt: null, source: 'user' } as const;
    const own = { ...journey(), kinds: journey().kinds.map((kind) => ({ ...kind, name: 'Ausstellung' })) };
    await test.store.journeys.putAsTheyAre([{ ...row, definition: own }]);
    await changeSettings(test.world, { journey: 'lamps' });
    const { touchpoints } = await timeline(test.world, { ...all, text: 'ausstellung', customerId });
    expect(touchpoints.map(({ kind }) => kind)).toEqual(['showroom']);
  });

  it.each([1, 7, 100, 199, 200, 201, 450])(
    'is read on page by page, %i at a time, nothing twice and nothing lost',
    async (limit) => {
      const { test, customerId } = await told(
        Array.from({ length: 450 }, (_, i) => [i % 2 === 0 ? 'call' : 'visit', `${i}`] as const),
      );
      const seen: number[] = [];
      for (let before: number | null = null; ; ) {
        const page = await timeline(test.world, { customerId, text: '', kinds: ['call'], before, limit });
        seen.push(...page.touchpoints.map(({ at }) => at / 60_000));
        expect(page.touchpoints.length).toBeLessThanOrEqual(limit);
        before = page.touchpoints.at(-1)?.at ?? null;
        if (!page.more) break;
      }
      expect(seen).toEqual(Array.from({ length: 225 }, (_, i) => 448 - 2 * i));
    },
  );

  it('keeps together what happened at one time, also across slices', async () => {
    const test = testWorld();
    const { id: customerId } = await addAnna(test);
    const rows = Array.from({ length: 605 }, (_, i) =>
      touchpoint({ customerId, at: Math.floor(i / 5), note: `n${i}` }),
    );
    await test.store.touchpoints.addMany(rows, 'import');
    const seen: string[] = [];
    for (let before: number | null = null; ; ) {
      const page = await timeline(test.world, { ...all, customerId, before, limit: 7 });
      seen.push(...page.touchpoints.map(({ note }) => note));
      before = page.touchpoints.at(-1)?.at ?? null;
      if (!page.more) break;
    }
    expect(seen).toHaveLength(605);
    expect(new Set(seen).size).toBe(605);
  });

  it('reads no more than it shows, and a slice', async () => {
    const { test, customerId } = await told(Array.from({ length: 1_000 }, (_, i) => ['call', `${i}`] as const));
    let read = 0;
    const { touchpoints } = test.store;
    const counting = {
      ...test.world,
      store: {
        ...test.store,
        touchpoints: {
          ...touchpoints,
          ofCustomerBefore: async (...asked: Parameters<typeof touchpoints.ofCustomerBefore>) => {
            const rows = await touchpoints.ofCustomerBefore(...asked);
            read += rows.length;
            return rows;
          },
        },
      },
    };
    await timeline(counting, { ...all, customerId, limit: 20 });
    expect(read).toBeLessThanOrEqual(220);
  });
});
