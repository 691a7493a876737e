import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../utils/domain/model/finding';
import { type DraftWatch, fixDone, type Look, lookAgain, seenAfter, seenOf } from '../../../utils/domain/slips/watch';

const finding = (text: string): Finding => ({
  rule: 'wrong-name',
  severity: 'stop',
  where: 'body',
  start: 0,
  end: text.length,
  text,
  reason: { code: 'wrongName', params: {} },
  fixes: [],
});
const bob = finding('Bob');
const look = (at: number, given: Partial<Look> = {}): Look => ({
  draft: { to: [{ name: '', email: ' anna@contoso.example ' }], cc: [], bcc: [{ name: '', email: '' }] },
  shown: [],
  hushed: [],
  isSilent: false,
  at,
  ...given,
});
const watched = (...looks: readonly Look[]): DraftWatch =>
  looks.reduce<DraftWatch | undefined>(lookAgain, undefined) as DraftWatch;
const texts = (list: readonly { readonly text: string }[] | null) => list?.map(({ text }) => text);

describe('what stands', () => {
  const cases: readonly [why: string, looks: readonly Look[], now: number, standing: string[], fresh: number][] = [
    ['too short a time', [look(0, { shown: [bob] })], seenAfter - 1, [], 1],
    ['long enough', [look(0, { shown: [bob] })], seenAfter, ['Bob'], 0],
    ['over several looks', [look(0, { shown: [bob] }), look(2_000, { shown: [bob] })], seenAfter, ['Bob'], 0],
    ['not any more', [look(0, { shown: [bob] }), look(2_000)], seenAfter, [], 0],
    ['again, from the beginning', [look(0, { shown: [bob] }), look(1), look(2, { shown: [bob] })], seenAfter, [], 1],
    [
      'of a word that is being typed',
      [look(0, { shown: [finding('Bo')] }), look(9, { shown: [bob] })],
      seenAfter,
      [],
      1,
    ],
  ];
  it.each(cases)('%s', (_, looks, now, standing, fresh) => {
    const seen = seenOf(watched(...looks), now, null);
    expect(texts(seen.standing)).toEqual(standing);
    expect(seen.fresh).toHaveLength(fresh);
  });

  it.each(['going', 'sent'] as const)('when the mail is %s counts, however short', (end) => {
    expect(texts(seenOf(watched(look(0, { shown: [bob] })), 1, end).standing)).toEqual(['Bob']);
  });

  it('is not known of a window that the worker never saw', () => {
    expect(seenOf(undefined, 9, 'sent').standing).toBeNull();
  });
});

describe('a click', () => {
  const dismissed = [look(0, { shown: [bob] }), look(10, { hushed: [bob] })];
  it.each([
    ['on what stood is a dismissal', dismissed, ['dismissed Bob']],
    ['long ago is none', [look(0, { hushed: [bob] }), look(10, { hushed: [bob] })], []],
    ['can not have been in monitor-only mode', dismissed.map((one) => ({ ...one, isSilent: true })), []],
  ] as const)('%s', (_, looks, clicked) => {
    const { clicked: list } = seenOf(watched(...looks), 20, null);
    expect(list.map(({ outcome, finding: { text } }) => `${outcome} ${text}`)).toEqual(clicked);
  });

  it('on a fix takes the finding away with it', () => {
    const { clicked, standing } = fixDone(watched(look(0, { shown: [bob] })), bob);
    expect(clicked).toEqual([{ finding: { rule: 'wrong-name', severity: 'stop', text: 'Bob' }, outcome: 'fixed' }]);
    expect(standing.size).toBe(0);
  });

  it('on a fix of something else changes nothing', () => {
    const watch = watched(look(0, { shown: [bob] }));
    expect(fixDone(watch, finding('Anna'))).toBe(watch);
  });
});

it('long texts are cut, and known again', () => {
  const long = finding('x'.repeat(5_000));
  const watch = watched(look(0, { shown: [long] }));
  expect(texts(seenOf(watch, seenAfter, null).standing)).toEqual(['x'.repeat(200)]);
  expect(fixDone(watch, long).clicked).toHaveLength(1);
});

it('recipients are those with an address', () => {
  expect(watched(look(0)).emails).toEqual(['anna@contoso.example']);
});
