import type { Finding, Severity } from '../../model/finding';

const gravity: Readonly<Record<Severity, number>> = { stop: 2, warn: 1, hint: 0 };

const isAboutOthers = ({ rule }: Finding): boolean => rule === 'other-customer';

/**
 * What the scripts in a foreign page are told: of another customer only that there is one, for who is in the books is
 * no business of the page. However many are named, it is one finding, as grave as the gravest.
 */
export function forPage(findings: readonly Finding[]): readonly Finding[] {
  const [gravest] = findings.filter(isAboutOthers).sort((a, b) => gravity[b.severity] - gravity[a.severity]);
  if (!gravest) return findings;
  const elsewhere: Finding = {
    rule: gravest.rule,
    severity: gravest.severity,
    where: 'body',
    start: 0,
    end: 0,
    text: '',
    reason: { code: 'otherCustomerElsewhere', params: {} },
    fixes: [],
  };
  return [...findings.filter((finding) => !isAboutOthers(finding)), elsewhere];
}
