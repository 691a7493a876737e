import { afterAll, beforeAll, expect, it } from 'vitest';
import { countAll, sendOne, startSending, ways } from '../roundcube/sends';
import type { Workplace } from '../roundcube/workplace';

let place: Workplace;
beforeAll(async () => {
  place = await startSending();
});
afterAll(() => place?.stop());

const names = Object.keys(ways);
const sixty = Array.from({ length: 60 }, (_, index) => ({
  way: names[index % names.length]!,
  // Round by round the other kind of editor.
  html: (index + Math.floor(index / names.length)) % 2 === 1,
  number: index + 1,
}));

it.each(sixty)('$number: $way, rich text: $html: arrives once, as typed', ({ way, html, number }) =>
  sendOne(place, way, html, number),
);

it('sixty mails have arrived and are remembered, each once', async () => {
  expect(sixty.length).toBe(60);
  await countAll(place, 60);
});
