import type { Draft, Finding, Known } from '../../utils/domain/checks/rule';
import type { Fix } from '../../utils/domain/model/finding';

/** What the rules look for, and what could break the looking. Runs of any of them must take no more than linear time. */
export const pieces: readonly string[] = [
  'x¦ ¦\n¦\r\n¦\t¦\u00a0¦\u200b¦\u0301¦a\u0301¦\u202e¦a\u202eb\u202c ¦\ud83d¦\0¦[¦]¦[]¦[Name] ¦{¦}¦{{}}',
  '{{a ¦{{first_name}} ¦{% if a %}¦%¦%a%b ¦<¦<<a>> ¦«¦_¦__a__ ¦${¦#a#¦*|¦*|FNAME|* ¦(¦"¦“¦\'¦>¦> x\n¦-',
  '--\n¦-----\n¦…¦.¦,¦;¦:¦!¦?¦/¦\\¦|¦~¦=¦&amp;¦@¦a@a ¦a@b.example ¦https://a.example/c ¦1¦1 ¦1,234.56 ',
  '€1 ¦12.05.2026 ¦1 May 2026 ¦valid until 1 May 2026 ¦Q-2026-0117 ¦EUR 100.00\n¦Hi ¦Dear ¦Dear Anna,\n',
  'Hallo Anna, ¦Sehr geehrte Frau Schmidt, ¦Hi all,\n¦To whom it may concern,\n¦Mr ¦Herr ¦Dr. ¦Anna ',
  'Anna Schmidt Ben Miller ¦Acme GmbH & Co. KG ¦Kunde GmbH ¦du Sie ¦null ¦the ¦You ¦word. \n\n¦A¦Ä¦ß¦İ',
  '姓名 ¦Привет ¦😀¦TODO ¦XXX ¦lorem ipsum ¦attached ¦please find attached. ¦anbei im Anhang ¦Re: ¦From: ',
  'From: a@b.example\n¦On On On wrote:\n¦On 1 May 2026 at 1:00 <a@b.example> wrote:\n¦Thanks,\n',
  'Best regards,\n¦The Sales Team\n¦Sent from my iPhone\n',
  'This e-mail is confidential and intended for the addressee.\n¦Begin forwarded message:\n',
  'noreply@firm.example ¦\nHi ,\n¦ with null,¦ ,¦ !¦Dear [Name],\n¦for ¦with ¦Hi {{first_name}},\n',
  'undefined¦zzz¦}}¦{!¦{%¦%}¦[[¦]]¦%%¦|*¦__¦>>¦<<¦»¦‹¦›¦$¦`¦)¦€¦é¦имя¦#¦first_name¦FirstName¦company',
  'name|there¦if¦end¦To: Anna\n¦Subject: x\n¦Sent: today\n¦-- \n¦-----Original Message-----\n¦\ude00',
  '100¦NaN ¦Bonjour ',
].flatMap((line) => line.split('¦'));

const anna = {
  email: 'anna.schmidt@kunde.example',
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific: 'Ms',
  company: 'Kunde GmbH',
  locale: 'de',
  writtenFrom: ['cleo@firm.example'],
};
const row = { createdAt: 0, changedAt: 0, rev: 1, deletedAt: null, source: 'user' } as const;

/** As much as can be known. */
export const everything: Known = {
  people: new Map([[anna.email, anna]]),
  me: {
    names: ['Cleo Sand'],
    addresses: ['cleo@firm.example', 'cleo@other.example'],
    domains: ['firm.example'],
    timeZone: 'Europe/Berlin',
    identities: [{ name: 'Cleo Sand', email: 'cleo@firm.example' }],
  },
  now: Date.UTC(2026, 10, 22),
  purchases: [
    {
      ...row,
      id: 'quote',
      customerId: 'anna',
      kind: 'quote',
      number: 'Q-2026-0117',
      amount: { minor: 418_000, currency: 'EUR' },
      date: '2026-05-01',
      deliveredOn: null,
      validUntil: '2026-05-31',
      state: 'open',
      note: '',
    },
  ],
  others: [
    {
      id: 'ben',
      name: 'Ben Miller',
      given: 'Ben',
      family: 'Miller',
      company: 'Acme GmbH & Co. KG',
      emails: ['a@b.example'],
      domains: ['b.example'],
      numbers: ['Q-2026-0117'],
    },
  ],
  timeline: ['Your quote'],
  words: { never: ['lorem'], fine: ['Acme'], colleagues: ['Ben'], companies: ['Firm'] },
};

const fieldOf = (draft: Draft, { where, attachment }: Finding): string | undefined => {
  if (where === 'body') return draft.body.text;
  if (where === 'subject') return draft.subject;
  const file = draft.attachments?.[attachment?.index ?? -1];
  return attachment?.part ? file?.document?.text : file?.name;
};

/** A finding marks text that is there, and its fixes lie within its field. */
export function isSound(draft: Draft, finding: Finding): boolean {
  const field = fieldOf(draft, finding);
  if (field === undefined) return false;
  const fits = ({ start, end }: Fix): boolean => 0 <= start && start <= end && end <= field.length;
  return (
    fits(finding) &&
    finding.start < finding.end &&
    finding.text === field.slice(finding.start, finding.end) &&
    finding.fixes.every(fits)
  );
}

/** A draft of so many characters, all of them one piece again and again. */
export function runOf(text: string, length: number): Draft {
  const run = text.repeat(Math.ceil(length / text.length));
  return {
    subject: 'Your quote',
    body: { text: run, spans: [] },
    to: [{ name: anna.name, email: anna.email }],
    cc: [],
    bcc: [],
    from: { name: 'Cleo Sand', email: 'cleo@firm.example' },
    attachments: [],
  };
}
