import { joinLines, type Lines } from './lines';
import type { Range } from './range';

/** "On ... wrote:" in the languages of the mail programs; a language's verb is enough, its order of words is not looked at. */
const verb =
  /(?<!\p{L})(?:wrote|writes|schrieb|geschrieben|schreef|geschreven|schreven|a écrit|écrit|escribió|ha scritto|scrisse|scriveva|escreveu|va escriure|ha escrit|skrev|skreiv|skrifaði|kirjoitti|napisał(?:\(a\)|a)?|napsal(?:\(a\)|a)?|píše|napísal(?:\(a\)|a)?|je napisa[ol](?:\/la|la)?|je pisal|a scris|ezt írta|írta|yazdı|έγραψε|написал(?:\(а\)|а)?|пише(?:т)?|написав|написа|kirjutas|rakstīja|rašė|menulis|đã viết|scríobh|כתב|كتب|كتبت)(?!\p{L})|写道|寫道|写到|のメール|wrote on|さんは書きました|님이 작성|작성/u;

const opener =
  /^[\s"“*_-]*(?:on|at|am|um|le|el|il|lo|op|den|em|no dia|a|dnia|w dniu|dne|dňa|på|pe|în|la data|vào|pada|στις|в|у|på|tarihinde|missatge|el dia|في|בתאריך|在|于)(?!\p{L})/iu;

const address =
  /<\s*(?:mailto:)?[^<>\s]{1,80}@[^<>\s]{1,120}[>[]|&lt;[^&\s]{1,80}@|\(?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}\)?/;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const time = /(?<!\d)\d{1,2}(?:[:.h]| Uhr )\d{2}(?!\d)|\d{1,2} Uhr/;
const dated = (line: string): boolean => year.test(line) || time.test(line);

/** Gmail's old form has a date and no verb: "2016-10-24 15:36 GMT+02:00 Anna <anna@firm.example>:". */
const dateThenWho = /^\s*(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2} .{0,120}(?:GMT[+-]\d|<[^<>\s]{0,80}(?:@|$))/;

const longestLine = 300;

/** How the line ends decides, so that nearly every line costs one look: ":" or "wrote ----". */
const mayEnd = (text: string, { start, end }: Range): boolean => {
  let last = end - 1;
  while (last > start && text.charCodeAt(last) <= 32) last -= 1;
  const char = text.charCodeAt(last);
  return char === 58 || char === 0xff1a || (char === 45 && last - start > 10 && text.startsWith('--', last - 1));
};

const speaks = (joined: string, quoteFollows: boolean): boolean => {
  const hasAddress = (joined.includes('@') || joined.includes('&lt;')) && address.test(joined);
  if (hasAddress && dated(joined)) return true;
  const proven = hasAddress || (quoteFollows ? /\d/.test(joined) : opener.test(joined) && time.test(joined));
  return proven && verb.test(joined.toLowerCase());
};

/**
 * The first line of the attribution that ends in line `index`, or -1. It may be wrapped over three lines.
 * `quoteFollows`: the next text is marked as quoted, so that less proof is needed.
 */
export const attributionStart = (lines: Lines, index: number, quoteFollows: boolean): number => {
  const { text, at, isBlank, isQuoted } = lines;
  const line = at(index);
  if (line.end - line.start > longestLine) return -1;
  if (!mayEnd(text, line)) return dateWithoutVerb(lines, index) ? index : -1;
  let shortest = -1;
  for (let first = index; first >= 0 && first > index - 3 && !isBlank(first); first -= 1) {
    // The ">" of an address can be wrapped onto a line of its own: ">:".
    if (isQuoted(first) && !(first === index && line.end - line.start < 4)) break;
    const joined = joinLines(lines, first, index);
    if (joined.length > 2 * longestLine) break;
    if (!speaks(joined, quoteFollows)) continue;
    if (shortest < 0) shortest = first;
    const start = text.slice(at(first).start, at(first).end);
    if ((opener.test(start) && /\d/.test(start)) || (dated(start) && /^\P{N}{0,12}\d/u.test(start))) return first;
  }
  return shortest;
};

const dateWithoutVerb = ({ text, at, isBlank, count }: Lines, index: number): boolean => {
  const { start, end } = at(index);
  const char = text.charCodeAt(start);
  return (
    (char === 49 || char === 50) &&
    (index === 0 || isBlank(index - 1)) &&
    (index + 1 >= count || isBlank(index + 1)) &&
    dateThenWho.test(text.slice(start, end))
  );
};
