import type { Finding } from '../domain/model/finding';
import type { Translate } from '../platform';

export const findingWords = (finding: Finding, _t: Translate) => ({
  title: finding.rule,
  reason: `${finding.reason.code} ${JSON.stringify(finding.reason.params)}`,
  fixes: finding.fixes.map((fix) => fix.text),
});
