import { check } from '../../../utils/domain/checks';
import type { Known, KnownPerson } from '../../../utils/domain/checks/rule';
import type { Draft, Span } from '../../../utils/domain/model/draft';
import type { Finding, Severity } from '../../../utils/domain/model/finding';
import type { Person } from '../../../utils/domain/model/person';

/** One line of a rule's table. People are written "Anna Schmidt <anna@firm.example>" or as an address alone. */
export interface Case {
  readonly why: string;
  readonly body: string;
  /** Anna Schmidt, when nothing is said. */
  readonly to?: string | readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly from?: string;
  readonly subject?: string;
  readonly lang?: string;
  readonly me?: readonly string[];
  readonly people?: readonly Partial<KnownPerson>[];
  readonly spans?: readonly Span[];
  readonly attachments?: Draft['attachments'];
  readonly replyTo?: string;
  /** The text or texts that the rule marks, after precedence; null where it says nothing. */
  readonly expect: string | readonly string[] | null;
  /** Whatever else is known. */
  readonly known?: Known;
  readonly expectIn?: Finding['where'];
  readonly severity?: Severity;
  /** The whole body, or subject, after the first fix of the first finding. */
  readonly fixed?: string;
}

const anna = 'Anna Schmidt <anna.schmidt@kunde.example>';

export function person(text: string): Person {
  const match = /^(.*?)\s*<([^>]*)>$/.exec(text);
  return match ? { name: match[1]!, email: match[2]! } : { name: '', email: text };
}

const known = (row: Case): Known => ({
  ...row.known,
  ...(row.me ? { me: { addresses: [], ...row.known?.me, names: row.me } } : {}),
  ...(row.people
    ? {
        people: new Map(
          row.people.map((one) => [
            one.email ?? '',
            { email: '', name: '', given: '', family: '', honorific: '', company: '', locale: '', ...one },
          ]),
        ),
      }
    : {}),
});

export function draftOf(row: Case): Draft {
  return {
    subject: row.subject ?? '',
    body: { text: row.body, spans: row.spans ?? [] },
    to: [row.to ?? anna].flat().map(person),
    cc: (row.cc ?? []).map(person),
    bcc: (row.bcc ?? []).map(person),
    ...(row.from ? { from: person(row.from) } : {}),
    ...(row.lang ? { lang: row.lang } : {}),
    ...(row.attachments ? { attachments: row.attachments } : {}),
    ...(row.replyTo === undefined ? {} : { replyTo: row.replyTo }),
  };
}

export const findingsOf = (row: Case): readonly Finding[] => check(draftOf(row), known(row));

/** The text that a finding's offsets are into. */
export function fieldOf(row: Case, { where, attachment }: Finding): string {
  if (where === 'subject') return row.subject ?? '';
  if (where === 'body') return row.body;
  const file = row.attachments?.[attachment?.index ?? -1];
  return (attachment?.part ? file?.document?.text : file?.name) ?? '';
}

export function afterFirstFix(row: Case, finding: Finding): string {
  const text = fieldOf(row, finding);
  const fix = finding.fixes[0];
  return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;
}
