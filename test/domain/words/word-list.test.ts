import { describe, expect, it } from 'vitest';
import { noWords } from '../../../utils/domain/model/own-words';
import { joinWords, newWords, overfull, problemWith } from '../../../utils/domain/words/word-list';

describe('what is new', () => {
  it.each<[list: string[], words: string[], fresh: string[], why: string]>([
    [['a'], ['b'], ['b'], 'another'],
    [['Cheap'], ['cheap', 'CHEAP '], [], 'whatever the case'],
    [['Jürgen'], ['Ju\u0308rgen'], [], 'however it is encoded'],
    [['Jürgen'], ['Jurgen'], ['Jurgen'], 'another letter is another word'],
    [[], ['a', 'b', 'A'], ['a', 'b'], 'each once'],
    [[], ['  ', ''], [], 'nothing'],
    [[], [' two  words\n'], ['two words'], 'white space is tidied'],
  ])('%j and %j: %j (%s)', (list, words, fresh) => {
    expect(newWords(list, words)).toEqual(fresh);
  });
});

describe('why something can not be added', () => {
  const full = Array.from({ length: 1_000 }, (_, i) => `w${i}`);
  it.each<[list: string[], words: string[], problem: string | null, why: string]>([
    [[], ['a'], null, 'it can'],
    [[], [''], null, 'nothing to add is no problem'],
    [[], ['x'.repeat(100)], null, 'as long as may be'],
    [[], ['x'.repeat(101)], 'wordTooLong', 'longer'],
    [['a'], ['A'], 'wordThere', 'it is there'],
    [['a'], ['A', 'b'], null, 'one of them is new'],
    [full, ['one more'], 'wordsFull', 'no room'],
    [full, ['w7'], 'wordThere', 'no room is needed'],
  ])('%#: %s %s', (list, words, problem) => {
    expect(problemWith(list, words)).toBe(problem);
  });
});

it('lists are joined, mine first, and an overfull one is named', () => {
  const mine = { ...noWords, never: ['a', 'b'], fine: ['x'] };
  const joined = joinWords(mine, { ...noWords, never: ['B', 'c'], colleagues: ['d'] });
  expect(joined).toEqual({ never: ['a', 'b', 'c'], fine: ['x'], colleagues: ['d'], companies: [] });
  expect(overfull(joined)).toBeNull();
  expect(overfull({ ...joined, fine: new Array(1_001).fill('x') })).toBe('fine');
});
