import { afterAll, beforeAll, expect, it } from 'vitest';
import { half } from '../support/at-length';
import { randomFrom } from '../support/random';
import { describePlan, kinds, plans } from './plans';
import { countAll, type Sent, sendOne, startSending } from './sends';
import type { Webmail } from './webmail';
import type { Workplace } from './workplace';

/** A way of sending that only one webmail has. */
export interface OwnWay {
  readonly what: string;
  send(place: Workplace, number: number): Promise<Sent>;
}

/** So many mails, sent in random ways, all arrive once and as typed. */
export function randomSends(webmail: Webmail, count: number, seed: number, own: readonly OwnWay[] = []): void {
  let place: Workplace;
  const sent: Sent[] = [];
  beforeAll(async () => {
    place = await startSending(webmail);
  });
  afterAll(() => place?.stop());

  const all = plans(count, randomFrom(seed)).map((plan, index) => ({
    plan,
    number: index + 1,
    what: describePlan(plan),
  }));
  const planned = half(all, webmail.turn);
  const others = own.map((way, index) => ({ ...way, number: count + index + 1 }));

  it.each(planned)('$number: $what: arrives once, as typed', async ({ plan, number }) => {
    sent.push(await sendOne(place, plan, number));
  });

  it.each(others)('$what: arrives once, as typed', async ({ send, number }) => {
    sent.push(await send(place, number));
  });

  it('all have arrived and are remembered, each once', async () => {
    expect(sent.length).toBe(planned.length + own.length);
    expect(count, 'every kind has its turn').toBeGreaterThanOrEqual(kinds.length);
    await countAll(place, sent);
  });
}
