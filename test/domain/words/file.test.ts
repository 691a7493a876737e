import { describe, expect, it } from 'vitest';
import { noWords, type OwnWords } from '../../../utils/domain/model/own-words';
import { readWords, writeWords } from '../../../utils/domain/words/file';

const words: OwnWords = {
  never: ['as per my last mail', 'cheapest'],
  fine: ['Nordlicht Lager™', '"Q" <b>'],
  colleagues: ['Jürgen Groß'],
  companies: ['Sample GmbH'],
};
const file = (part: Record<string, unknown>) => JSON.stringify({ format: 'waymark-words', version: 1, ...part });
const fault = (code: string, list: string, place: number, word = '') => ({ code, params: { list, place, word } });

it.each([words, noWords])('what was written is read again: %j', (mine) => {
  expect(readWords(writeWords(mine))).toEqual({ words: mine, faults: [] });
});

describe('a file that can not be read', () => {
  const cases: readonly [text: string, code: string, params: object, why: string][] = [
    ['', 'wordsNotJson', {}, 'empty'],
    ['never: cheap', 'wordsNotJson', {}, 'not JSON'],
    ['null', 'wordsNotOurs', {}, 'nothing'],
    ['[]', 'wordsNotOurs', {}, 'a list'],
    ['{"never":[]}', 'wordsNotOurs', {}, 'of somebody else'],
    [file({ version: 'x' }), 'wordsNotOurs', {}, 'a version that is none'],
    [file({ version: 2 }), 'wordsNewer', { version: 2 }, 'from the future'],
  ];
  it.each(cases)('%s: %s (%s)', (text, code, params) => {
    const read = readWords(text);
    expect(read).toMatchObject({ problem: { code } });
    expect('problem' in read && read.problem.params).toMatchObject(params);
  });

  it('says where', () => {
    expect(readWords('{\n  "format": "waymark-words",\n  "never": [,]\n}')).toEqual({
      problem: { code: 'wordsNotJson', params: { line: 3, column: 13 } },
    });
  });
});

describe('a file with faults', () => {
  const long = 'x'.repeat(101);
  const cases: readonly [part: Record<string, unknown>, never: readonly string[], faults: readonly object[]][] = [
    [{ never: ['a', 7, 'b'] }, ['a', 'b'], [fault('wordsNoText', 'never', 2)]],
    [{ never: [null, ['x'], {}] }, [], [1, 2, 3].map((place) => fault('wordsNoText', 'never', place))],
    [{ never: [long, 'x'.repeat(100)] }, ['x'.repeat(100)], [fault('wordsTooLong', 'never', 1, 'x'.repeat(40))]],
    [{ never: ['Cheap', ' cheap '] }, ['Cheap'], [fault('wordsTwice', 'never', 2, 'cheap')]],
    [{ never: 'cheap' }, [], [{ code: 'wordsNoList', params: { list: 'never' } }]],
    [{ never: ['a'], others: [] }, ['a'], [{ code: 'wordsUnknownList', params: { list: 'others' } }]],
    [{ never: ['', '  ', ' a \n b '] }, ['a b'], []],
    [{ __proto__: null, never: ['a'] }, ['a'], []],
  ];
  it.each(cases)('%j', (part, never, faults) => {
    expect(readWords(file(part))).toEqual({ words: { ...noWords, never }, faults });
  });

  it('with more than a list holds: the first are taken, the others named', () => {
    const read = readWords(file({ fine: Array.from({ length: 1_002 }, (_, i) => `name ${i}`) }));
    expect('words' in read && read.words.fine).toHaveLength(1_000);
    expect('faults' in read && read.faults).toEqual([
      fault('wordsTooMany', 'fine', 1_001, 'name 1000'),
      fault('wordsTooMany', 'fine', 1_002, 'name 1001'),
    ]);
  });

  it('that begins with a byte order mark is read', () => {
    expect(readWords(`\uFEFF${writeWords(words)}`)).toEqual({ words, faults: [] });
  });
});
