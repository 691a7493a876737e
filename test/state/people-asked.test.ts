import { describe, expect, it } from 'vitest';
import { readAsked, toggled, writeAsked } from '../../utils/state/people-asked';

describe('what an address asks for', () => {
  const cases: readonly [parameters: string, asked: object, written: string, why: string][] = [
    ['', { text: '', facets: {} }, '#customers', 'everybody'],
    ['q=anna+s', { text: 'anna s', facets: {} }, '#customers?q=anna+s', 'words'],
    ['stage=a&stage=b', { text: '', facets: { stage: ['a', 'b'] } }, '#customers?stage=a&stage=b', 'several values'],
    ['stage=a&stage=a', { text: '', facets: { stage: ['a'] } }, '#customers?stage=a', 'each once'],
    ['owner=', { text: '', facets: { owner: [''] } }, '#customers?owner=', 'nobody’s'],
    ['due=1&dormant', { text: '', facets: { due: [], dormant: [] } }, '#customers?dormant=&due=', 'yes or no'],
    ['tag=a%26b%3Dc', { text: '', facets: { tag: ['a&b=c'] } }, '#customers?tag=a%26b%3Dc', 'signs of its own'],
    ['colour=red&__proto__=x', { text: '', facets: {} }, '#customers', 'what nobody knows'],
  ];
  it.each(cases)('%s: %o, written %s (%s)', (parameters, asked, written) => {
    expect(readAsked(parameters)).toEqual(asked);
    expect(writeAsked(readAsked(parameters))).toBe(written);
  });
});

describe('a filter that is clicked', () => {
  const none = { text: 'x', facets: {} };
  it.each([
    [none, 'stage', 'a', { stage: ['a'] }],
    [{ text: 'x', facets: { stage: ['a'] } }, 'stage', 'b', { stage: ['a', 'b'] }],
    [{ text: 'x', facets: { stage: ['a'], tag: ['t'] } }, 'stage', 'a', { tag: ['t'] }],
    [none, 'due', '', { due: [] }],
    [{ text: 'x', facets: { due: [] } }, 'due', '', {}],
  ] as const)('%o, %s "%s": %o', (asked, kind, value, facets) => {
    expect(toggled(asked, kind, value)).toEqual({ text: 'x', facets });
  });
});
