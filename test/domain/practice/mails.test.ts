import { describe, expect, it } from 'vitest';
import { practiceMails, type Scenario } from '../../../utils/domain/practice/mails';
import { samples } from '../../../utils/domain/practice/samples';
import { stories } from '../../../utils/domain/practice/stories';

const now = Date.parse('2026-11-20T09:00:00Z');
const scenario: Scenario = {
  customer: { name: 'Noor de Vries', email: 'Noor@polder.example', company: 'Polder Pumps', stage: 'purchase' },
  purchase: null,
  incoming: { subject: 'Re: Spare parts', body: 'Hello?' },
  draft: 'Dear customer,',
};
const nameOf = (name: string) => ({ given: name.split(' ')[0] ?? '', family: '' });

describe('the practice inbox', () => {
  it('has the newest first, just received, with the template that still greets nobody', () => {
    const mails = practiceMails(null, now);
    expect(mails.map(({ at }) => at)).toEqual(mails.map(({ at }) => at).sort((a, b) => b - a));
    expect(mails[0]).toMatchObject({ from: { name: 'Anna Schmidt' }, at: now - 300_000, answered: false });
    expect(mails[0]?.template).toMatch(/^To whom it may concern,/);
  });

  it('shows a scenario alone', () => {
    expect(practiceMails(scenario, now)).toMatchObject([
      { from: { email: 'Noor@polder.example' }, threadKey: 'spare parts', text: 'Hello?', template: 'Dear customer,' },
    ]);
  });

  it('never takes the mail of one scenario for that of another', () => {
    const other = { ...scenario, incoming: { subject: 'Pumps', body: '' } };
    const ids = [null, scenario, other].flatMap((one) => practiceMails(one, now).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the sample customers', () => {
  it('are everybody who wrote, and their mail has the id that the inbox shows', () => {
    const written = samples(null, now, 'Europe/Berlin', nameOf);
    const mails = practiceMails(null, now);
    expect(written.map(({ customer }) => customer.emails[0])).toEqual(stories.map(({ from }) => from.email));
    for (const [place, { touchpoints }] of written.entries()) {
      const ids = touchpoints.map(({ messageId }) => messageId).filter(Boolean);
      expect(place === 0 ? [] : [mails[place]?.id]).toEqual(ids);
    }
  });

  it('have done nothing after now', () => {
    for (const hour of [0, 1, 9, 23]) {
      const then = Date.parse('2026-11-20T00:10:00Z') + hour * 3_600_000;
      for (const { touchpoints, customer } of samples(null, then, 'Pacific/Auckland', nameOf)) {
        expect(Math.max(...touchpoints.map(({ at }) => at))).toBeLessThan(then);
        expect(Math.max(...customer.stageHistory.map(({ at }) => at))).toBeLessThanOrEqual(then);
      }
    }
  });
});
