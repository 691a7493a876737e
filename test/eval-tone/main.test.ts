import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from './main';

const folder = mkdtempSync(join(tmpdir(), 'eval-tone-'));
const rows = join(folder, 'rows.jsonl');
const out = join(folder, 'out.jsonl');
const lines = [
  { id: 'found', text: 'It broke, a waste of money.', tone: 'negative' },
  { id: 'missed', text: 'It is blue.', tone: 'negative' },
  { id: 'alarm', text: 'Terrible!', tone: 'other' },
  { id: 'right', text: 'Works like a charm.', tone: 'other' },
  { id: 5, text: 'Never again.' },
].map((row) => JSON.stringify(row));

afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

function hear() {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  return { said: () => log.mock.calls.flat().join('\n'), told: () => error.mock.calls.flat().join('\n') };
}

test('counts what is known, and writes the tone of every row with the words that led to it', async () => {
  writeFileSync(rows, lines.join('\n'));
  const { said } = hear();
  expect(await main(['--rows', rows, '--json', '--findings', out])).toBe(0);
  expect(JSON.parse(said())).toEqual({ rows: 5, saidNegative: 3, known: 4, negative: 2, found: 1, falseAlarms: 1 });
  const written = readFileSync(out, 'utf8').trim().split('\n');
  expect(written.map((line) => JSON.parse(line))).toEqual([
    { id: 'found', tone: 'negative', because: ['broke', 'waste of money'] },
    { id: 'missed', tone: 'other', because: [] },
    { id: 'alarm', tone: 'negative', because: ['Terrible'] },
    { id: 'right', tone: 'other', because: [] },
    { id: '5', tone: 'negative', because: ['Never again'] },
  ]);
});

test('without --json the figures are for reading', async () => {
  writeFileSync(rows, lines.join('\n'));
  const { said } = hear();
  expect(await main(['--rows', rows])).toBe(0);
  expect(said()).toContain('recall         1 of 2 (50.0 %)\nprecision      1 of 2 (50.0 %)');
});

test('a bad line is told by its number and the rest is done', async () => {
  writeFileSync(rows, [lines[0], '{broken', '{"id":"x"}', '', '{"text":"x","tone":"sad"}'].join('\n'));
  const { said, told } = hear();
  expect(await main(['--rows', rows, '--json'])).toBe(1);
  expect(told()).toBe(
    [
      'Line 2 is left out: it is not JSON.',
      'Line 3 is left out: "text" is missing or not a text.',
      'Line 5 is left out: "tone" is neither "negative" nor "other".',
    ].join('\n'),
  );
  expect(JSON.parse(said()).rows).toBe(1);
});

test.each([
  [[], 'Usage'],
  [['--rows', join(folder, 'none.jsonl')], "can't be read"],
])('%j is answered with a sentence', async (args, sentence) => {
  const { told } = hear();
  expect(await main(args)).toBe(2);
  expect(told()).toContain(sentence);
});
