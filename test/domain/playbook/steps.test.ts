// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../../utils/domain/journey';
import type { Playbook } from '../../../utils/domain/journey/journey';
import type { PlaybookRun } from '../../../utils/domain/model/playbook-run';
import { stepsOf } from '../../../utils/domain/playbook';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.parse('2026-11-20T09:00:00Z');

const playbook: Playbook = {
  id: 'negative-feedback',
  name: 'They are upset',
  when: 'negative-feedback',
  freezesOffers: true,
  steps: [
    { id: 'close', text: 'Settle it', hint: '', withinHours: 48 },
    { id: 'tell', text: 'Tell Lee', hint: 'In one sentence', withinHours: 1 },
    { id: 'call', text: 'Call them', hint: '', withinHours: 24 },
  ],
};

type Run = Pick<PlaybookRun, 'startedAt' | 'done' | 'closedAt'>;
const run = (part: Partial<Run> = {}): Run => ({ startedAt: start, done: [], closedAt: null, ...part });
const did = (step: string, at: number, note = '') => ({ step, at: start + at, note });

/** "tell* 59 late done" for each: the star is the next one, then the minutes left. */
const told = (some: Run, after: number, from: Playbook | null = playbook) =>
  stepsOf(some, from ?? undefined, start + after).map(({ id, isNext, minutesLeft, isLate, done }) =>
    [`${id}${isNext ? '*' : ''}`, String(minutesLeft ?? '-'), isLate && 'late', done && 'done']
      .filter(Boolean)
      .join(' '),
  );

describe('the steps of a run', () => {
  it.each<[string, Run, number, readonly string[]]>([
    ['in the order in which they are due', run(), 0, ['tell* 60', 'call 1440', 'close 2880']],
    ['a begun minute is none any more', run(), 1, ['tell* 59', 'call 1439', 'close 2879']],
    ['to the minute it is in time', run(), hour, ['tell* 0', 'call 1380', 'close 2820']],
    ['a moment later it is late', run(), hour + 1, ['tell* -1 late', 'call 1379', 'close 2819']],
    ['done in time', run({ done: [did('tell', hour)] }), 2 * hour, ['tell - done', 'call* 1320', 'close 2760']],
    [
      'done late stays late',
      run({ done: [did('tell', 3 * hour)] }),
      30 * hour,
      ['tell - late done', 'call* -360 late', 'close 1080'],
    ],
    [
      'out of their order, the first that is left is next',
      run({ done: [did('call', hour)] }),
      hour,
      ['tell* 0', 'call - done', 'close 2820'],
    ],
    [
      'all done, nothing is next',
      run({ done: ['tell', 'call', 'close'].map((step) => did(step, 0)) }),
      99 * hour,
      ['tell - done', 'call - done', 'close - done'],
    ],
    [
      'closed, nothing is waited for',
      run({ closedAt: start + 2 * hour }),
      99 * hour,
      ['tell - late', 'call -', 'close -'],
    ],
    ['a clock that was set back', run(), -hour, ['tell* 120', 'call 1500', 'close 2940']],
    [
      'said twice, the last word counts',
      run({ done: [did('tell', 5 * hour), did('tell', 0)] }),
      hour,
      ['tell - done', 'call* 1380', 'close 2820'],
    ],
  ])('%s', (_, some, after, expected) => {
    expect(told(some, after)).toEqual(expected);
  });

  it('bring text and hint of the journey, and the note of what was done', () => {
    const [tell] = stepsOf(run({ done: [did('tell', 0, 'Lee calls at ten')] }), playbook, start);
    expect(tell).toMatchObject({
      text: 'Tell Lee',
      hint: 'In one sentence',
      dueAt: start + hour,
      done: { note: 'Lee calls at ten' },
    });
  });

  it('take the same hours over a change of the clocks', () => {
    // In Berlin the clocks went back in the night to 25 October 2026.
    const before = Date.parse('2026-10-24T12:00:00Z');
    const [, call] = stepsOf(run({ startedAt: before }), playbook, before);
    expect(call?.dueAt).toBe(before + 24 * hour);
  });
});

describe('what the journey no longer knows', () => {
  const done = [did('ask-the-boss', hour, 'She agrees'), did('tell', 0)];

  it('a step that was done stays, readable, and nobody waits for it', () => {
    const steps = stepsOf(run({ done }), playbook, start + hour);
    expect(steps.map(({ id }) => id)).toEqual(['tell', 'call', 'close', 'ask-the-boss']);
    expect(steps.at(-1)).toMatchObject({
      text: 'ask the boss',
      dueAt: null,
      minutesLeft: null,
      isLate: false,
      isNext: false,
      done: { note: 'She agrees' },
    });
  });

  it('a whole playbook is gone: what was done in it stays', () => {
    expect(told(run({ done }), hour, null)).toEqual(['ask-the-boss - done', 'tell - done']);
    expect(told(run(), hour, null)).toEqual([]);
  });

  it('a step that was not done is not missed', () => {
    expect(told(run(), 0, { ...playbook, steps: playbook.steps.slice(1) })).toEqual(['tell* 60', 'call 1440']);
  });
});

describe('the playbooks that come with Waymark', () => {
  it.each(defaultJourney.playbooks.map((one) => [one.id, one] as const))(
    '%s has a next step and no lost one',
    (_, one) => {
      const steps = stepsOf(run(), one, start);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps[0]?.isNext).toBe(true);
      expect(steps.map(({ minutesLeft }) => minutesLeft ?? 0)).toEqual(
        steps.map(({ minutesLeft }) => minutesLeft ?? 0).toSorted((a, b) => a - b),
      );
    },
  );
});
