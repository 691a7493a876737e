import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sends, startSends, ways } from './sends';

let sends: Sends;
beforeAll(async () => {
  sends = await startSends();
});
afterAll(() => sends?.stop());

const cases = ways.flatMap((way) => [
  { way, html: false },
  { way, html: true },
]);

it.each(cases)('$way, rich text: $html: arrives once, as typed', async ({ way, html }) => {
  expect(await sends.send(way, html)).toEqual(sends.expected(way));
});

it('each is recorded once', async () => {
  // A mail without a subject has none to be told apart by.
  const notes = (await sends.recorded()).filter((note) => note !== '');
  expect(new Set(notes).size, notes.join(', ')).toBe(notes.length);
  expect(notes.length).toBeGreaterThanOrEqual(6);
});
