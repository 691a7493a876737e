import type { Finding, RuleId, Severity } from '../model/finding';
import type { Settings } from '../model/settings';

/** The most that a rule ever says by itself; with less evidence it says less. */
export const strongest: Readonly<Record<RuleId, Severity>> = {
  'leftover-field': 'stop',
  'empty-field': 'stop',
  'wrong-name': 'stop',
  'misspelt-name': 'warn',
  'impersonal-greeting': 'stop',
  'missing-name': 'hint',
  'group-mismatch': 'hint',
  'wrong-title': 'warn',
  'wrong-company': 'warn',
  'other-customer': 'stop',
  'missing-attachment': 'stop',
  'stale-quote': 'warn',
  'draft-leftover': 'warn',
  'wrong-sender': 'warn',
  'impersonal-sign-off': 'hint',
};

/** From the weakest on. */
const ranks: readonly Severity[] = ['hint', 'warn', 'stop'];

export const isStronger = (one: Severity, other: Severity): boolean => ranks.indexOf(one) > ranks.indexOf(other);

/** What the user can choose for a rule besides "off": nothing is made stronger than the rule itself makes it. */
export const choicesFor = (rule: RuleId): readonly Severity[] =>
  ranks.filter((severity) => !isStronger(severity, strongest[rule])).reverse();

/** As strong as the user wants it at most. */
export function asWished(finding: Finding, severities: Settings['severities']): Finding {
  const most = severities[finding.rule];
  return most && isStronger(finding.severity, most) ? { ...finding, severity: most } : finding;
}
