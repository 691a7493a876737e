import { expect, test } from 'vitest';
import { anyOf, stemSearch } from '../../../utils/domain/checks/stem-search';
import { randomFrom } from '../../support/random';

test.each([
  ['each place', ['attach', 'anbei'], 'attached and attach, anbei', { attach: [0, 13], anbei: [21] }],
  ['not within a word', ['hange'], 'changes, 7hange, _hange and -hange', { hange: [29] }],
  [
    'one begins like another',
    ['attach', 'attachment', 'att'],
    'attachment',
    { attach: [0], attachment: [0], att: [0] },
  ],
  ['shorter than three letters', ['pj'], 'pj, ci-joint pj', { pj: [0, 13] }],
  ['another script', ['прикр'], 'я прикрепил', { прикр: [2] }],
  ['a stem that is cut off by the end', ['attach'], 'att', {}],
  ['nothing', ['attach'], '', {}],
])('%s', (_, stems, text, expected) => expect(Object.fromEntries(stemSearch(stems)(text))).toEqual(expected));

test('finds what a search for each stem finds', () => {
  const random = randomFrom(7);
  const letters = ['a', 'b', ' ', 'ä'];
  const word = (most: number) => Array.from({ length: 1 + random.int(most) }, () => random.pick(letters)).join('');
  for (let round = 0; round < 500; round += 1) {
    const stems = [...new Set(Array.from({ length: 6 }, () => word(5)))];
    const text = word(60);
    const plain = stems.flatMap((stem) => {
      const places = [...text].flatMap((_, at) =>
        text.startsWith(stem, at) && !/\w/.test(text[at - 1] ?? '') ? [at] : [],
      );
      return places.length > 0 ? [[stem, places] as const] : [];
    });
    expect(Object.fromEntries(stemSearch(stems)(text))).toEqual(Object.fromEntries(plain));
  }
});

test.each([
  ['is free until monday', false],
  ['this is valid until monday', true],
  ['for € 20', true],
])('any of them in %j: %j', (text, expected) => expect(anyOf('valid geldig €')(text)).toBe(expected));
