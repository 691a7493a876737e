import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Finding, Severity } from '../../utils/domain/model/finding';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { AttachmentsSeen } from './attachments-seen';
import { FindingCard } from './finding-card';
import './findings.css';
import { useTab } from './tab';

const rank: Readonly<Record<Severity, number>> = { stop: 0, warn: 1, hint: 2 };

/** The gravest first, else in the order of the text. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || a.start - b.start);

interface FindingsProps {
  /** Another warning, for when the draft is fine: it gets the place that the findings leave. */
  readonly other?: (main: boolean) => ComponentChildren;
}

/** One warning is shown, the gravest; the others wait behind a line that says how many they are. */
export function Findings({ other }: FindingsProps) {
  const { draft, page } = useTab().state;
  const { t } = useWords();
  const composeId = draft?.composeId ?? '';
  const emails = (page?.writingTo ?? []).map((person) => person.email).filter(Boolean);
  const [first, ...more] = inOrder(draft?.findings ?? []);
  const card = (finding: Finding, main: boolean) => (
    <FindingCard
      key={`${finding.rule}:${finding.where}:${finding.attachment?.index ?? ''}:${finding.start}`}
      finding={finding}
      composeId={composeId}
      main={main}
      emails={emails}
    />
  );
  const waiting = more.length + (first && other ? 1 : 0);
  return (
    <>
      {first ? card(first, true) : other?.(true)}
      {waiting > 0 && (
        <details key={composeId} class="findings-more" data-part="more-findings">
          <summary>
            {t('findingsMore', waiting)} <Icon of={ChevronDown} size={12} />
          </summary>
          <div>
            {more.map((finding) => card(finding, false))}
            {other?.(false)}
          </div>
        </details>
      )}
      <AttachmentsSeen attachments={draft?.attachments ?? []} />
    </>
  );
}
