import type { Token } from '../../message/tokens';
import type { Message } from '../rule';

/** `sure`: what follows is the reader's company; `unsure`: it may be a place or somebody else's, so more has to say so. */
export type Sureness = 'sure' | 'unsure';

interface Way {
  /** Whose it is: "your". A capital counts where the list has one: German "Ihr" is not "ihr". */
  readonly of: string;
  /** Who is there: "team", "colleagues". Empty: the word itself is the company, "your firm". */
  readonly who: string;
  readonly sure: Sureness;
}

const german =
  'Ihr Ihre Ihrem Ihren Ihrer dein deine deinem deinen deiner euer eure eurem euren eurer Dein Deine Deinem Euer Eure';
const dutch = 'uw jullie je jouw';

/** By the word before the name. */
const ways: Readonly<Record<string, readonly Way[]>> = {
  at: [
    {
      of: 'your',
      who: 'team teams colleagues staff crew management department organisation organization',
      sure: 'sure',
    },
  ],
  bei: [
    {
      of: german,
      who: 'Team Teams Kollegen Kolleginnen Kollegium Mannschaft Abteilung Mitarbeiter Mitarbeitern Mitarbeiterinnen',
      sure: 'sure',
    },
  ],
  chez: [{ of: 'votre vos ton tes', who: 'équipe équipes collègues collaborateurs service', sure: 'sure' }],
  bij: [{ of: dutch, who: "team collega’s collega's collegas medewerkers afdeling", sure: 'sure' }],
  presso: [{ of: 'vostro vostra vostri tuo tua tuoi', who: 'team squadra colleghi collaboratori', sure: 'sure' }],
  in: [
    {
      of: 'vostro vostra vostri suo sua suoi tuo tua tuoi',
      who: 'team squadra colleghi collaboratori',
      sure: 'unsure',
    },
  ],
  en: [
    { of: 'su sus tu tus vuestro vuestra vuestros', who: 'equipo equipos compañeros colegas personal', sure: 'unsure' },
  ],
  na: [{ of: 'sua seu seus tua teu vossa vosso', who: 'equipa equipe time colegas', sure: 'unsure' }],
  da: [{ of: 'sua seu seus tua teu vossa vosso', who: 'equipa equipe time colegas', sure: 'unsure' }],
  w: [
    {
      of: 'państwa pana pani twój twoim twojego wasz waszym waszego',
      who: 'zespół zespole zespołem zespołu koledzy kolegom',
      sure: 'unsure',
    },
  ],
  company: [{ of: 'your', who: '', sure: 'unsure' }],
  firm: [{ of: 'your', who: '', sure: 'unsure' }],
  Firma: [{ of: german, who: '', sure: 'unsure' }],
  Unternehmen: [{ of: german, who: '', sure: 'unsure' }],
  Haus: [{ of: german, who: '', sure: 'unsure' }],
  société: [{ of: 'votre ta', who: '', sure: 'unsure' }],
  entreprise: [{ of: 'votre ton', who: '', sure: 'unsure' }],
  empresa: [{ of: 'su tu vuestra sua vossa', who: '', sure: 'unsure' }],
  compañía: [{ of: 'su tu vuestra', who: '', sure: 'unsure' }],
  azienda: [{ of: 'vostra sua tua', who: '', sure: 'unsure' }],
  società: [{ of: 'vostra sua tua', who: '', sure: 'unsure' }],
  ditta: [{ of: 'vostra sua tua', who: '', sure: 'unsure' }],
  bedrijf: [{ of: dutch, who: '', sure: 'unsure' }],
  firma: [{ of: `państwa pana pani twoja wasza ${dutch}`, who: '', sure: 'unsure' }],
  firmie: [{ of: 'państwa pana pani twojej waszej', who: '', sure: 'unsure' }],
};

const has = (list: string, word: string): boolean => ` ${list} `.includes(` ${word} `);

/** As written, or with a small first letter where the sentence has made it a capital. */
const isOneOf = (list: string, { text }: Token): boolean =>
  has(list, text) || has(list, text[0]!.toLowerCase() + text.slice(1));

/** The sentence asks after the reader's own people: "I hope all is well at", "Wie läuft es bei". */
const asksAfter: Readonly<Record<string, RegExp>> = {
  at: /\b(?:(?:hope|trust)(?: that)?|how(?:['’]s| is| are)) (?:all|everything|everyone|things|business)(?:['’]s| is| are)?(?: going)?(?: very)?(?: well| fine| good| great)? $/i,
  bei: /\b(?:hoffen?(?: wir)?,? (?:dass )?(?:alles (?:ist |läuft )?gut )?|wie (?:läuft|geht|steht) es (?:denn )?)$/i,
  chez: /\besp(?:ère|érons) que tout (?:va|se passe) (?:très )?bien $/i,
  bij: /\b(?:hoop|hopen) dat (?:alles|het) goed gaat $/i,
};
const longestQuestion = 60;

const lengths = 32;
/** Of a word, in one number: its first letter and its length. */
const shapeOf = (first: number, length: number): number => (first & 0xff) * lengths + Math.min(length, lengths - 1);
let leading: Uint8Array | undefined;
function readLeading(): Uint8Array {
  const table = new Uint8Array(0x100 * lengths);
  for (const word of Object.keys(ways)) table[shapeOf(word.charCodeAt(0), word.length)] = 1;
  return table;
}

/** The word looks like one of those in the table: to look at all words costs less than to look one up. */
export function mayLead({ start, end, first }: Token): boolean {
  leading ??= readLeading();
  return leading[shapeOf(first, end - start)] === 1;
}

/** Whether the words up to the token `at` say that the reader's company comes next: "your team at", "Ihre Firma". */
export function readersCompanyAfter({ text, tokens }: Message, at: number): Sureness | null {
  const token = tokens[at]!;
  const found = Object.hasOwn(ways, token.text) ? ways[token.text]! : [];
  for (const { of, who, sure } of found) {
    const isThere = who === '' || (tokens[at - 1] !== undefined && isOneOf(who, tokens[at - 1]!));
    if (!isThere) continue;
    const last = who === '' ? at - 1 : at - 2;
    // "your whole team at", "Ihrem neuen Team bei"
    for (const place of [last, last - 1]) {
      const whose = tokens[place];
      if (
        whose &&
        isOneOf(of, whose) &&
        /^[^.,:;!?\n()]*$/.test(text.slice(whose.end, Math.min(token.start, whose.end + 80)))
      )
        return sure;
    }
  }
  const before = Object.hasOwn(asksAfter, token.text)
    ? text.slice(Math.max(0, token.start - longestQuestion), token.start)
    : '';
  return before && asksAfter[token.text]!.test(before) ? 'sure' : null;
}
