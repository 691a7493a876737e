import type { Finding, Severity } from '../../domain/model/finding';
import { placeWords } from '../../wording/attachment';
import { findingWords } from '../../wording/finding';

/** Makes a text of a key: given to the page code from outside. */
export type Translate = Parameters<typeof findingWords>[1];

const severities: Readonly<Record<Severity, string>> = {
  stop: 'pageSeverityStop',
  warn: 'pageSeverityWarn',
  hint: 'pageSeverityHint',
};

/** A word beside the colour and the shape. */
export const severityWord = (severity: Severity, t: Translate): string => t(severities[severity]);

export interface FindingTexts {
  readonly title: string;
  readonly reason: string;
  /** In which attachment, and where in it; '' for the mail itself. */
  readonly place: string;
  /** One label for each of the finding's fixes. */
  readonly fixes: readonly string[];
}

export const textsOf = (finding: Finding, t: Translate): FindingTexts => ({
  ...findingWords(finding, t, t('pageLanguage') || 'en'),
  place: finding.attachment ? placeWords(finding.attachment, t) : '',
});
