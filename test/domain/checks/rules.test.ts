import { describe, expect, test } from 'vitest';
import { rules } from '../../../utils/domain/checks';
import { isStronger, strongest } from '../../../utils/domain/checks/severity';
import { afterFirstFix, type Case, fieldOf, findingsOf } from './case';

const tables = import.meta.glob<readonly Case[]>('./*.cases.ts', { eager: true, import: 'default' });
const casesOf = (id: string): readonly Case[] => tables[`./${id}.cases.ts`] ?? [];

test('every table belongs to a rule', () => {
  expect(Object.keys(tables).filter((path) => !rules.some(({ id }) => path === `./${id}.cases.ts`))).toEqual([]);
});

describe.each(rules.map((rule) => ({ id: rule.id, cases: casesOf(rule.id) })))('$id', ({ id, cases }) => {
  test('has at least forty cases, about half of them negative', () => {
    const negative = cases.filter((row) => row.expect === null).length;
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(negative / cases.length).toBeGreaterThanOrEqual(0.4);
    expect(negative / cases.length).toBeLessThanOrEqual(0.6);
  });

  test.each(cases)('$why: $body', (row) => {
    const findings = findingsOf(row).filter(({ rule }) => rule === id);
    expect(findings.map(({ text }) => text)).toEqual(row.expect === null ? [] : [row.expect].flat());
    for (const finding of findings) {
      const field = fieldOf(row, finding);
      expect(field.slice(finding.start, finding.end)).toBe(finding.text);
      if (row.expectIn) expect(finding.where).toBe(row.expectIn);
      expect(isStronger(finding.severity, strongest[finding.rule]), 'as strong as the table allows').toBe(false);
      if (row.severity) expect(finding.severity).toBe(row.severity);
    }
    if (row.fixed !== undefined) expect(afterFirstFix(row, findings[0]!)).toBe(row.fixed);
  });
});
