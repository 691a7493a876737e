import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { anna, ben, chloe, seller } from '../servers/mail/people';
import { isMendedAndSent, ways } from './compositions';
import { startSending } from './sends';
import type { Webmail } from './webmail';
import type { Workplace } from './workplace';

/** Every way to a compose window, in both kinds of text. */
export function everyWay(webmail: Webmail): void {
  let place: Workplace;
  beforeAll(async () => {
    place = await startSending(webmail);
  });
  afterAll(() => place?.stop());
  afterEach(async () => {
    for (const { email } of [anna, ben, chloe]) await place.bed.empty(email);
  });

  const both = ways.flatMap((way) => [false, true].map((html) => ({ way, html })));

  it('has every way in both kinds of text', () => expect(both).toHaveLength(8));

  it.each(both)('$way, rich text: $html, is held, fixed and sent once', async ({ way, html }) => {
    await place.bed.prefer(seller.email, { html });
    await isMendedAndSent(place, way);
  });
}
