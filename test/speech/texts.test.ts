import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filled, forPages, isForPages, textsIn } from '../../utils/speech/texts';
import { sourceFiles } from '../architecture';

it.each<[string, (string | number)[], string]>([
  ['You greet $1, but this goes to $2.', ['Anna', 'Ben'], 'You greet Anna, but this goes to Ben.'],
  ['$2 vor $1', [1, 'zwei'], 'zwei vor 1'],
  ['$1 of $2', ['3'], '3 of '],
  ['$1', ['$2'], '$2'],
  ['$$5 and $0', [], '$5 and $0'],
  ['cost: $', ['x'], 'cost: $'],
])('"%s" with %j reads "%s"', (text, parts, expected) => {
  expect(filled(text, parts)).toBe(expected);
});

it('reads a file of texts', () => {
  expect(textsIn({ uiSave: { message: 'Sichern' } })).toEqual({ uiSave: 'Sichern' });
});

it('gives to a page what pages say and nothing else', () => {
  const texts = { pageClose: 'a', findingOther: 'b', documentEmpty: 'c', teachDone: 'd', uiSave: 'e', pages: 'f' };
  expect(Object.keys(forPages(texts))).toEqual(['pageClose', 'findingOther', 'documentEmpty', 'teachDone']);
});

it('has every text for pages that the page code asks for by its name', () => {
  const sources = [
    ...sourceFiles('utils/page'),
    'utils/wording/finding.ts',
    'utils/wording/attachment.ts',
    'utils/wording/taught.ts',
  ];
  const asked = sources.flatMap((file) => [
    ...[...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([A-Za-z0-9]+)'/g)].map(([, key]) => key ?? ''),
    ...[...readFileSync(file, 'utf8').matchAll(/'((?:page|finding|document|teach|rule|error|severity)[A-Z]\w*)'/g)].map(
      ([, key]) => key ?? '',
    ),
  ]);
  expect(asked.length).toBeGreaterThan(90);
  expect(asked.filter((key) => !isForPages(key))).toEqual([]);
});
