import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts } from '../support/acts';
import type { Moment } from '../support/held-writes';
import { keptAndCounted, type Tables } from '../support/own-tables';
import { openPlaceOfActs, type PlaceOfActs } from '../support/place-of-acts';

let place: PlaceOfActs;
beforeAll(async () => {
  place = await openPlaceOfActs();
});
afterAll(() => place?.close());

const agree = (tables: Tables) => {
  const { kept, counted } = keptAndCounted(tables);
  expect(kept, 'kept numbers').toEqual(counted);
};
const codeOf = (answer: Awaited<ReturnType<PlaceOfActs['ask']>>) => (answer.ok ? '' : answer.error.code);

describe('the worker dies in the middle of', () => {
  it.each(acts)('%s: all of it is there or nothing, and it can be asked for again', async (_name, act) => {
    const { answer, writes } = await place.done(act);
    expect(codeOf(answer)).toBe('');
    agree(await place.rows());
    const [first = [], ...more] = writes;
    expect(more.length, `one transaction: ${JSON.stringify(writes)}`).toBe(0);
    const moments: readonly Moment[] = [...new Set([1, Math.ceil(first.length / 2), first.length])].map((write) => ({
      write,
    }));
    for (const moment of first.length > 0 ? moments : []) {
      await place.cutOff(act, moment);
      expect(await place.rows(), `at ${JSON.stringify(moment)}`).toEqual(place.seeded);
    }
    expect(codeOf(await place.ask(act)), 'asked again after nothing was done').toBe('');
    agree(await place.rows());
    if (first.length === 0) return;
    await place.cutOff(act, { commit: 1 });
    agree(await place.rows());
    expect(codeOf(await place.ask(act)), 'asked again after it was done').toBe(act.again);
    agree(await place.rows());
  });
});
