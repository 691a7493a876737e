import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findingWords } from '../../utils/wording/finding';
import { withDocuments } from './documents';
import { type Answer, answer, type Figures, figures } from './measure';
import { type Row, readRows } from './rows';

const usage = 'Usage: npm run eval -- --rows FILE.jsonl [--json] [--findings OUT.jsonl]';

function translator(): (key: string, ...parts: readonly (string | number)[]) => string {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  return (key, ...parts) =>
    String(messages[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => String(parts[Number(place) - 1] ?? ''));
}

function findingLines(answers: readonly Answer[]): string {
  const t = translator();
  const lines = answers.map(({ row, findings }) =>
    JSON.stringify({
      id: row.id,
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        start: finding.start,
        end: finding.end,
        text: finding.text,
        ...(finding.where === 'body' ? {} : { where: finding.where }),
        ...(finding.attachment ? { attachment: finding.attachment } : {}),
        reason: findingWords(finding, t).reason,
      })),
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function report({ rows, expected, found, falseAlarmRows, byRule, p50, p99, max }: Figures): string {
  const share = (part: number, whole: number): string => (whole ? ` (${((100 * part) / whole).toFixed(1)} %)` : '');
  const rules = Object.entries(byRule).map(
    ([rule, of]) => `  ${rule}: expected ${of.expected}, found ${of.found}, false alarms ${of.falseAlarms}`,
  );
  return [
    `rows              ${rows}`,
    `expected          ${expected}`,
    `found             ${found}${share(found, expected)}`,
    `false alarm rows  ${falseAlarmRows}${share(falseAlarmRows, rows)}`,
    `milliseconds      p50 ${p50}, p99 ${p99}, max ${max}`,
    ...rules,
  ].join('\n');
}

/** Runs the checks over rows of mail and counts what they find. */
export async function main(args: readonly string[]): Promise<number> {
  let options: { rows?: string | undefined; json?: boolean | undefined; findings?: string | undefined };
  try {
    options = parseArgs({
      args: [...args],
      options: { rows: { type: 'string' }, json: { type: 'boolean' }, findings: { type: 'string' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  if (!options.rows) {
    console.error(usage);
    return 2;
  }
  let file: string;
  try {
    file = readFileSync(options.rows, 'utf8');
  } catch {
    console.error(`The file ${options.rows} can't be read.`);
    return 2;
  }
  const { rows, bad } = readRows(file);
  for (const { line, problem } of bad) console.error(`Line ${line} is left out: ${problem}.`);
  const read: Row[] = [];
  for (const row of rows) read.push(await withDocuments(row));
  const answers = read.map((row) => answer(row, () => performance.now()));
  const result = figures(answers);
  if (options.findings) writeFileSync(options.findings, findingLines(answers));
  console.log(options.json ? JSON.stringify(result) : report(result));
  return bad.length > 0 ? 1 : 0;
}
