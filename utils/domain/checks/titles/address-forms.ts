import type { Token } from '../../message/tokens';
import { wordSet } from '../../names/word-set';

export type Form = 'formal' | 'informal';

/** What stands around a word. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  /** Nothing before it in its sentence, or what looks like that. */
  readonly opens: boolean;
}

export interface AddressForms {
  /** The words that `of` has something to say of. */
  readonly word: RegExp;
  /** What the word says of the address, where it says it for certain. */
  of(word: string, beside: Beside): Form | null;
  /** The formal word is no slip for another, so that one of it is enough to be out of place. */
  isSure(word: string, beside: Beside): boolean;
  /** Greetings that settle it, folded to lower case. */
  readonly formalGreeting: RegExp;
  /** The formal word is also said to several friends: what speaks for that in the text. Null where it is not. */
  readonly several: RegExp | null;
  /** A word of the other form that always fits in its place. */
  readonly instead: Readonly<Record<string, string>>;
  /** Talk about the address itself. */
  readonly about: RegExp;
}

const verb = /(?:st|ß)$/;
const conjunction = /^(?:wenn|dass|ob|falls|weil|wie|was|wo|wann|damit|als|bis|sobald|da|bevor|nachdem|solltest)$/i;

/** What a template thanks for. */
const isAnswered = wordSet(
  'anfrage bestellung nachricht mail e-mail rückmeldung antwort interesse unterstützung geduld verständnis mühe auftrag vertrauen bemühungen reservierung buchung bewerbung einladung unterlagen rückfrage anforderung',
);

const german: AddressForms = {
  word: /^(?:[Dd](?:u|ir|ich|ein(?:e[mnrs]?)?)|Sie|Ihnen|Ihre[mnrs]?)$/,
  of(word, { before, after, opens }) {
    // "unter dem Namen Dein Weg": a capital after a capital is a slogan.
    if (/^Dein/.test(word) && !opens && /^\p{Lu}/u.test(before)) return null;
    if (/^(?:[Dd]ir|[Dd]ich|[Dd]ein(?:e[mnrs]?)?)$/.test(word)) return 'informal';
    // "Café du Monde" is no address: a verb or a conjunction stands beside the real one.
    if (/^[Dd]u$/.test(word))
      return verb.test(before) || verb.test(after) || conjunction.test(before) ? 'informal' : null;
    if (opens) return null;
    // "Ihr" may be said to several friends, and "Sie" may be she where no verb in the plural stands before it.
    if (/^(?:Ihnen|Ihre[mnrs]?)$/.test(word)) return 'formal';
    return word === 'Sie' && /^(?:für|an|über|um|ohne|\p{L}{2,}en|sind)$/iu.test(before) ? 'formal' : null;
  },
  // "Ihre Bedenken" may be hers, with a capital too many. "Ihre Anfrage" is the template's.
  isSure: (word, { after }) => !word.startsWith('Ihre') || isAnswered(after.toLowerCase()),
  formalGreeting: /^(?:sehr ge|sehr ver|hochver)|\b(?:herrn?|frau)\b/,
  several: null,
  instead: {
    dein: 'Ihr',
    deine: 'Ihre',
    deinem: 'Ihrem',
    deinen: 'Ihren',
    deiner: 'Ihrer',
    deines: 'Ihres',
    ihre: 'deine',
    ihrem: 'deinem',
    ihren: 'deinen',
    ihrer: 'deiner',
    ihres: 'deines',
  },
  about: /\bduzen|\bsiezen|\b(?:per|zum|beim|das|ans?) (?:du|sie)\b/i,
};

const article = /^(?:le|un|du|ce|ces|au|son|mon|bon|même|quel|tout)$/i;

const french: AddressForms = {
  word: /^(?:(?:.+-)?(?:tu|te|toi|vous)|t['’].+|ton|ta|tes|votre|vos|vôtres?)$/i,
  of(word, { before }) {
    const small = word.toLowerCase();
    if (/^(?:rendez-vous|garde-vous)$/.test(small) || (small === 'vous' && /^rendez$/i.test(before))) return null;
    const last = small.slice(small.lastIndexOf('-') + 1);
    if (/^(?:vous|votre|vos|vôtres?)$/.test(last)) return 'formal';
    // "Y a t’il" is how "a-t-il" is often misspelt.
    if (/^t['’]/.test(small)) return /^t['’](?:ils?|elles?|on)$/.test(small) ? null : 'informal';
    if (/^(?:ton|ta)$/.test(small)) return article.test(before) ? null : 'informal';
    return /^(?:tu|te|toi|tes)$/.test(last) ? 'informal' : null;
  },
  isSure: () => true,
  formalGreeting: /\b(?:monsieur|madame|mademoiselle|mme|mlle|m\.|mr)(?![a-z])/,
  several:
    /(?<!\p{L})(?:équipes?|tous|toutes|ensemble|deux|collègues|collaborateurs|amis|famille|chez vous)(?!\p{L})/iu,
  instead: { ton: 'votre', ta: 'votre', tes: 'vos' },
  about: /\bton sur ton\b|\btutoy|\bvouvoy|\btutoie|\bvouvoie/i,
};

const spanish: AddressForms = {
  word: /^(?:usted|ud|vd|tú|tus?|te|ti|contigo|tuy[oa]s?)$/i,
  of(word) {
    const small = word.toLowerCase();
    if (/^(?:usted|ud|vd)$/.test(small)) return 'formal';
    return /^(?:tú|tu|tus|te|ti|contigo|tuy[oa]s?)$/.test(small) ? 'informal' : null;
  },
  isSure: () => true,
  formalGreeting: /\b(?:sr|sra|srta|señor|señora|señorita|don|doña)(?![a-zñ])/,
  several: null,
  instead: { tu: 'su', tus: 'sus', contigo: 'con usted' },
  about: /\btute[aáo]|\btratar(?:nos|me|te)? de (?:tú|usted)/i,
};

/** The languages with two ways to say "you" in which the words alone tell which is meant. */
export const addressForms = (lang: string): AddressForms | undefined => ({ de: german, fr: french, es: spanish })[lang];

/** The same word with a capital where the one it replaces had one, but for German "Ihr", which always has it. */
export function insteadOf({ text }: Token, { instead }: AddressForms): string {
  const other = instead[text.toLowerCase()] ?? '';
  return other && /^\p{Lu}/u.test(text) && !/^Ihr/.test(text) ? other[0]!.toUpperCase() + other.slice(1) : other;
}
