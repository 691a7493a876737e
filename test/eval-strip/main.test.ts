import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from './main';

const folder = mkdtempSync(join(tmpdir(), 'eval-strip-'));
const rows = join(folder, 'rows.jsonl');
const out = join(folder, 'out.jsonl');
const lines = [
  { id: 'exact', in: 'Yes.\n\n> Monday?', out: ' Yes. ' },
  { id: 'other', in: 'Yes.\n\n> Monday?', out: 'No.' },
  { id: 'asked', html: '<p>Yes.</p><blockquote>Monday?</blockquote>' },
].map((row) => JSON.stringify(row));

afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

function hear() {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  return { said: () => log.mock.calls.flat().join('\n'), told: () => error.mock.calls.flat().join('\n') };
}

test('counts the rows that come out exactly, and writes what was written', async () => {
  writeFileSync(rows, lines.join('\n'));
  const { said } = hear();
  expect(await main(['--rows', rows, '--json', '--findings', out])).toBe(0);
  expect(JSON.parse(said())).toEqual({ rows: 3, withOut: 2, exact: 1 });
  const written = readFileSync(out, 'utf8').trim().split('\n');
  expect(written.map((line) => JSON.parse(line))).toEqual([
    { id: 'exact', out: 'Yes.' },
    { id: 'other', out: 'Yes.' },
    { id: 'asked', out: 'Yes.' },
  ]);
});

test('without --json the figures are for reading', async () => {
  writeFileSync(rows, lines.join('\n'));
  const { said } = hear();
  expect(await main(['--rows', rows])).toBe(0);
  expect(said()).toBe('rows      3\nwith out  2\nexact     1 (50.0 %)');
});

test('a bad line is told by its number and the rest is done', async () => {
  writeFileSync(rows, [lines[0], '{broken', '[]', '{"id":"x"}', '', '{"in":"x","out":1}'].join('\n'));
  const { said, told } = hear();
  expect(await main(['--rows', rows, '--json'])).toBe(1);
  expect(told()).toBe(
    [
      'Line 2 is left out: it is not JSON.',
      'Line 3 is left out: it is not a JSON object.',
      'Line 4 is left out: "in" or "html" is missing or not a text.',
      'Line 6 is left out: "out" is not a text.',
    ].join('\n'),
  );
  expect(JSON.parse(said()).rows).toBe(1);
});

test.each([
  [[], 'Usage'],
  [['--rows', join(folder, 'none.jsonl')], "can't be read"],
  [['--nonsense'], 'Usage'],
])('%j is answered with a sentence', async (args, sentence) => {
  const { told } = hear();
  expect(await main(args)).toBe(2);
  expect(told()).toContain(sentence);
});
