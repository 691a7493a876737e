import { describe, expect, it } from 'vitest';
import { forToday } from '../../../utils/domain/followups/day';
import { addDays } from '../../../utils/domain/followups/local-date';
import { offersWithheld } from '../../../utils/domain/journey/offers';
import { followUpRules } from '../../../utils/domain/model/follow-up';
import type { PlaybookRun } from '../../../utils/domain/model/playbook-run';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, call, fromMe, fromThem, purchase, quote, roadblock, run, stored } from './build';
import { type Case, planned } from './case';
import { journey } from './journey';
import { tables } from './rules';

type Given = Omit<Case, 'expect' | 'why'>;

/** A customer for whom every rule has something to say at some time. */
const purchases = [
  purchase('p1', { date: '2026-01-10', deliveredOn: '2026-01-20' }),
  purchase('p2', { date: '2026-03-02', deliveredOn: '2026-03-09' }),
  quote('q', '2026-04-20'),
];
/** Two days of three, over sixteen months: every day of the week comes. */
const days = Array.from({ length: 330 }, (_, i) => addDays('2026-01-01', Math.floor(i * 1.5)));

const due = (given: Given, day: string) =>
  planned({ ...given, now: `${day} 16:00` }).filter(({ dueOn }) => dueOn <= day);
const rulesOver = (given: Given) => new Set(days.flatMap((day) => due(given, day).map(({ rule }) => rule)));

const offers = ['opportunity', 'win-back'];
const owed = ['reply-owed', 'playbook-step'];

describe('a year without a word', () => {
  it('has its reminders, so that what follows says something', () => {
    const given = { purchases: purchases.slice(0, 2) };
    expect([...rulesOver(given)].sort()).toEqual(
      ['all-is-well', 'education', 'feedback', 'keep-in-touch', 'opportunity', 'thank-you', 'win-back'].sort(),
    );
  });
});

describe('no reminder about someone I talked to today', () => {
  const words: readonly [why: string, word: (day: string) => Touchpoint][] = [
    ['a mail', (day) => fromMe('w', `${day} 09:00`)],
    ['a call', (day) => call('w', `${day} 09:00`)],
    ['a visit', (day) => call('w', `${day} 09:00`, { kind: 'visit', channel: 'in-person' })],
    ['a workshop, as this business calls it', (day) => call('w', `${day} 09:00`, { kind: 'workshop' })],
    ['a word a minute ago', (day) => fromMe('w', `${day} 15:59`)],
    ['a word of an upset customer', (day) => call('w', `${day} 09:00`, { emotion: -2 })],
  ];
  it.each(words)('%s', (_, word) => {
    for (const stage of ['consideration', 'post-purchase']) {
      for (const day of days)
        expect(due({ stage, purchases, tags: ['partner'], touchpoints: [word(day)] }, day), day).toEqual([]);
    }
  });

  it('but when they have written since, tomorrow their answer is due', () => {
    const touchpoints = [fromMe('w', '2026-11-19 09:00'), fromThem('m', '2026-11-19 10:00')];
    expect(due({ touchpoints }, '2026-11-19')).toEqual([]);
    expect(due({ touchpoints }, '2026-11-20')).toMatchObject([{ rule: 'reply-owed' }]);
  });

  it('and the steps of a playbook stay: they are the work of today', () => {
    const given = { touchpoints: [fromMe('w', '2026-11-20 12:00')], playbookRuns: [run('r', '2026-11-20 10:00')] };
    expect(due(given, '2026-11-20')).toMatchObject([{ rule: 'playbook-step', anchor: 'r/tell-owner' }]);
  });
});

describe('no offer to an upset customer', () => {
  const signs: readonly [why: string, Given][] = [
    ['an upset mail', { touchpoints: [fromThem('m', '2026-03-05 09:00', { emotion: -2, answered: true })] }],
    ['an uneasy call', { touchpoints: [call('m', '2026-03-05 09:00', { emotion: -1 })] }],
    ['a complaint', { touchpoints: [call('m', '2026-03-05 09:00', { kind: 'complaint', direction: 'in' })] }],
    [
      'a complaint, as this business calls it',
      { touchpoints: [call('m', '2026-03-05 09:00', { kind: 'warranty-claim' })] },
    ],
    ['a bad mark', { touchpoints: [fromThem('m', '2026-03-05 09:00', { rating: 1, answered: true })] }],
    ['would warn of us', { touchpoints: [fromThem('m', '2026-03-05 09:00', { nps: 3, answered: true })] }],
    ['a playbook that runs', { playbookRuns: [run('r', '2026-03-05 09:00')] }],
    [
      'a playbook that ended badly',
      {
        playbookRuns: [
          run('r', '2026-03-05 09:00', { closedAt: at('2026-03-06 09:00'), outcome: 'lost', feeling: -2 }),
        ],
      },
    ],
    ['an open roadblock', { roadblocks: [roadblock('b', { since: at('2026-03-05 09:00') })] }],
  ];
  it.each(signs)('%s', (_, given) => {
    const after = days.filter((day) => day >= '2026-03-05');
    for (const day of after) {
      const said = due({ ...given, purchases }, day).map(({ rule }) => rule);
      expect(
        said.filter((rule) => offers.includes(rule)),
        day,
      ).toEqual([]);
    }
  });

  it('and only what is owed, while there is no better word and no new order', () => {
    for (const [why, given] of signs.filter(([, { roadblocks }]) => !roadblocks)) {
      const said = days.filter((day) => day > '2026-03-05').flatMap((day) => due({ ...given, purchases }, day));
      expect(
        said.filter(({ rule }) => !owed.includes(rule)).map(({ rule, dueOn }) => `${rule} ${dueOn}`),
        why,
      ).toEqual([]);
    }
  });

  it('nothing but the answer owed is left of a complaint for which no playbook runs', () => {
    const given = { purchases, touchpoints: [fromThem('m', '2026-03-10 09:00', { kind: 'complaint' })] };
    expect([
      ...new Set(
        days
          .filter((day) => day > '2026-03-10')
          .flatMap((day) => due(given, day))
          .map(({ rule }) => rule),
      ),
    ]).toEqual(['reply-owed']);
  });

  it('the offer is back when it is over', () => {
    const angry = fromThem('m', '2026-04-09 09:00', { emotion: -2 });
    const answer = fromMe('a', '2026-04-09 10:00');
    const closed = { closedAt: at('2026-04-10 15:00'), outcome: 'solved', feeling: 1 } satisfies Partial<PlaybookRun>;
    const ran = (part: Partial<PlaybookRun>) => ({
      purchases: purchases.slice(0, 2),
      touchpoints: [angry, answer],
      playbookRuns: [run('r', '2026-04-09 09:30', part)],
    });
    const isOffered = (given: Given, day: string) => due(given, day).some(({ rule }) => rule === 'opportunity');
    expect(isOffered({ purchases: purchases.slice(0, 2) }, '2026-04-08')).toBe(true);
    expect(isOffered(ran({}), '2026-04-09')).toBe(false);
    expect(isOffered(ran({}), '2026-04-20')).toBe(false);
    expect(isOffered(ran(closed), '2026-04-10')).toBe(true);
  });

  it('goes by the same word as the sidebar', () => {
    const none = { roadblocks: [], playbookRuns: [] };
    const touchpoints = [fromThem('m', '2026-03-05 09:00', { kind: 'warranty-claim' })];
    expect(offersWithheld({ ...none, touchpoints }, journey, at('2026-03-06 09:00'), 'UTC')).toMatchObject({
      code: 'lastWordBad',
    });
  });
});

describe('no prompt without a reason that the customer would find reasonable', () => {
  it('nothing is said of somebody of whom nothing is known', () => {
    for (const stage of ['awareness', 'consideration', 'purchase']) expect([...rulesOver({ stage })]).toEqual([]);
  });

  it.each(followUpRules)('%s: every prompt names what happened, and when', (rule) => {
    const said = tables[rule].flatMap((one) => planned(one).filter((followUp) => followUp.rule === rule));
    expect(said.length).toBeGreaterThan(0);
    for (const { reason, anchor, dueOn } of said) {
      expect(anchor).not.toBe('');
      expect(reason.code).not.toBe('');
      expect(reason.params.since).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(dueOn >= String(reason.params.since)).toBe(true);
    }
  });

  it('nobody is reminded of a customer who is gone', () => {
    expect([...rulesOver({ purchases, customer: { deletedAt: 1 } })]).toEqual([]);
  });

  it('a customer is one thing to do at a time, not all of the ladder at once', () => {
    const given = { purchases: purchases.slice(0, 1) };
    const all = days.map((day) => due(given, day).map((one) => stored(one)));
    expect(Math.max(...all.map((rows) => rows.length))).toBeGreaterThan(1);
    for (const [i, rows] of all.entries()) {
      const shown = forToday(rows, { cap: 10, doneToday: 0 }, days[i] ?? '').filter(({ waits }) => !waits);
      expect(shown.length).toBe(Math.min(1, rows.length));
    }
  });
});
