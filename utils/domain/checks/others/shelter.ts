import { threadKeyOf } from '../../journey/thread-key';
import { without } from '../../message/range';
import { domainOf } from '../../model/address';
import { isPublicMailDomain } from '../../model/public-mail-domains';
import { unspellUmlauts } from '../../names/fold';
import type { Known, Message, OtherCustomer } from '../rule';
import { mentionsIn } from './mentions';
import type { Phrase, PhraseList } from './phrase-list';
import { companyPhrase } from './phrases';
import { spellingsOf } from './spelling';

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, 300)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => unspellUmlauts(spellingsOf(word).spelled));

const isSubdomain = (domain: string, of: string): boolean => domain === of || domain.endsWith(`.${of}`);
const areRelated = (one: string, other: string): boolean => isSubdomain(one, other) || isSubdomain(other, one);
const ownDomains = (domains: readonly string[]): readonly string[] =>
  domains.map((domain) => domain.toLowerCase()).filter((domain) => domain !== '' && !isPublicMailDomain(domain));

/** The firm in a domain: "contoso" of "mail.contoso.example". */
const firmOf = (domain: string): string => {
  const labels = domain.split('.');
  return labels.slice(0, -1).join(' ');
};

/** A phrase in the midst of these words is theirs. */
type Shelter = ReadonlySet<string>;

const recipientsOf = ({ draft }: Message) => [...draft.to, ...draft.cc, ...draft.bcc];

function sheltersOf(message: Message, known: Known): readonly Shelter[] {
  const people = [...recipientsOf(message), ...(message.draft.from ? [message.draft.from] : [])];
  const records = people.flatMap(({ email }) => known.people?.get(email.trim().toLowerCase()) ?? []);
  const { me, words } = known;
  const domains = ownDomains([...people.map(({ email }) => domainOf(email)), ...(me?.domains ?? [])]);
  const texts = [
    ...people.map(({ name }) => name),
    ...people.map(({ email }) => email.split('@')[0] ?? ''),
    ...records.flatMap(({ name, given, family, company }) => [name, `${given} ${family}`, company]),
    ...domains.map(firmOf),
    ...(me?.names ?? []),
    ...(me?.identities ?? []).map(({ name }) => name),
    ...(words?.colleagues ?? []),
    ...(words?.companies ?? []),
    ...(words?.fine ?? []),
  ];
  return texts.filter(Boolean).map((text) => new Set(wordsOf(text)));
}

/** Of the same firm as a recipient, or a colleague of mine. */
function isAmongUs(message: Message, known: Known): (other: OtherCustomer) => boolean {
  const people = recipientsOf(message);
  const records = people.flatMap(({ email }) => known.people?.get(email.trim().toLowerCase()) ?? []);
  const mine = [...(known.me?.addresses ?? []), ...(message.draft.from ? [message.draft.from.email] : [])];
  const emails = new Set([...people.map(({ email }) => email), ...mine].map((email) => email.trim().toLowerCase()));
  const domains = ownDomains([...[...emails].map(domainOf), ...(known.me?.domains ?? [])]);
  const companyKey = (company: string): string => wordsOf(companyPhrase(company)).join(' ');
  const companies = new Set(
    [...records.map(({ company }) => company), ...(known.words?.companies ?? [])].map(companyKey),
  );
  return (other) =>
    (other.company !== '' && companies.has(companyKey(other.company))) ||
    other.emails.some((email) => emails.has(email.trim().toLowerCase())) ||
    ownDomains([...other.domains, ...other.emails.map(domainOf)]).some((domain) =>
      domains.some((one) => areRelated(domain, one)),
    );
}

const forwards = /^\s*(?:fwd?|wg|tr|rv|enc|pd|vb|vs|vl|doorst|weitergeleitet|i)\s*:/i;

/** The subject of an answer is the other's. */
const answeredSubject = (subject: string): string =>
  !forwards.test(subject) && threadKeyOf(subject) !== threadKeyOf(`x ${subject}`).slice(2) ? subject : '';

/** What stands in the mail that is answered or in what was talked about before is no news to the recipient. */
function saidBefore(message: Message, known: Known, list: PhraseList): ReadonlySet<string> {
  const { draft, text, authored } = message;
  const whole = [draft.replyTo ?? '', answeredSubject(draft.subject), ...(known.timeline ?? [])];
  const said = new Set<string>();
  const note = (from: string, ranges: Parameters<typeof mentionsIn>[1]) => {
    for (const { phrase } of mentionsIn(from, ranges, list, { anyCase: true })) said.add(phrase.key);
  };
  for (const each of whole) if (each) note(each, [{ start: 0, end: each.length }]);
  note(text, without(text.length, authored));
  return said;
}

/** Tells of a phrase that it is no slip here, whoever it also stands for. */
export function shelter(message: Message, known: Known, list: PhraseList): (phrase: Phrase) => boolean {
  const said = saidBefore(message, known, list);
  const isOurs = isAmongUs(message, known);
  const phrases = [...list.values()].flat();
  const ours = new Set(phrases.filter(({ other }) => isOurs(other)).map(({ key }) => key));
  const shelters = sheltersOf(message, known);
  const numbers = new Set((known.purchases ?? []).map(({ number }) => wordsOf(number).join(' ')));
  const fine = (known.words?.fine ?? []).map((phrase) => phrase.trim().toLowerCase());
  const read = ({ kind, key, words, other }: Phrase): boolean => {
    if (ours.has(key) || said.has(key) || isOurs(other)) return true;
    const own = words.map(({ spelled }) => unspellUmlauts(spelled));
    if (kind === 'number') return numbers.has(own.join(' '));
    if (kind === 'address' || kind === 'domain') {
      const written = words
        .map(({ joint, written }) => joint + written)
        .join('')
        .toLowerCase();
      return fine.includes(written);
    }
    return shelters.some((words) => own.every((word) => words.has(word)));
  };
  const answers = new Map<Phrase, boolean>();
  return (phrase) => {
    const before = answers.get(phrase);
    if (before !== undefined) return before;
    const answer = read(phrase);
    answers.set(phrase, answer);
    return answer;
  };
}
