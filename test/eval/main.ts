import { readFileSync, writeFileSync } from 'node:fs';
import { findingWords } from '../../utils/wording/finding';
import { askedRows } from '../support/json-rows';
import { withDocuments } from './documents';
import { type Answer, answer, type Figures, figures } from './measure';
import { type Row, readRow } from './rows';

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
  const asked = askedRows('eval', args, readRow);
  if (!asked) return 2;
  const { rows, json, findings, isPartial } = asked;
  const read: Row[] = [];
  for (const row of rows) read.push(await withDocuments(row));
  const answers = read.map((row) => answer(row, () => performance.now()));
  const result = figures(answers);
  if (findings) writeFileSync(findings, findingLines(answers));
  console.log(json ? JSON.stringify(result) : report(result));
  return isPartial ? 1 : 0;
}
