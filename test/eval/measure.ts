import { check } from '../../utils/domain/checks';
import type { Finding } from '../../utils/domain/model/finding';
import type { Row } from './rows';

export interface Answer {
  readonly row: Row;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

export interface Figures {
  readonly rows: number;
  readonly expected: number;
  readonly found: number;
  readonly falseAlarmRows: number;
  readonly byRule: Readonly<Record<string, { expected: number; found: number; falseAlarms: number }>>;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export function answer(row: Row, clock: () => number): Answer {
  const start = clock();
  const findings = check(row.draft, row.known);
  return { row, findings, milliseconds: clock() - start };
}

const counts = ({ severity }: Finding): boolean => severity !== 'hint';
const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

function at(sorted: readonly number[], share: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** A finding of severity warn or stop that a row does not expect is a false alarm; rows that expect nothing known have none. */
export function figures(answers: readonly Answer[]): Figures {
  const byRule: Record<string, { expected: number; found: number; falseAlarms: number }> = {};
  const of = (rule: string) => (byRule[rule] ??= { expected: 0, found: 0, falseAlarms: 0 });
  let falseAlarmRows = 0;
  for (const { row, findings } of answers) {
    if (!row.expect) continue;
    const said = new Set<string>(findings.filter(counts).map(({ rule }) => rule));
    for (const rule of row.expect) {
      of(rule).expected += 1;
      if (said.has(rule)) of(rule).found += 1;
    }
    const alarms = [...said].filter((rule) => !row.expect?.includes(rule));
    for (const rule of alarms) of(rule).falseAlarms += 1;
    if (alarms.length > 0) falseAlarmRows += 1;
  }
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const sum = (key: 'expected' | 'found'): number =>
    Object.values(byRule).reduce((total, rule) => total + rule[key], 0);
  return {
    rows: answers.length,
    expected: sum('expected'),
    found: sum('found'),
    falseAlarmRows,
    byRule,
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
    max: round(sorted.at(-1) ?? 0),
  };
}
