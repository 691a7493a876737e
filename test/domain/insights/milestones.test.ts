import { describe, expect, it } from 'vitest';
import { milestonesOf } from '../../../utils/domain/insights/milestones';
import { defaultJourney } from '../../../utils/domain/journey';
import type { Customer } from '../../../utils/domain/model/customer';
import type { Milestones } from '../../../utils/domain/model/milestones';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { Row } from '../../../utils/domain/model/row';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import * as rows from '../../storage/rows';

const zone = 'Europe/Berlin';
const at = (time: string) => Date.parse(`${time}:00Z`);
const now = at('2026-11-20T09:00');

const row = (id: string): Row => ({ id, createdAt: 0, changedAt: 0, rev: 1, deletedAt: null, source: 'user' });
const customer = (given: Partial<Customer> = {}): Customer => ({ ...row('c1'), ...rows.customer(), ...given });
const bought = (date: string, given: Partial<Purchase> = {}): Purchase => ({
  ...row(`p ${date}`),
  ...rows.purchase({ date }),
  ...given,
});
const said = (time: string, direction: Touchpoint['direction'], given: Partial<Touchpoint> = {}): Touchpoint => ({
  ...row(`t ${time}`),
  ...rows.touchpoint({ at: at(time), direction }),
  ...given,
});

const told = (touchpoints: readonly Touchpoint[], purchases: readonly Purchase[] = [], who = customer()) =>
  milestonesOf(who, { touchpoints, purchases }, { journey: defaultJourney, now, zone });

describe('when they bought', () => {
  it.each<[why: string, purchases: readonly Purchase[], bought: readonly string[] | undefined]>([
    ['nothing at all', [], undefined],
    ['once', [bought('2026-01-05')], ['2026-01-05']],
    [
      'twice, in whatever order we learn of it',
      [bought('2026-05-05'), bought('2026-01-05')],
      ['2026-01-05', '2026-05-05'],
    ],
    ['twice on one day is once', [bought('2026-01-05'), bought('2026-01-05', { id: 'other' })], ['2026-01-05']],
    ['a quote is no purchase', [bought('2026-01-05', { kind: 'quote' })], undefined],
    ['called off', [bought('2026-01-05', { state: 'cancelled' })], undefined],
    ['not yet', [bought('2026-12-24')], undefined],
    ['removed', [bought('2026-01-05', { deletedAt: 1 })], undefined],
  ])('%s', (_, purchases, days) => expect(told([], purchases)?.bought).toEqual(days));

  it('who came as a customer of old is one since then, without a purchase', () => {
    const stageHistory = [
      { from: null, to: 'post-purchase', at: at('2026-03-01T12:00'), by: 'import', reason: { code: 'x', params: {} } },
    ] as const;
    expect(told([], [], customer({ stage: 'post-purchase', stageHistory }))).toMatchObject({
      since: '2026-03-01',
      bought: [],
      silences: [{ from: '2026-12-01', until: '', wonBackOn: '' }],
    });
  });
});

describe('how long a word of theirs waited', () => {
  it.each<[why: string, touchpoints: readonly Touchpoint[], minutes: readonly number[] | undefined]>([
    ['answered after two hours', [said('2026-11-02T08:00', 'in'), said('2026-11-02T10:00', 'out')], [120]],
    [
      'they wrote twice: they have waited since the first',
      [said('2026-11-02T08:00', 'in'), said('2026-11-02T09:00', 'in'), said('2026-11-02T10:00', 'out')],
      [120],
    ],
    ['a call is an answer', [said('2026-11-02T08:00', 'in'), said('2026-11-02T08:30', 'both', { kind: 'call' })], [30]],
    ['not answered yet', [said('2026-11-02T08:00', 'in')], undefined],
    ['I wrote first', [said('2026-11-02T08:00', 'out'), said('2026-11-02T10:00', 'out')], undefined],
    [
      'a newsletter answers nobody',
      [said('2026-11-02T08:00', 'in'), said('2026-11-02T09:00', 'out', { kind: 'newsletter' })],
      undefined,
    ],
    [
      'a visit of our pages asks nothing',
      [said('2026-11-02T08:00', 'in', { kind: 'website-visit' }), said('2026-11-02T09:00', 'out')],
      undefined,
    ],
    [
      'answered, says the host, and not when',
      [said('2026-11-02T08:00', 'in', { answered: true }), said('2026-11-09T10:00', 'out')],
      undefined,
    ],
    [
      'after two months it is another matter',
      [said('2026-08-02T08:00', 'in'), said('2026-10-02T10:00', 'out')],
      undefined,
    ],
    [
      'two questions, two answers',
      [
        said('2026-11-03T08:10', 'out'),
        said('2026-11-03T08:00', 'in'),
        said('2026-11-02T08:20', 'out'),
        said('2026-11-02T08:00', 'in'),
      ],
      [20, 10],
    ],
  ])('%s', (_, touchpoints, minutes) =>
    expect(told(touchpoints)?.answered.map(([, waited]) => waited)).toEqual(minutes),
  );
});

describe('when they were silent', () => {
  it.each<[why: string, touchpoints: readonly Touchpoint[], purchases: readonly Purchase[], Milestones['silences']]>([
    ['bought lately', [], [bought('2026-10-05')], [{ from: '2027-07-05', until: '', wonBackOn: '' }]],
    ['bought long ago', [], [bought('2025-10-05')], [{ from: '2026-07-05', until: '', wonBackOn: '' }]],
    [
      'they spoke again, and bought nothing',
      [said('2026-09-01T12:00', 'in')],
      [bought('2025-10-05')],
      [
        { from: '2026-07-05', until: '2026-09-01', wonBackOn: '' },
        { from: '2027-06-01', until: '', wonBackOn: '' },
      ],
    ],
    [
      'they spoke again, and then bought: won back',
      [said('2026-09-01T12:00', 'in')],
      [bought('2025-10-05'), bought('2026-10-05')],
      [
        { from: '2026-07-05', until: '2026-09-01', wonBackOn: '2026-10-05' },
        { from: '2027-07-05', until: '', wonBackOn: '' },
      ],
    ],
    [
      'a word of mine wakes nobody',
      [said('2026-09-01T12:00', 'out')],
      [bought('2025-10-05')],
      [{ from: '2026-07-05', until: '', wonBackOn: '' }],
    ],
    [
      'who speaks in time is not silent',
      [said('2026-05-01T12:00', 'in')],
      [bought('2025-10-05')],
      [{ from: '2027-02-01', until: '', wonBackOn: '' }],
    ],
  ])('%s', (_, touchpoints, purchases, silences) => expect(told(touchpoints, purchases)?.silences).toEqual(silences));
});

it('keeps what is older than the touchpoints that are given', () => {
  const before: Milestones = {
    since: '2020-01-05',
    bought: ['2020-01-05'],
    referred: true,
    answered: [[at('2020-02-01T08:00'), 15]],
    silences: [{ from: '2021-01-01', until: '2021-02-01', wonBackOn: '' }],
  };
  const past = { touchpoints: [said('2026-11-02T08:00', 'in')], purchases: [bought('2020-01-05')] };
  const ground = { journey: defaultJourney, now, zone, allSince: at('2026-01-01T00:00') };
  expect(milestonesOf(customer({ milestones: before }), past, ground)).toMatchObject({
    referred: true,
    answered: before.answered,
    silences: [before.silences[0], { until: '' }],
  });
});

it('who was sent to us is known by the touchpoint', () => {
  expect(told([said('2026-01-02T08:00', 'in', { kind: 'referral' })], [bought('2026-02-01')])?.referred).toBe(true);
  expect(told([said('2026-01-02T08:00', 'in')], [bought('2026-02-01')])?.referred).toBe(false);
});
