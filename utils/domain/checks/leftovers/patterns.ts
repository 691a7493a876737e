import type { Range } from '../../message/range';

/** A stretch that its author meant to come back to. `accepts` looks at what stands around it on its line. */
export interface Leftover {
  /** Global, over the text as it is written. */
  readonly shape: () => RegExp;
  accepts?(said: string, before: string, after: string): boolean;
}

const lazily = (source: string, flags = 'g'): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
};

const currency = '(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|€|\\$|£|zł)';

/** "TODO" is "all" where the line is Spanish or Portuguese, and one word of many where all is shouted. */
const iberian = /(?:^|\s)(?:de|que|para|los|las|el|con|una?|por|em|não|uma|dos|lo|se|está|es|é)(?=\s)/i;
const shouted = /\p{Lu}{2,}\s*$/u;
const shoutedAfter = /^\s*(?:\p{Lu}{3,}|\p{Lu}{1,2}\s\p{Lu}{2,})/u;
const opens = /[[({<]\s*$|^\s*(?:[-*•]\s*)?$/;
const isCode = (before: string, after: string): boolean =>
  /(?:\/\/|#|https?:\S*|[\w/@.-])$/.test(before) || /^[\w/@-]/.test(after);

const note: Leftover = {
  shape: lazily('\\b(?:TODO|TO-DO|FIXME)\\b'),
  accepts: (_, before, after) => {
    if (isCode(before, after)) return false;
    if (/^\s*(?::|\])/.test(after) && /[[(]\s*$|^\W*$|[.!?;,]\s*$/.test(before)) return !/^\s*list\b/i.test(after);
    if (shouted.test(before) || shoutedAfter.test(after)) return false;
    if (iberian.test(before) || iberian.test(after)) return false;
    if (/^[\s-]*(?:lists?|items?|app|apps|board|liste[n]?|Liste[n]?|MVC)\b/.test(after)) return false;
    return opens.test(before) || /[:]\s*$/.test(before) || /^\s*[:)\]–-]/.test(after) || /\p{Ll}\s*$/u.test(before);
  },
};

/** "See you soon XXX" are kisses, "Super Bowl XXX" is a number, "XXXL" a size, "XXX-123" a type. */
const crosses: Leftover = {
  shape: lazily('\\bX{3,8}\\b'),
  accepts: (_, before, after) => {
    if (isCode(before, after) || /[-.,/]$/.test(before) || /^[-./]\w/.test(after)) return false;
    if (shouted.test(before) || shoutedAfter.test(after)) return false;
    if (/^\s*\p{Lu}/u.test(after) || /(?<!^\s*|[.!?:]\s*)\p{Lu}[\p{L}'’]*\s*$/u.test(before)) return false;
    if (/^\s*(?:rated|movies?|films?|large|size)\b/i.test(after)) return false;
    if (opens.test(before) && /^\s*$/.test(after)) return false;
    const placed =
      /\b(?:of|for|by|until|till|on|at|to|from|is|are|no\.?|number|than|within|about|von|für|bis|am|um|auf|ab|zu|mit|ist|über|ca\.?|de|du|le|pour|jusqu'au|à|est|di|da|per|entro|hasta|por|con|es|voor|op|tot|van|em|até|do|na|za|od)\s+$/i;
    return placed.test(before) || /[:=]\s*$/.test(before) || /^\s+\p{Ll}{2,}/u.test(after);
  },
};

const commercial =
  /\b(?:price|total|amount|discount|fee|rate|cost|quantity|lead time|delivery(?: date| time)?|payment terms?|validity|valid until|preis|betrag|rabatt|lieferzeit|liefertermin|prix|montant|remise|délai|precio|importe|descuento|plazo|prezzo|importo|sconto|prijs|bedrag|korting|levertijd|preço|valor|desconto|prazo|cena|kwota|rabat|termin dostawy)\s*(?::|=|is|are|ist|est|es|è|é|to)?\s*$/i;

/** A date that is still open may stand in an agenda; a price may not. */
const undecided: Leftover = {
  shape: lazily('\\[\\s*(?:TBD|TBC|TBA)\\s*\\]|\\b(?:TBD|TBC)\\b'),
  accepts: (said, before, after) => {
    if (said.startsWith('[')) return true;
    if (isCode(before, after) || shouted.test(before.replace(/\b(?:EUR|USD|GBP|CHF)\s*$/, ''))) return false;
    return (
      commercial.test(before) ||
      new RegExp(`${currency}\\s*$`).test(before) ||
      new RegExp(`^\\s*${currency}`).test(after) ||
      (/\p{Ll}\s+(?:by|until|before|bis|zum|jusqu'au|hasta|entro|voor|até)\s+$/u.test(before) && !/^\s*$/.test(before))
    );
  },
};

const fillIn =
  'insert|enter|add|fill in|fill out|put|replace|change this|complete|update|einfügen|eintragen|ergänzen|bitte ergänzen|hier|insérer|compléter|à compléter|remplir|insertar|completar|rellenar|inserire|completare|invullen|invoegen|aanvullen|inserir|preencher|wstawić|wstaw|uzupełnić|uzupełnij';

const inBrackets: Leftover = {
  shape: lazily(
    `[[<({](?:please )?(?:${fillIn})\\b[^\\]>)}\\n]{0,60}[\\]>)}]|[[<][^\\]>\\n[<]{1,50}\\s(?:here|hier|ici|aquí|qui|aqui|tutaj|einfügen|eintragen|ergänzen|compléter|invullen)[\\]>]|[[<](?:your|recipient|customer|client|company|ihr|votre|su|vostro|uw|seu) [^\\]>\\n]{2,40}[\\]>]`,
    'gi',
  ),
  accepts: (said, before, after) => {
    if (isCode(before, after) || after.startsWith('(')) return false;
    if (/https?:|@|mailto/i.test(said)) return false;
    // In round brackets people speak to the reader: "(add 20 % for delivery)".
    if (said.startsWith('('))
      return (
        /^\((?:please )?(?:insert|einfügen|insérer|insertar|inserire|invoegen|inserir|wstaw)\b/i.test(said) &&
        said.length < 40
      );
    if (/^[[<](?:click|see|look|read|listen|watch|sign|come|from) /i.test(said)) return false;
    return said.startsWith('<') || !/[.!?]/.test(said.slice(0, -1)) || /^\[insert/i.test(said);
  },
};

const dates: Leftover = {
  shape: lazily(
    '\\b(?:xx|XX|\\d\\d)[./-](?:xx|XX)[./-](?:xxxx|XXXX|xx|XX|\\d{4}|\\d\\d)\\b|\\b(?:xx|XX)[./-]\\d\\d[./-]\\d{2,4}\\b|\\?\\?[./-](?:\\?\\?|\\d\\d)[./-](?:\\?{2,4}|\\d{2,4})|\\b(?:TT\\.MM\\.(?:JJJJ|JJ)|DD[./-]MM[./-]YYYY|MM/DD/YYYY|JJ/MM/AAAA|GG/MM/AAAA|DD/MM/AAAA|DD-MM-JJJJ|DD\\.MM\\.RRRR)\\b',
  ),
  accepts: (said, before, after) =>
    !isCode(before, after) &&
    (!/[A-Z]{2}[./-]MM|MM\//.test(said) ||
      !/format|schreibweise|write|enter|muster|formato|formaat/i.test(before + after)),
};

const amounts: Leftover = {
  shape: lazily(
    `${currency}\\s?(?:x{2,6}|X{2,6}|\\?{2,4})(?:[.,](?:x{2,3}|X{2,3}|-)){0,3}(?![\\w?])|(?<![\\w?])(?:x{2,6}|X{2,6}|\\?{2,4})(?:[.,](?:x{2,3}|X{2,3}|-)){0,3}\\s?(?:${currency}(?!\\w)|%)`,
  ),
  accepts: (_, before, after) => !/\w$/.test(before) && !/^\d/.test(after),
};

/** "What???" is a feeling; a gap has a word before and goes on in the middle of the sentence. */
const questionMarks: Leftover = {
  shape: lazily('(?<=[\\s:(\\[])\\?{3,6}(?=[\\s,)\\]]|$)', 'gm'),
  accepts: (_, before, after) =>
    /^\s*(?:pcs|pieces|units|stück|stk|days|weeks|tage|wochen|jours|días|giorni|dagen|dias|dni)\b/i.test(after) ||
    /\b(?:quote|invoice|order|offer)\s+(?:no\.?|number)\s*$/i.test(before) ||
    /[:=]\s*$/.test(before) ||
    (/\b(?:for|by|until|on|of|from|at|within|bis|am|von|für|ab|um)\s+$/i.test(before) &&
      /^[,)]?\s*(?:\p{Ll}|$|[,)])/u.test(after)),
};

const filler: Leftover = { shape: lazily('\\blorem ipsum\\b|\\bdolor sit amet\\b', 'gi') };

export const leftovers: readonly Leftover[] = [
  note,
  crosses,
  undecided,
  inBrackets,
  dates,
  amounts,
  questionMarks,
  filler,
];

/** One of these stands in every leftover: a text without any is not looked at. */
const signs = /[[<({]|\?\?|[xX]{2}|MM|TO-?DO|FIXME|TB[ACD]/;
const fillers = /lorem|dolor sit/i;

export const mayHaveLeftovers = (text: string): boolean => signs.test(text) || fillers.test(text);

const bound = 80;

/** What of the line stands before and after. */
export function around(text: string, { start, end }: Range): readonly [before: string, after: string] {
  const back = text.slice(Math.max(0, start - bound), start);
  const on = text.slice(end, end + bound);
  const newLine = on.indexOf('\n');
  return [back.slice(back.lastIndexOf('\n') + 1), newLine < 0 ? on : on.slice(0, newLine)];
}
