import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from '../../../utils/domain/words/json-fault';

it.each<[json: string, line: number, column: number, why: string]>([
  ['', 1, 1, 'nothing'],
  ['{"a": [1, 2}', 1, 12, 'closed by the wrong sign'],
  ['{"a": [,]}', 1, 8, 'a comma before anything'],
  ['{"a": [1,]}', 1, 10, 'a comma after everything'],
  ['{"a": 1,}', 1, 9, 'a comma after the last key'],
  ["{'a': 1}", 1, 2, 'the wrong quotes'],
  ['{"a" 1}', 1, 6, 'no colon'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'no comma between the lines'],
  ['{"a": "x\ny"}', 1, 7, 'a text over two lines'],
  ['{"a": "x', 1, 7, 'a text that is not closed'],
  ['{"a": [', 1, 8, 'cut off'],
  ['{} x', 1, 4, 'something after it'],
  ['[01]', 1, 3, 'a number with a zero before it'],
  ['nope', 1, 1, 'a word'],
])('%j: line %i, column %i (%s)', (json, line, column) => {
  expect(jsonFault(json)).toEqual({ line, column });
});

it('finds none in what is JSON', () => {
  fc.assert(fc.property(fc.json(), (json) => jsonFault(json) === null));
});

it('agrees with the browser on what is JSON', () => {
  const parses = (json: string) => {
    try {
      JSON.parse(json);
      return true;
    } catch {
      return false;
    }
  };
  const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', ' ', '\n', '-', 'true', '"');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const json = parts.join('');
      return (jsonFault(json) === null) === parses(json);
    }),
    { numRuns: 3_000 },
  );
});

it('goes as deep as a file may go', () => {
  expect(jsonFault('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 });
});
