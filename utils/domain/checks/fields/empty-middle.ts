import type { Range } from '../../message/range';

/** A place inside of a sentence where a value is missing. */
export interface EmptyPlace extends Range {
  /** The words around the gap. */
  readonly words: string;
  /** What to take out so that the sentence stands. */
  readonly cut: Range;
  /** The word before it says that a company belongs here: "at undefined". */
  readonly isCompany: boolean;
}

const around = 80;
const ahead = 40;

/** Programmers write about null and undefined; these words tell their mail from a template's. */
const technical =
  /\b(?:values?|columns?|fields?|variables?|returns?|returned|checks?|pointers?|references?|api|json|xml|html|css|javascript|typescript|python|functions?|parameters?|arguments?|propert(?:y|ies)|database|query|sql|code|errors?|exceptions?|bugs?|types?|strings?|arrays?|objects?|method|cells?|records?|hypothesis|syntax|compiler|console|logs?|import|feld|spalte|wert|fehler|champ|valeur|campo|valore)\b/i;

const words =
  /(?<![\p{L}\d#])(for|with|at|from|by|on|about|bei|mit|für|von|chez|avec|pour|con|para|presso|per|voor|met|bij|för|från|hos|dla|em|order|invoice|quote|number|nummer|#|no\.|nr\.)[ \u00a0]+$/iu;
const gapWords = /(?<![\p{L}\d])(for|with|at|in|from|für|chez|pour|para|presso|dla|your|our|the)[ \u00a0]+$/iu;
const company = /^(?:at|bei|chez|presso|bij|hos|em)$/i;
const ends =
  /^\s*(?:[,.!?;:)]|$|\n| (?:and|on|at|in|is|has|was|will|about|for|or|are|have|to|today|tomorrow|und|ist|hat|et|est|y|es|e|è|en)\b)/u;

const nothing = ['null', 'undefined', 'NaN', '[object Object]', '(null)', 'None'];
/** In these languages "null" is a number. */
const zero = /^(?:bei|mit|für|von|med|för|från|hos|om)$/i;

const places = function* (text: string, needle: string, { start, end }: Range): Generator<number> {
  for (let i = text.indexOf(needle, start); i >= 0 && i < end; i = text.indexOf(needle, i + needle.length)) yield i;
};

/** A space before the mark, as `places` of both would have it: marks are rarer than spaces. */
const spacedMarks = function* (text: string, mark: string, { start, end }: Range): Generator<number> {
  for (let i = text.indexOf(mark, start + 1); i > 0 && i <= end; i = text.indexOf(mark, i + 1))
    if (text.charCodeAt(i - 1) === 0x20) yield i - 1;
};

const isTechnical = (text: string, { start, end }: Range): boolean =>
  technical.test(`${text.slice(Math.max(0, start - around), start)} ${text.slice(end, end + around)}`);

const valueAt = (text: string, range: Range, needle: string, at: number): EmptyPlace | undefined => {
  const end = at + needle.length;
  const head = text.slice(Math.max(range.start, at - 20), at);
  const word = words.exec(head);
  if (!word || end > range.end || !ends.test(text.slice(end, Math.min(range.end, end + ahead)))) return undefined;
  if (needle === 'null' && zero.test(word[1]!)) return undefined;
  if (isTechnical(text, { start: at, end })) return undefined;
  const start = at - word[0].length;
  const cut = { start: text[start - 1] === ' ' ? start - 1 : start, end };
  return { start, end, words: text.slice(start, end), cut, isCompany: company.test(word[1]!) };
};

/** Someone who sets a space before other commas too leaves no gaps by it; a greeting's comma says nothing. */
const spacesItsCommas = (text: string, range: Range): boolean => {
  for (const at of spacedMarks(text, ',', range)) {
    const head = text.slice(Math.max(range.start, at - 20), at + 1);
    if (head.length > 20 && !head.includes('\n') && !gapWords.test(head)) return true;
  }
  return false;
};

const gapAt = (text: string, range: Range, at: number): EmptyPlace | undefined => {
  const head = text.slice(Math.max(range.start, at - 16), at + 1);
  const word = gapWords.exec(head);
  if (!word || /^\.\S/.test(text.slice(at + 1, at + 3))) return undefined;
  const start = at + 1 - word[0].length;
  const end = at + 2;
  const cut = { start: text[start - 1] === ' ' ? start - 1 : start, end: end - 1 };
  return { start, end, words: text.slice(start, end), cut, isCompany: company.test(word[1]!) };
};

/** "your order  is ready", "your order () is ready": the number is missing. */
const numbered =
  /(?<![\p{L}\d])(?:your|our|the|my|ihre?|votre|su|tu|uw|je) (?:order|invoice|quote|ticket|case|account|booking|reservation|shipment|delivery|bestellung|rechnung|angebot|commande|facture|devis|pedido|factura|ordine|fattura|factuur)(?: (?:number|no\.?|nr\.?|#))?( {2}| (?:\(\s*\)|""|“”) ?)(?=(?:is|has|was|will|from|of|ist|wurde|est|a|es|è) )/giu;
const doubleSpace = /\p{L}[,;]? {2}\p{L}/gu;

const gapSigns = ['  ', '()', '""', '“”'];

const numberGaps = (text: string, { start, end }: Range): EmptyPlace[] => {
  if (!gapSigns.some((sign) => text.indexOf(sign, start) >= 0)) return [];
  const piece = text.slice(start, end);
  const isSpaced = (piece.match(doubleSpace)?.length ?? 0) > 1;
  return [...piece.matchAll(numbered)]
    .filter((match) => !(isSpaced && match[1] === '  '))
    .map((match) => {
      const from = start + match.index;
      const until = from + match[0].length;
      const gap = until - match[1]!.length;
      return { start: from, end: until, words: match[0].trim(), cut: { start: gap, end: until - 1 }, isCompany: false };
    });
};

/** More of them say nothing more. */
const most = 50;

/** The gaps in the middle of the text in `range`. */
export const emptyPlaces = (text: string, range: Range): readonly EmptyPlace[] => {
  const found: EmptyPlace[] = numberGaps(text, range);
  for (const needle of nothing)
    for (const at of places(text, needle, range)) {
      const place = valueAt(text, range, needle, at);
      if (place) found.push(place);
      if (found.length >= most) return found;
    }
  const gaps = [',', '.'].flatMap((mark) => [...spacedMarks(text, mark, range)].map((at) => gapAt(text, range, at)));
  const gap = gaps.filter((place) => place !== undefined).slice(0, most);
  if (gap.length > 0 && !spacesItsCommas(text, range)) found.push(...gap);
  return found.sort((a, b) => a.start - b.start);
};
