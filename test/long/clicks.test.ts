import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GuardPage, goesOnce, hosts, openGuardPage } from '../support/guard-page';

let host: GuardPage;
beforeAll(async () => {
  host = await openGuardPage();
});
afterAll(() => host?.close());

const cases = hosts.flatMap(({ body, send }) =>
  [1, 2, 3, 4].flatMap((clicks) =>
    (['before', 'after'] as const).map((answered) => ({ body, send, clicks, answered })),
  ),
);

it('has every kind of host', () => expect(cases).toHaveLength(40));

it.each(cases)('a $body body, sent by $send, $clicks clicks, checked $answered them: one mail', (one) =>
  goesOnce(host, one, one),
);
