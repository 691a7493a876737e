/** What a field of a compose window is for. */
export type FieldUse = 'to' | 'cc' | 'bcc' | 'subject' | 'from';

/** Words that developers put into names, ids and data attributes; most write English, whatever the page speaks. */
const uses: Readonly<Record<FieldUse, string>> = {
  to: 'to tos recipient recipients rcpt rcpts addressee addressees receiver receivers sendto mailto emailto empfaenger destinatario destinatarios destinataire destinataires destinatari odbiorca odbiorcy cimzett cimzettek mottagare modtager mottaker ontvanger ontvangers alici kime komu para adresat prijemce primatelj',
  cc: 'cc carboncopy copyto kopie kopi masolat dw kopia',
  bcc: 'bcc cci cco ccn blindcopy udw rejtett',
  subject:
    'subject subj subjectbox betreff asunto objet oggetto assunto onderwerp temat tema targy amne emne konu predmet predmetu aihe subiect kenmei',
  from: 'from sender identity identities absender expediteur remitente mittente feladon felado replyto inreplyto',
};

let known: ReadonlyMap<string, FieldUse> | undefined;
function useOfWord(word: string): FieldUse | undefined {
  known ??= new Map(
    (Object.keys(uses) as FieldUse[]).flatMap((use) => uses[use].split(' ').map((name) => [name, use] as const)),
  );
  return known.get(word);
}

/** "composeSendTo_1" as compose, send, to. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** A longer name is a sentence, in which "to" is a small word. */
const mostWords = 5;

/** The use that a name speaks of; undefined where it speaks of none, or of an answer's address. */
export function useOfName(name: string, most = mostWords): FieldUse | undefined {
  const words = wordsOf(name);
  if (words.length > most) return undefined;
  if (words.includes('reply') && words.includes('to')) return 'from';
  const found = new Set(words.map(useOfWord));
  // "subject-to", "to-subject", "cc-to": what is told by the rarer word is meant.
  return (['subject', 'bcc', 'cc', 'from', 'to'] as const).find((use) => found.has(use));
}

const own =
  /^(?:name|fullname|firstname|lastname|surname|vorname|nachname|prenom|nom|nombre|nome|nev|phone|tel|telephone|telefon|mobile|company|firma|your|website|url)$/;
/** A field for the writer's own particulars: with one of these, a form is a letter to whoever owns the page. */
export const isOfWriter = (name: string): boolean => wordsOf(name).some((word) => own.test(word));
