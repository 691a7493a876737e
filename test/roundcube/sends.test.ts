import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anna } from '../servers/roundcube/people';
import { countAll, sendOne, ways, writeAs } from './sends';
import { importCustomers, startWorkplace, type Workplace } from './workplace';

const names = Object.keys(ways);
const kinds = [{ html: false }, { html: true }];

let place: Workplace;
beforeAll(async () => {
  place = await startWorkplace();
  await place.ask('enableSite', { origin: place.origin });
  await importCustomers(place.own, place.extension.url('dashboard.html'));
});
afterAll(() => place?.stop());

let sent = 0;

// Each way once, by turns in plain and in rich text; `npm run test:long` sends sixty.
describe.each(kinds)('with rich text: $html', ({ html }) => {
  beforeAll(() => writeAs(place, html));

  it.each(names.filter((_, index) => index % 2 === Number(html)))('%s: arrives once, as typed', async (name) => {
    sent += 1;
    await sendOne(place, name, sent);
  });
});

it('all of them have arrived, each once, and none is left in doubt', async () => {
  await countAll(place, sent);
  const { touchpoints } = (await place.ask('glance', { email: anna.email })).glance!;
  expect(touchpoints.filter(({ direction }) => direction === 'out').length).toBeGreaterThanOrEqual(Math.min(sent, 10));
});
