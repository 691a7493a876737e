import { afterAll, beforeAll, expect, it } from 'vitest';
import { countAll, sendOne, startSending, ways } from './sends';
import type { Workplace } from './workplace';

let place: Workplace;
beforeAll(async () => {
  place = await startSending();
});
afterAll(() => place?.stop());

// Each way once, by turns in plain and in rich text. `npm run test:long` sends sixty.
const sends = Object.keys(ways).map((way, index) => ({ way, html: index % 2 === 1, number: index + 1 }));

it.each(sends)('$way, rich text: $html: arrives once, as typed', ({ way, html, number }) =>
  sendOne(place, way, html, number),
);

it('all have arrived and are remembered, each once', async () => {
  await countAll(place, sends.length);
  expect(sends.length).toBe(16);
});
