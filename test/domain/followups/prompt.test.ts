import { describe, expect, it } from 'vitest';
import { nothingSaid, promptFor, type Said } from '../../../utils/domain/followups/prompt';
import type { FollowUp } from '../../../utils/domain/model/follow-up';
import { defaultPrompts, type Prompts } from '../../../utils/domain/model/settings';
import { stored } from './build';
import { calendar } from './case';

const wanted: Prompts = { ...defaultPrompts, notify: true };
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

const due = (id: string, dueAt?: string): FollowUp => ({
  ...stored({
    customerId: id,
    rule: dueAt ? 'playbook-step' : 'reply-owed',
    anchor: id,
    dueOn: '2026-11-20',
    ...(dueAt && { dueAt: Date.parse(`${dueAt}Z`) }),
    zone: 'Europe/Berlin',
    reason: { code: 'x', params: {} },
    value: 1,
    account: '',
  }),
  id,
});

const reply = due('reply');
const stepAtTen = due('ten', '2026-11-20T09:00');
const stepAtNight = due('night', '2026-11-20T19:00');
const today: Said = { digest: '2026-11-20', steps: [] };

// Berlin is at +1 in winter. 2026-11-20 is a Friday; quiet from 18:00 to 8:00, the digest at half past eight.
describe('what is said, and when the next look is', () => {
  const cases: readonly [
    why: string,
    now: string,
    list: readonly FollowUp[],
    said: Said,
    expected: string,
    next: string | null,
    prompts?: Partial<Prompts>,
  ][] = [
    ['nothing unless it is wanted', '2026-11-20T07:30', [reply], nothingSaid, '', null, { notify: false }],
    [
      'the digest at its time',
      '2026-11-20T07:30',
      [reply, stepAtTen],
      nothingSaid,
      'digest reply ten',
      '2026-11-20T09:00',
    ],
    [
      'no answer that is owed by an hour',
      '2026-11-20T09:30',
      [{ ...stepAtTen, rule: 'reply-owed' }],
      today,
      '',
      '2026-11-23T07:30',
    ],
    ['not before', '2026-11-20T07:29', [reply], nothingSaid, '', '2026-11-20T07:30'],
    ['nor twice a day', '2026-11-20T07:31', [reply], today, '', '2026-11-23T07:30'],
    ['but again on the next working day', '2026-11-23T07:30', [reply], today, 'digest reply', '2026-11-24T07:30'],
    [
      'later, when the browser was not open',
      '2026-11-20T10:00',
      [reply],
      nothingSaid,
      'digest reply',
      '2026-11-23T07:30',
    ],
    ['a morning ends', '2026-11-20T11:30', [reply], nothingSaid, '', '2026-11-23T07:30'],
    ['nobody waits: no digest', '2026-11-20T07:30', [], nothingSaid, '', '2026-11-23T07:30'],
    ['not on a day off', '2026-11-21T08:00', [reply], nothingSaid, '', '2026-11-23T07:30'],
    [
      'not in quiet hours, whatever its time',
      '2026-11-20T05:30',
      [reply],
      nothingSaid,
      '',
      '2026-11-20T07:00',
      { digestAt: 390 },
    ],
    [
      'but when they are over',
      '2026-11-20T07:00',
      [reply],
      nothingSaid,
      'digest reply',
      '2026-11-23T07:00',
      { digestAt: 390 },
    ],
    ['no digest wanted', '2026-11-20T07:30', [reply], nothingSaid, '', null, { digest: false }],
    ['a step by its hour', '2026-11-20T09:00', [stepAtTen, reply], today, 'steps ten', '2026-11-23T07:30'],
    ['not before its hour', '2026-11-20T08:59', [stepAtTen], today, '', '2026-11-20T09:00'],
    [
      'a step without a digest',
      '2026-11-20T08:00',
      [stepAtTen],
      nothingSaid,
      '',
      '2026-11-20T09:00',
      { digest: false },
    ],
    ['no step twice', '2026-11-20T09:30', [stepAtTen], { ...today, steps: ['ten'] }, '', '2026-11-23T07:30'],
    [
      'several at once',
      '2026-11-20T10:00',
      [stepAtTen, due('b', '2026-11-20T09:59')],
      today,
      'steps ten b',
      '2026-11-23T07:30',
    ],
    [
      'what the digest has told is told',
      '2026-11-20T09:10',
      [stepAtTen],
      nothingSaid,
      'digest ten',
      '2026-11-23T07:30',
    ],
    ['no step at night: in the morning', '2026-11-20T19:00', [stepAtNight], today, '', '2026-11-23T07:00'],
    ['when it will be night', '2026-11-20T12:00', [stepAtNight], today, '', '2026-11-23T07:00', { digest: false }],
    ['in the morning after', '2026-11-23T07:00', [stepAtNight], today, 'steps night', '2026-11-23T07:30'],
  ];
  it.each(cases)('%s', (_, now, list, said, expected, next, prompts = {}) => {
    const at = Date.parse(`${now}Z`);
    const decided = promptFor(list, said, { now: at, prompts: { ...wanted, ...prompts }, calendar });
    const { prompt } = decided;
    expect(prompt ? [prompt.kind, ...prompt.followUps.map(({ id }) => id)].join(' ') : '').toBe(expected);
    expect(decided.next && iso(decided.next)).toBe(next);
    const again = promptFor(list, decided.said, { now: at + 1, prompts: { ...wanted, ...prompts }, calendar });
    expect(again.prompt, 'said once').toBeNull();
  });
});

it('a day that is looked at every quarter of an hour has one digest, and each step once', () => {
  let said = nothingSaid;
  const told: string[] = [];
  const list = [reply, stepAtTen, stepAtNight, due('noon', '2026-11-20T11:00')];
  for (let now = Date.parse('2026-11-19T23:00Z'); now < Date.parse('2026-11-22T23:00Z'); now += 900_000) {
    const decided = promptFor(list, said, { now, prompts: wanted, calendar });
    if (decided.prompt) told.push(`${iso(now)} ${decided.prompt.kind}`);
    said = decided.said;
  }
  expect(told).toEqual(['2026-11-20T07:30 digest', '2026-11-20T09:00 steps', '2026-11-20T11:00 steps']);
});

it('of what was said long ago nothing is kept', () => {
  const steps = Array.from({ length: 300 }, (_, i) => due(`s${i}`, '2026-11-20T09:00'));
  const { said } = promptFor(steps, today, { now: Date.parse('2026-11-20T09:00Z'), prompts: wanted, calendar });
  expect(said.steps).toHaveLength(200);
});
