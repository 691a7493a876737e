import { type DateOrder, readDate } from '../../import/dates';
import type { Range } from '../../message/range';
import type { LocalDate } from '../../model/row';
import { anyOf } from '../stem-search';

/** "Valid until 31 October 2025", with the last day that it names; null where it can be read in two ways. */
export interface Validity extends Range {
  readonly until: LocalDate;
}

const labels =
  "(?:valid|good|open|binding) (?:until|till|thru|through|to)|expir(?:es|y)(?: date)?|validity(?: date)?|valid until|gultig bis|gultigkeit\\w*|bindend bis|(?:valable|valide) jusqu'au|validite|expire le|(?:valid[oa]s?|vigente) hasta|validez|vence el|valid[oa] fino al?|validita|scade il|geldig (?:tot|t/m)|geldigheid|valid[oa] ate|validade|wazn[aey] do|termin waznosci";
const fillers =
  "(?:\\s*(?:(?:on|the|and including|including|zum|einschliesslich|le|el|al|il|em|o|dia|en met|jusqu'au|hasta|fino|tot|ate|do|bis|until|of)\\b|[:-]))*\\s*";
const day =
  '(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}(?:\\.|st|nd|rd|th)? (?:de )?[a-z]{3,12}\\.?,? (?:de )?\\d{4}|[a-z]{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})';

let pattern: RegExp | undefined;
const shape = (): RegExp => {
  pattern ??= new RegExp(`\\b(${labels})\\b${fillers}${day}`, 'g');
  return pattern;
};

/** Months that the reader of tables does not know, by their first letters. */
const months =
  'gen jan mag may giu jun lug jul set sep ott oct maa mar mei may out oct sty jan lut feb kwi apr maj may cze jun lip jul sie aug wrz sep paz oct lis nov gru dec stu oct';
let english: ReadonlyMap<string, string> | undefined;
function inEnglish(text: string): string {
  english ??= new Map(
    months.split(' ').flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ''] as const] : [])),
  );
  return text.replace(/[a-z]{3,12}/g, (word) => english?.get(word.slice(0, 3)) ?? word);
}

/** In both orders the same, or only one is possible; otherwise the later one, so that nothing is called past too early. */
function readEither(text: string, orders: readonly DateOrder[]): LocalDate | null {
  const days = orders.flatMap((order) => readDate(text, order) ?? []);
  return days.toSorted().at(-1) ?? null;
}

const wasOnce =
  /\b(?:was|were|had been|war|waren|etait|etaient|era|erano|estaba|estuvo|foi|byla|byl|bylo|if|wenn|falls|si|indien|until then)\b[^.!?\n]{0,40}$/;
const isEnglish = /^(?:valid (?:u|t)|good|open|binding|expir(?:es|y)|validity)/;

/** In every day there are four digits, or two with a sign between them: what most mails lack is looked for first. */
const mayHaveDay = /\d{4}|\d[./-] ?\d/;

/** Without one of these there is none of the labels. */
const mayBeValid = anyOf('valid good open binding expir gultig bindend valable vigente vence scade geldig wazn termin');

/** All that a text says of the last day of something. `folded` is the text, evenly folded. */
export function validitiesIn(folded: string, { start, end }: Range): readonly Validity[] {
  const piece = folded.slice(start, end);
  if (!mayHaveDay.test(piece) || !mayBeValid(piece)) return [];
  return [...piece.matchAll(shape())].slice(0, 50).flatMap((match) => {
    const [said, label = '', date = ''] = match;
    if (wasOnce.test(piece.slice(Math.max(0, match.index - 60), match.index))) return [];
    const isOpen = isEnglish.test(label) && !date.includes('.');
    const until = readEither(inEnglish(date).replace(/\. (?=\d)/g, '.'), isOpen ? ['dmy', 'mdy'] : ['dmy']);
    return until ? [{ start: start + match.index, end: start + match.index + said.length, until }] : [];
  });
}
