import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnTargets } from '../../utils/domain/import/columns';
import { errorWords } from '../../utils/wording/error';
import { reasonWords } from '../../utils/wording/import';
import { words } from '../components/words';

const { t } = words;
/** As the browser does: a text that is not there is ''. */
const strict: typeof t = (key, ...parts) => {
  const text = t(key, ...parts);
  return text === `[${key}]` ? '' : text;
};

const codesIn = (pattern: RegExp, files = '{utils,entrypoints}/**/*.ts'): readonly string[] => {
  const sources = globSync(files).map((path) => readFileSync(path, 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!)))].sort();
};

/** Codes that are no errors to be shown: the work was cancelled, or only the general sentence fits. */
const silent = new Set(['cancelled', 'unexpected']);

describe('every error that a call or a file can end in has a sentence of its own', () => {
  const thrown = codesIn(/(?:failed|Refusal|CsvProblem|StorageError)\(\s*'([a-zA-Z0-9]+)'/g);
  const storage = codesIn(/^ {2}\| '(database\w+|diskFull|alreadyThere|rowGone)'/gm);
  it('finds the codes in the source', () => {
    expect(thrown.length).toBeGreaterThan(15);
    expect(storage).toContain('databaseBlocked');
  });
  it.each([...thrown, ...storage].filter((code) => !silent.has(code)))('%s', (code) => {
    const sentence = errorWords({ code, params: { detail: 'x' } }, strict);
    expect(sentence).not.toBe(strict('errorUnexpected', `${code} x`));
    expect(sentence).not.toMatch(/undefined|\$\d|!/);
  });
});

describe('an error without a sentence', () => {
  it.each([
    [{ code: 'unexpected', params: { detail: 'TypeError: x' } }, 'TypeError: x'],
    [{ code: 'somethingNew', params: { field: 'a', place: 3 } }, 'somethingNew a 3'],
    [{ code: 'unexpected', params: {} }, ''],
  ])('%j is told with its code', (reason, detail) => {
    expect(errorWords(reason, strict)).toBe(strict('errorUnexpected', detail));
  });
});

describe('what is put into a sentence', () => {
  it('stands where the sentence wants it', () => {
    expect(errorWords({ code: 'quotesBroken', params: { row: 7 } }, strict)).toContain('row 7');
  });
});

describe('every reason to refuse a row has a sentence', () => {
  const codes = codesIn(/problem\(\s*'([a-zA-Z0-9]+)'/g, 'utils/domain/import/*.ts');
  it.each([
    ...codes,
    'addressAgain',
    'twoCustomers',
    'amountUnreadable',
    'currencyMissing',
    'stageUnknown',
    'languageUnknown',
    'kindUnknown',
    'stateUnknown',
    'dateUnreadable',
    'readAsWindows1252',
  ])('%s', (code) => expect(strict(`importReason${code.charAt(0).toUpperCase()}${code.slice(1)}`)).not.toBe(''));

  it('names the rows and people that it is about', () => {
    expect(reasonWords({ code: 'addressAgain', params: { row: 3, name: 'Ben' } }, strict)).toMatch(/Row 3.*Ben/);
    expect(reasonWords({ code: 'twoCustomers', params: { names: ['Anna', 'Ben'] } }, strict)).toContain('Anna, Ben');
  });
});

it.each(columnTargets)('the column %s has a name', (target) =>
  expect(strict(`column${target.charAt(0).toUpperCase()}${target.slice(1)}`)).not.toBe(''),
);
