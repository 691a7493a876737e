import { joinLines, type Lines, skipSpace } from './lines';
import type { Range } from './range';

/** "On ... wrote:" in the languages of the mail programs; a language's verb is enough, its order of words is not looked at. */
const verb =
  /(?<!\p{L})(?:wrote|writes|schrieb|geschrieben|schreef|geschreven|schreven|a écrit|écrit|escribió|ha scritto|scrisse|scriveva|escreveu|va escriure|ha escrit|skrev|skreiv|skrifaði|kirjoitti|napisał(?:\(a\)|a)?|pisze|napsal(?:\(a\)|a)?|píše|napísal(?:\(a\)|a)?|je napisa[ol](?:\/la|la)?|napisa[ol] je|је написао(?:\/ла)?|je pisal|je napisal|a scris|ezt írta|írta|yazdı|έγραψε|написал(?:\(а\)|а)?|пише(?:т)?|написав|написа|kirjutas|rakstīja|rašė|menulis|đã viết|scríobh|כתב|كتب|كتبت|เขียนว่า)(?!\p{L})|写道|寫道|写到|のメール|wrote on|書きました|님이 작성|작성/u;
/** Less sure ones, which count where a quote follows. */
const saying =
  /(?<!\p{L})(?:said|says|sagte|meinte|a dit|dijo|ha detto|zei|disse)(?!\p{L})|^(?:quoting|zitat von|citando|selon|citeren|citat)(?!\p{L})/u;
/** Nobody's name: a sentence of the author's own, "as I wrote", "wie Sie schrieben". */
const pronoun =
  /(?<!\p{L})(?:i|we|you|he|she|they|it|ich|wir|sie|er|ihr|du|je|j'ai|nous|vous|yo|tú|usted|io|lei|noi|voi|ik|wij|we|u|jij|eu|nós|você|jag|vi|ni|jeg|du|minä|ja|my|já|я|мы|вы)(?!\p{L})/u;

const opener =
  /^[\s"“*_-]*(?:on|at|am|um|le|el|il|lo|op|den|em|no dia|a|dnia|w dniu|dne|dňa|på|pe|în|la data|vào|pada|dana|kuupäev|στις|в|у|на|tarihinde|missatge|el dia|في|בתאריך|เมื่อ|在|于|於)(?!\p{L})/iu;

const address =
  /<\s*(?:mailto:)?[^<>\s]{1,80}@[^<>\s]{1,120}[>[]|&lt;[^&\s]{1,80}@|\(?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}\)?/;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const time = /(?<!\d)\d{1,2}(?:[:.h]| Uhr )\d{2}(?!\d)|\d{1,2} Uhr/;
const dated = (line: string): boolean => year.test(line) || time.test(line);
const startsWithDate = /^\D{0,14}\d/;
const citation = /^["“”„«»‚‘'「『]/;

/** Gmail's old form has a date and no verb: "2016-10-24 15:36 GMT+02:00 Anna <anna@firm.example>:". */
const dateThenWho = /^\s*(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2} .{0,120}(?:GMT[+-]\d|<[^<>\s]{0,80}(?:@|$))/;

/** As forums write it. */
const posted = /^Posted by [^\n]{1,60} on \d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s*$/;

const longestLine = 300;
/** Over so many lines it may be wrapped. */
const most = 4;

/** How the line ends decides, so that nearly every line costs one look: ":" or "wrote ----". */
const mayEnd = (text: string, { start, end }: Range): boolean => {
  let last = end - 1;
  while (last > start && text.charCodeAt(last) <= 32) last -= 1;
  const char = text.charCodeAt(last);
  return char === 58 || char === 0xff1a || (char === 45 && last - start > 10 && text.startsWith('--', last - 1));
};

/** "Max Muster via Forum": names and nothing else before and behind the verb. */
const isNames = (line: string): boolean => {
  const words = line
    .replace(/[:：,"“”]/g, '')
    .trim()
    .split(' ');
  return words.length <= 7 && words.filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)).length >= words.length / 2;
};

/** Ahead of a marked quote, a name and "wrote" will do. */
const speaksOfQuote = (joined: string, lower: string, hasAddress: boolean): boolean =>
  (verb.test(lower) || saying.test(lower)) && (hasAddress || /\d| via /.test(joined) || isNames(joined));

/** Where nothing else tells the other mail from the author's own words, they must be sure. */
const speaksForItself = (joined: string, lower: string): boolean => {
  if (!verb.test(lower)) return false;
  const starts = opener.test(joined);
  if (starts && time.test(joined)) return true;
  if (!year.test(joined) || pronoun.test(lower)) return false;
  return starts || startsWithDate.test(joined) || (time.test(joined) && /^\p{Lu}/u.test(joined));
};

const speaks = (joined: string, quoteFollows: boolean, citationFollows: boolean): boolean => {
  const hasAddress = (joined.includes('@') || joined.includes('&lt;')) && address.test(joined);
  if (hasAddress && dated(joined)) return true;
  const lower = joined.toLowerCase();
  if (quoteFollows) return speaksOfQuote(joined, lower, hasAddress);
  return hasAddress ? verb.test(lower) : !citationFollows && speaksForItself(joined, lower);
};

/**
 * The first line of the attribution that ends in line `index`, or -1. It may be wrapped.
 * `quoteFollows`: the next text is marked as quoted, so that less proof is needed.
 */
export const attributionStart = (lines: Lines, index: number, quoteFollows: boolean): number => {
  const { text, at, isBlank, isQuoted } = lines;
  const line = at(index);
  if (line.end - line.start > longestLine) return -1;
  if (!mayEnd(text, line)) return dateWithoutVerb(lines, index) ? index : -1;
  if (!quoteFollows && !maySpeakForItself(text.slice(at(Math.max(0, index - most + 1)).start, line.end))) return -1;
  const citationFollows = !quoteFollows && startsCitation(lines, index + 1);
  let shortest = -1;
  for (let first = index; first >= 0 && first > index - most && !isBlank(first); first -= 1) {
    // The ">" of an address can be wrapped onto a line of its own: ">:".
    if (isQuoted(first) && !(first === index && line.end - line.start < 4)) break;
    const joined = joinLines(lines, first, index);
    if (joined.length > 2 * longestLine) break;
    if (!speaks(joined, quoteFollows, citationFollows)) continue;
    if (shortest < 0) shortest = first;
    const start = text.slice(at(first).start, at(first).end);
    if ((opener.test(start) && /\d/.test(start)) || (dated(start) && startsWithDate.test(start))) return first;
  }
  return shortest;
};

/** Without a date, a time or an address nothing is proven. */
const maySpeakForItself = (text: string): boolean => /[\d@]/.test(text);

/** The author lets somebody speak: "Anna wrote on 12 May 2026:" and then words in quotation marks. */
const startsCitation = ({ text, at, isBlank, count }: Lines, from: number): boolean => {
  let next = from;
  while (next < count && next < from + 3 && isBlank(next)) next += 1;
  return next < count && citation.test(text.slice(skipSpace(text, at(next)), at(next).end));
};

const dateWithoutVerb = ({ text, at, isBlank, count }: Lines, index: number): boolean => {
  const { start, end } = at(index);
  const char = text.charCodeAt(start);
  return (
    (char === 49 || char === 50 || char === 80) &&
    (index === 0 || isBlank(index - 1)) &&
    (index + 1 >= count || isBlank(index + 1)) &&
    (char === 80 ? posted : dateThenWho).test(text.slice(start, end))
  );
};
