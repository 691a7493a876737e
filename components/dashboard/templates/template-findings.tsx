import type { Finding } from '../../../utils/domain/model/finding';
import { findingWords } from '../../../utils/wording/finding';
import { Card } from '../../ui/card';
import { useWords } from '../../ui/words';

/** What the checks would say to a mail that is made of it. */
export function TemplateFindings({ findings }: { findings: readonly Finding[] }) {
  const { t, language } = useWords();
  if (findings.length === 0) return <p class="template-note">{t('templatesClean')}</p>;
  return (
    <ul class="template-findings" data-part="template-findings">
      {findings.map((finding) => {
        const { title, reason } = findingWords(finding, t, language);
        return (
          <li key={JSON.stringify([finding.rule, finding.where, finding.start, finding.text])}>
            <Card tone={finding.severity} data-part="template-finding" data-rule={finding.rule}>
              <h3>{title}</h3>
              <p>{finding.rule === 'leftover-field' ? t('templatesUnknownField', finding.text) : reason}</p>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
