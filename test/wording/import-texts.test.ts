import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnTargets } from '../../utils/domain/import/columns';
import { backupTables } from '../../utils/domain/model/schemas';
import { badRowWords, tableWords } from '../../utils/wording/backup';

const texts: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const codesIn = (files: readonly string[], pattern: RegExp): readonly string[] => [
  ...new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, code = '']) => code))),
];
const filesOf = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);

const stopping = codesIn(
  [
    ...filesOf('utils/state', /^(csv|read-csv|import|restore|backup)/),
    ...filesOf('utils/services', /^(jobs|undo|import|backup)/),
    'utils/domain/backup/file.ts',
    'utils/domain/import/columns.ts',
  ],
  /(?:CsvProblem|failed|Refusal|[ (]problem)\('(\w+)'|code: '(?=emailColumn|columnTwice)(\w+)'/g,
);
const ofRows = codesIn(
  filesOf('utils/domain/import', /^(read-row|repeats|work-out)\.ts$/),
  /(?:problem\(|code: |, )'(\w+(?:Missing|Unreadable|Unknown|Cells|Long|Ordered|Again|Values|Customers))'/g,
);

describe('every reason has its sentence', () => {
  it('finds the reasons in the source', () => {
    expect(stopping).toEqual(
      expect.arrayContaining(['quotesBroken', 'fileEmpty', 'backupNewer', 'jobGone', 'undoGone']),
    );
    expect(ofRows).toEqual(expect.arrayContaining(['addressMissing', 'stageUnknown', 'addressAgain', 'twoCustomers']));
  });
  it.each(stopping.filter(Boolean).map((code) => [code]))('that stops the work: %s', (code) => {
    expect(texts[`error${capital(code)}`]?.message).toMatch(/\w.*\.$/);
  });
  it.each([...ofRows, 'amountUnreadable', 'currencyMissing', 'readAsWindows1252'].map((code) => [code]))(
    'of a row: %s',
    (code) => {
      expect(texts[`importReason${capital(code)}`]?.message).toMatch(/\w.*\.$/);
    },
  );
  it.each(columnTargets.map((target) => [target]))('the name of a column: %s', (target) => {
    expect(texts[`column${capital(target)}`]?.message).toBeTruthy();
  });
});

it('a damaged row is named with its table and place', () => {
  const t = (key: string, ...parts: readonly (string | number)[]) => [key, ...parts].join(' ');
  expect(backupTables.filter((table) => !texts[tableWords(table, (key) => key)])).toEqual([]);
  const bad = {
    table: 'customers',
    place: 3,
    id: 'x',
    reason: { code: 'rowDamaged', params: { field: 'emails' } },
  } as const;
  expect(badRowWords(bad, t)).toBe('backupRowDamaged backupTableCustomers 3 emails');
});
