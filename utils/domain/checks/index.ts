import { prepareMessage } from '../message/message';
import type { Draft } from '../model/draft';
import { type Finding, ruleIds } from '../model/finding';
import type { Known, Rule } from './rule';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

const rank = (id: Rule['id']): number => ruleIds.indexOf(id);

/** Every check there is, in the order of precedence. */
export const rules: readonly Rule[] = Object.values(files).sort((a, b) => rank(a.id) - rank(b.id));

const overlap = (a: Finding, b: Finding): boolean =>
  a.where === b.where && ((a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end));

/** What the rules say of a draft, one finding for a span of text, in the order of the text. */
export function check(draft: Draft, known: Known): Finding[] {
  const message = prepareMessage(draft);
  const kept: Finding[] = [];
  for (const rule of rules) {
    for (const finding of rule.check(message, known)) {
      if (!kept.some((other) => other.rule !== finding.rule && overlap(other, finding))) kept.push(finding);
    }
  }
  return kept.sort((a, b) => a.where.localeCompare(b.where) * -1 || a.start - b.start || a.end - b.end);
}
