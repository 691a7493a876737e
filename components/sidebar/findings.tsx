import type { Finding, Severity } from '../../utils/domain/model/finding';
import { AttachmentsSeen } from './attachments-seen';
import { FindingCard } from './finding-card';
import { useTab } from './tab';

const rank: Readonly<Record<Severity, number>> = { stop: 0, warn: 1, hint: 2 };

/** The gravest first, else in the order of the text. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || a.start - b.start);

export function Findings() {
  const { draft, page } = useTab().state;
  if (!draft) return null;
  const emails = (page?.writingTo ?? []).map((person) => person.email).filter(Boolean);
  return (
    <>
      {inOrder(draft.findings).map((finding, index) => (
        <FindingCard
          key={`${finding.rule}:${finding.where}:${finding.attachment?.index ?? ''}:${finding.start}`}
          finding={finding}
          composeId={draft.composeId}
          main={index === 0}
          emails={emails}
        />
      ))}
      <AttachmentsSeen attachments={draft.attachments ?? []} />
    </>
  );
}
