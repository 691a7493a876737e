import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { withDocuments } from './documents';
import { main } from './main';
import { readRow } from './rows';

const ben = { name: 'Schultz, Ben', email: 'ben.schultz@kunde.example' };
const lines = [
  JSON.stringify({ id: 'wrong', to: [ben], cc: [], subject: '', body: 'Hi Anna,\n\nthanks.', expect: ['wrong-name'] }),
  JSON.stringify({ id: 'right', to: [ben], body: 'Hi Ben,\n\nthanks.', expect: [] }),
  JSON.stringify({ id: 'missed', to: [ben], body: 'Hi Ben,\n\nthanks.', expect: ['wrong-name'] }),
  JSON.stringify({ id: 'alarm', to: [ben], body: 'Dear customer,\n\nthanks.', expect: [] }),
  JSON.stringify({ id: 'asked', to: [ben], body: 'Dear customer,\n\nthanks.' }),
];

const folder = mkdtempSync(join(tmpdir(), 'eval-'));
const rows = join(folder, 'rows.jsonl');
const out = join(folder, 'findings.jsonl');

afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

function hear() {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  return { said: () => log.mock.calls.flat().join('\n'), told: () => error.mock.calls.flat().join('\n') };
}

test('counts what was expected, found and a false alarm', async () => {
  writeFileSync(rows, lines.join('\n'));
  const { said } = hear();
  expect(await main(['--rows', rows, '--json', '--findings', out])).toBe(0);
  const figures = JSON.parse(said());
  expect(figures).toMatchObject({ rows: 5, expected: 2, found: 1, falseAlarmRows: 1 });
  expect(figures.byRule['wrong-name']).toEqual({ expected: 2, found: 1, falseAlarms: 0 });
  expect(figures.byRule['impersonal-greeting']).toEqual({ expected: 0, found: 0, falseAlarms: 1 });
  for (const key of ['p50', 'p99', 'max']) expect(figures[key]).toBeGreaterThan(0);
});

test('writes the findings of every row, with offsets into the body and a sentence', () => {
  const written = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(written.map(({ id }) => id)).toEqual(['wrong', 'right', 'missed', 'alarm', 'asked']);
  expect(written[0].findings).toEqual([
    {
      rule: 'wrong-name',
      severity: 'stop',
      start: 3,
      end: 7,
      text: 'Anna',
      reason: 'You greet Anna, but this goes to Ben Schultz.',
    },
  ]);
  expect(written[1].findings).toEqual([]);
  expect(written[4].findings).toHaveLength(1);
});

test('a bad line is told by its number and the rest is done', async () => {
  writeFileSync(
    rows,
    [lines[0], '{broken', '[]', '{"id":"x"}', '', '{"id":"y","body":"Hi","to":"ben"}', lines[1]].join('\n'),
  );
  const { said, told } = hear();
  expect(await main(['--rows', rows, '--json'])).toBe(1);
  expect(told()).toBe(
    [
      'Line 2 is left out: it is not JSON.',
      'Line 3 is left out: it is not a JSON object.',
      'Line 4 is left out: "body" is missing or not a text.',
      'Line 6 is left out: "to" is not a list of people.',
    ].join('\n'),
  );
  expect(JSON.parse(said()).rows).toBe(2);
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

test('reads the attachments whose bytes are given, and passes over what can not be read', async () => {
  const file = (name: string, content: string) => ({ name, type: '', base64: Buffer.from(content).toString('base64') });
  const row = readRow({
    id: 'a',
    to: [ben],
    body: 'x',
    attachments: [file('a.txt', 'Dear Anna,'), file('b.pdf', 'no'), { name: 'c.txt' }],
  });
  const { draft } = await withDocuments(row);
  expect(draft.attachments?.map(({ document }) => document?.text ?? null)).toEqual(['Dear Anna,\n', null, null]);
});
