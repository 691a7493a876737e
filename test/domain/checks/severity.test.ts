import { describe, expect, it } from 'vitest';
import { asWished, choicesFor, isStronger, strongest } from '../../../utils/domain/checks/severity';
import type { Severity } from '../../../utils/domain/model/finding';
import { impersonal } from '../../components/samples';

describe('a finding', () => {
  const cases: readonly [own: Severity, wished: Severity | undefined, said: Severity, why: string][] = [
    ['stop', undefined, 'stop', 'nothing was wished'],
    ['stop', 'warn', 'warn', 'weaker is as wished'],
    ['stop', 'hint', 'hint', 'weakest is as wished'],
    ['stop', 'stop', 'stop', 'the same'],
    ['warn', 'stop', 'warn', 'never stronger than its evidence'],
    ['hint', 'stop', 'hint', 'never stronger than its evidence'],
    ['hint', 'warn', 'hint', 'never stronger than its evidence'],
    ['warn', 'hint', 'hint', 'weaker than its evidence'],
  ];
  it.each(cases)('%s, wished %s: %s (%s)', (severity, wished, said) => {
    const severities = wished ? { 'impersonal-greeting': wished } : {};
    expect(asWished({ ...impersonal, severity }, severities).severity).toBe(said);
  });

  it('of another rule is as it was', () => {
    expect(asWished(impersonal, { 'wrong-name': 'hint' })).toBe(impersonal);
  });
});

it('no choice is stronger than the rule, and the first is its own', () => {
  for (const [rule, own] of Object.entries(strongest) as [keyof typeof strongest, Severity][]) {
    expect(choicesFor(rule)[0]).toBe(own);
    expect(choicesFor(rule).some((choice) => isStronger(choice, own))).toBe(false);
    expect(choicesFor(rule).at(-1)).toBe('hint');
  }
});
