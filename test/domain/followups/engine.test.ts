import { describe, expect, it } from 'vitest';
import { followUps, planOf } from '../../../utils/domain/followups';
import { keyOf } from '../../../utils/domain/followups/key';
import type { Journey } from '../../../utils/domain/journey/journey';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, call, customer, fromMe, fromThem, purchase, quote, run, timeline } from './build';
import { type Case, calendar, friday, planned } from './case';
import { journey } from './journey';

const said = (one: Omit<Case, 'expect' | 'why'>) => planned(one).map(({ rule, dueOn }) => `${rule} ${dueOn}`);

describe('the engine', () => {
  it('plans nothing for a removed customer', () => {
    const all = timeline({ touchpoints: [fromThem('m', '2026-11-18 09:00')] });
    expect(followUps(customer({ deletedAt: 1 }), all, journey, calendar, at(friday))).toEqual([]);
  });

  const complaint = fromThem('m', '2026-11-19 09:00', { kind: 'complaint' });
  it.each([
    ['by-mail', { touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-19 09:00')] }, 'reply-owed m'],
    ['by-mail', { touchpoints: [fromThem('m', '2026-11-18 09:00', { answered: true })] }, 'reply-owed m'],
    [
      'by-answer',
      { touchpoints: [fromThem('m', '2026-11-13 09:00')], purchases: [quote('q', '2026-11-12')] },
      'quote-unanswered q',
    ],
    [
      'by-mail',
      { touchpoints: [fromMe('a', '2026-11-13 09:00')], purchases: [quote('q', '2026-11-12')] },
      'quote-unanswered q',
    ],
    [
      'by-mail',
      { touchpoints: [fromMe('a', '2026-11-13 09:00')], purchases: [purchase('p', { date: '2026-11-12' })] },
      'thank-you p',
    ],
    [
      'by-mail',
      { touchpoints: [fromMe('a', '2026-11-19 09:00')], purchases: [purchase('p', { deliveredOn: '2026-11-12' })] },
      'all-is-well p',
    ],
    [
      'by-answer',
      { touchpoints: [complaint], purchases: [purchase('p', { deliveredOn: '2026-11-12' })] },
      'all-is-well p',
    ],
    [
      'by-answer',
      {
        touchpoints: [fromThem('f', '2026-11-19 09:00', { nps: 10 })],
        purchases: [purchase('p', { deliveredOn: '2026-11-12' })],
      },
      'feedback p',
    ],
    [
      'by-mail',
      { touchpoints: [fromMe('a', '2026-11-19 09:00')], purchases: [purchase('p', { deliveredOn: '2026-10-30' })] },
      'education p',
    ],
    [
      'by-answer',
      {
        purchases: [purchase('p', { deliveredOn: '2026-10-30' }), purchase('p2', { date: '2026-11-12' })],
      },
      'opportunity p',
    ],
    [
      'by-answer',
      { touchpoints: [call('a', '2026-08-01 09:00'), fromThem('b', '2026-11-01 09:00')] },
      'keep-in-touch a',
    ],
    [
      'by-mail',
      { touchpoints: [fromMe('a', '2026-11-20 09:00')], purchases: [purchase('p', { date: '2026-01-12' })] },
      'win-back p',
    ],
    [
      'by-playbook',
      { playbookRuns: [run('r', '2026-11-20 09:00', { closedAt: at('2026-11-20 10:00') })] },
      'playbook-step r/call',
    ],
    [
      'by-playbook',
      { playbookRuns: [run('r', '2026-11-20 09:00', { done: [{ step: 'call', at: at(friday), note: '' }] })] },
      'playbook-step r/call',
    ],
  ] as const)('says %s when that ended it (%#)', (ending, part, key) => {
    const { ended } = planOf(customer(), timeline(part), journey, calendar, at(friday));
    expect(ended.get(`anna ${key}`)).toBe(ending);
  });

  it('counts the days where the user is', () => {
    const [found] = planned({
      touchpoints: [fromThem('m', '2026-11-19 12:00')],
      calendar: { timeZone: 'Pacific/Auckland' },
    });
    expect(found).toMatchObject({ dueOn: '2026-11-23', zone: 'Pacific/Auckland' });
  });

  it('knows holidays', () => {
    const [found] = planned({
      touchpoints: [fromThem('m', '2026-11-20 09:00')],
      calendar: { isHoliday: (day) => day === '2026-11-23' },
    });
    expect(found?.dueOn).toBe('2026-11-24');
  });

  it('says by which hour', () => {
    const found = planned({
      touchpoints: [fromThem('m', '2026-11-19 09:15')],
      playbookRuns: [run('r', '2026-11-20 11:00', { playbook: 'new-contact' })],
    });
    expect(found.flatMap(({ rule, dueAt }) => (dueAt ? [[rule, dueAt]] : []))).toEqual([
      ['reply-owed', at('2026-11-20 09:15')],
      ['playbook-step', at('2026-11-23 11:00')],
    ]);
  });

  it('takes days and value from the ladder, and its own where that says nothing', () => {
    const purchases = [purchase('p', { date: '2026-11-19', deliveredOn: '2026-11-19' })];
    const ladder = [{ rule: 'all-is-well', on: true, after: 4, value: 70.4 }] as const;
    expect(planned({ purchases, journey: { ladder } }).map(({ rule, dueOn, value }) => [rule, dueOn, value])).toEqual([
      ['thank-you', '2026-11-19', 50],
      ['all-is-well', '2026-11-23', 70],
      ['feedback', '2026-12-03', 35],
      ['education', '2026-12-10', 15],
      ['opportunity', '2026-12-21', 25],
      ['win-back', '2027-08-19', 30],
    ]);
  });

  it('says when the customer spoke last, to wake what waits for it', () => {
    const touchpoints: readonly Touchpoint[] = [
      fromThem('m', '2026-11-18 09:00'),
      fromMe('a', '2026-11-19 09:00'),
      fromMe('d', '2026-11-19 10:00', { kind: 'delivery', direction: 'both' }),
      fromThem('later', '2026-11-21 09:00'),
    ];
    const heardAt = (all: readonly Touchpoint[]) =>
      planOf(customer(), timeline({ touchpoints: all }), journey, calendar, at(friday)).heardAt;
    expect(heardAt(touchpoints)).toBe(at('2026-11-18 09:00'));
    expect(heardAt(touchpoints.slice(1))).toBeNull();
  });
});

describe('one per customer, rule and anchor', () => {
  it('even where a journey names two steps of a playbook alike', () => {
    const [step] = journey.playbooks[1]?.steps ?? [];
    const playbooks = [{ ...journey.playbooks[1], id: 'twice', steps: [step, step] }] as Journey['playbooks'];
    const found = planned({
      playbookRuns: [run('r', '2026-11-20 11:00', { playbook: 'twice' })],
      journey: { playbooks },
    });
    expect(found.filter(({ rule }) => rule === 'playbook-step')).toHaveLength(1);
  });
});

describe('several purchases', () => {
  const twice = [
    purchase('p1', { date: '2026-11-02', deliveredOn: '2026-11-05' }),
    purchase('p2', { date: '2026-11-09', deliveredOn: '2026-11-09' }),
  ];

  it('have follow-ups of their own, each on its day', () => {
    const found = planned({ now: '2026-11-12 12:00', purchases: twice });
    expect(found.filter(({ rule }) => rule === 'all-is-well').map(({ anchor, dueOn }) => `${anchor} ${dueOn}`)).toEqual(
      ['p1 2026-11-12', 'p2 2026-11-16'],
    );
  });

  it('never ask the same twice on one day', () => {
    for (let day = 1; day <= 31; day++) {
      const now = `2026-12-${String(day).padStart(2, '0')} 12:00`;
      const today = now.slice(0, 10);
      const due = planned({ now, purchases: twice }).filter(({ dueOn }) => dueOn <= today);
      expect(new Set(due.map(({ rule }) => rule)).size, now).toBe(due.length);
    }
  });

  it('are all answered by one word, and the same keys close whichever was shown', () => {
    const touchpoints = [fromMe('a', '2026-11-20 09:00')];
    const { planned: open, ended } = planOf(
      customer(),
      timeline({ touchpoints, purchases: twice }),
      journey,
      calendar,
      at(friday),
    );
    expect([...ended.keys()].filter((key) => key.includes('all-is-well'))).toEqual([
      'anna all-is-well p1',
      'anna all-is-well p2',
    ]);
    expect(open.map(keyOf).filter((key) => key.includes('all-is-well'))).toEqual([]);
  });
});

describe('kinds of the journey', () => {
  it.each([
    ['workshop', false, 'a meeting has answered them'],
    ['newsletter', true, 'goes out by itself'],
    ['unheard-of', false, 'of another journey: a word like any other'],
  ])('%s: still owed %s, %s', (kind, isOwed) => {
    const touchpoints = [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-19 09:00', { kind })];
    expect(said({ touchpoints }).some((text) => text.startsWith('reply-owed'))).toBe(isOwed);
  });
});
