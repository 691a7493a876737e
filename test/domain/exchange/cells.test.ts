import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCell, writeCell, writeRow } from '../../../utils/domain/exchange/cells';

const text = v.string();

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =HYPERLINK("http://x")', '\'  =HYPERLINK("http://x")'],
    ['＝1+1', "'＝1+1"],
    ["'quoted", "''quoted"],
    ['\t=1', '"\\t=1"'],
    ['"said"', '"\\"said\\""'],
    ['a\r\nb', '"a\\r\\nb"'],
    ['Anna', 'Anna'],
    ['a=b', 'a=b'],
    ['two\nlines', 'two\nlines'],
  ])('%j is written as %j', (value, cell) => {
    expect(writeCell('note', value, text)).toBe(cell);
    expect(readCell('note', cell, text)).toBe(value);
  });

  const columns: readonly [column: string, value: unknown, shape: v.GenericSchema<unknown, unknown>, cell: string][] = [
    ['at', Date.UTC(2026, 10, 22), v.number(), '2026-11-22T00:00:00.000Z'],
    ['at', 1.5, v.number(), '1.5'],
    ['deletedAt', null, v.nullable(v.number()), ''],
    ['value', 3, v.number(), '3'],
    ['emotion', -2, v.nullable(v.number()), '-2'],
    ['answered', true, v.boolean(), 'true'],
    ['emails', ['a@x.example'], v.array(text), '["a@x.example"]'],
    ['nps', undefined, v.optional(v.number()), ''],
    ['waitsSince', null, v.optional(v.nullable(v.number())), 'null'],
    ['waitsSince', undefined, v.optional(v.nullable(v.number())), ''],
    ['from', '', v.optional(text), '""'],
    ['from', undefined, v.optional(text), ''],
    ['note', '', text, ''],
    ['name', 'null', text, 'null'],
    ['name', '5', text, '5'],
    ['name', '2026-11-22T00:00:00.000Z', text, '2026-11-22T00:00:00.000Z'],
    ['companyId', null, v.nullable(v.pipe(text, v.minLength(1))), ''],
  ];
  it.each(columns)('of %s: %j', (column, value, shape, cell) => {
    expect(writeCell(column, value, shape)).toBe(cell);
    expect(readCell(column, cell, shape)).toEqual(value);
  });

  it('gives back every text as it was, through a file, and never begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (values) => {
        const cells = values.map((value) => writeCell('note', value, text));
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
        const [back = []] = Papa.parse<string[]>(writeRow(cells).replace(/\r\n?/g, '\n'), {
          newline: '\n',
          delimiter: ',',
        }).data;
        expect(back.map((cell) => readCell('note', cell, text))).toEqual(values);
      }),
      { numRuns: 2_000 },
    );
  });
});
