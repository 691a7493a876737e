// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../../utils/domain/journey';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { type Closing, freezesOffers, missingToClose, playbookFor, upsetIn } from '../../../utils/domain/playbook';
import { touchpoint } from '../../storage/rows';

const day = 86_400_000;
const now = Date.parse('2026-11-20T09:00:00Z');

describe('offers', () => {
  it.each<[string, number, number | null, boolean, string]>([
    ['negative-feedback', now - day, null, true, 'runs'],
    ['negative-feedback', now, null, true, 'begins now'],
    ['negative-feedback', now + 1, null, false, 'has not begun'],
    ['negative-feedback', now - day, now, false, 'is closed at this very moment'],
    ['negative-feedback', now - day, now + 1, true, 'is closed in a moment'],
    ['new-contact', now - day, null, false, 'is no bad news'],
    ['gone', now - day, null, true, 'is not known: to be safe'],
    ['gone', now - day, now - 1, false, 'is not known and closed'],
  ])('%s from %i to %o: withheld %s, for it %s', (playbook, startedAt, closedAt, frozen) => {
    expect(freezesOffers({ playbook, startedAt, closedAt }, defaultJourney, now)).toBe(frozen);
  });
});

describe('closing', () => {
  it.each<[Closing, readonly string[], string]>([
    [{ outcome: null, feeling: null }, ['outcome', 'feeling'], 'nothing said yet'],
    [{ outcome: null, feeling: 1 }, ['outcome'], 'what came of it'],
    [{ outcome: 'solved', feeling: null }, ['feeling'], 'how they feel about it'],
    [{ outcome: 'partly', feeling: null }, ['feeling'], 'how they feel about it'],
    [{ outcome: 'solved', feeling: 0 }, [], 'neutral is an answer'],
    [{ outcome: 'partly', feeling: -2 }, [], 'upset is one, too'],
    [{ outcome: 'lost', feeling: null }, [], 'who is gone is not asked'],
    [{ outcome: 'mistaken', feeling: null }, [], 'there never was anything'],
  ])('%o needs %o: %s', (closing, missing) => {
    expect(missingToClose(closing)).toEqual(missing);
  });
});

describe('the playbook to open', () => {
  it.each([
    ['', 'negative-feedback'],
    ['late-delivery', 'late-delivery'],
    ['gone', undefined],
  ])('"%s" is %s', (asked, id) => {
    expect(playbookFor(defaultJourney, asked)?.id).toBe(id);
  });

  it('is none where a journey has none for upset customers', () => {
    const playbooks = defaultJourney.playbooks.filter(({ when }) => when === 'by-hand');
    expect(playbookFor({ playbooks }, '')).toBeUndefined();
  });
});

describe('what it is about', () => {
  const contact = (id: string, part: Partial<Touchpoint>): Touchpoint => ({
    ...touchpoint({ customerId: 'c1', at: now - day, ...part }),
    id,
    createdAt: 0,
    changedAt: 0,
    rev: 1,
    deletedAt: part.deletedAt ?? null,
    source: 'user',
  });
  it.each<[string, readonly Touchpoint[], string | null]>([
    ['an upset mail', [contact('mail', { kind: 'mail', emotion: -2 })], 'mail'],
    [
      'a complaint, whether or not anybody said how they felt',
      [contact('one', { kind: 'complaint', direction: 'in' })],
      'one',
    ],
    ['bad marks', [contact('marks', { kind: 'feedback', rating: 1 })], 'marks'],
    ['the latest of two', [contact('a', { emotion: -1, at: now - 2 * day }), contact('b', { emotion: -2 })], 'b'],
    [
      'a kind word since does not undo it',
      [contact('bad', { emotion: -2 }), contact('good', { emotion: 2, at: now })],
      'bad',
    ],
    ['neutral', [contact('mail', { emotion: 0 })], null],
    ['nobody said', [contact('mail', {})], null],
    ['long ago', [contact('old', { emotion: -2, at: now - 7 * day })], null],
    ['just not long ago', [contact('old', { emotion: -2, at: now - 7 * day + 1 })], 'old'],
    ['still to come', [contact('ahead', { emotion: -2, at: now + 1 })], null],
    ['removed', [contact('gone', { emotion: -2, deletedAt: now })], null],
    ['nothing', [], null],
  ])('%s', (_, touchpoints, id) => {
    expect(upsetIn(touchpoints, defaultJourney, now)?.id ?? null).toBe(id);
  });
});
