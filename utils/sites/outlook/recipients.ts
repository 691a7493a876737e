import type { Person } from '../../domain/model/person';
import { mergePeople, parseAddresses } from '../dom/addresses';
import { oneOf } from '../dom/generations';
import { all } from '../dom/query';
import { type Form, isOutside } from './form';
import { generations, lineOf } from './generations';
import { peopleIn, personElements, personIn } from './person';
import { sendButtons } from './send-buttons';

export type Line = 'to' | 'cc' | 'bcc';

export type Recipients = Readonly<Record<Line, readonly Person[] | null>>;
const notFound: Recipients = { to: null, cc: null, bcc: null };

/** By the ids of the lines (2026-10), else by their order (2022 to 2026-03), else as one folded line (2024). */
export const recipients = (form: Form): Recipients => byId(form) ?? byOrder(form) ?? folded(form) ?? notFound;

function byId({ root, body }: Form): Recipients | null {
  const [to, cc, bcc] = (['TO', 'CC', 'BCC'] as const).map((name) => oneOf(root, lineOf(name), isOutside(body)));
  if (!to) return null;
  // Each is read when it is asked for: this is done at every check.
  return {
    get to() {
      return peopleOfLine(to);
    },
    get cc() {
      return cc ? peopleOfLine(cc) : null;
    },
    get bcc() {
      return bcc ? peopleOfLine(bcc) : null;
    },
  };
}

const wells = 'input[role="combobox"], [contenteditable="true"]';

function byOrder({ root, body }: Form): Recipients | null {
  const subject = oneOf(root, generations.subject, isOutside(body));
  const found = all(root, wells).filter((well) => isOutside(body)(well) && well !== subject);
  const others = (well: Element) => [body, subject, ...found.filter((other) => other !== well)];
  const [to, cc, bcc] = found.map((well) => peopleOfLine(around(well, root, others(well))));
  return to === undefined ? null : { to, cc: cc ?? null, bcc: bcc ?? null };
}

/** The largest part of the form that holds this and none of the others: the chips stand beside the field. */
function around(well: Element, root: Element, others: readonly (Element | null)[]): Element {
  let area = well;
  for (let at = well.parentElement; at && at !== root; at = at.parentElement) {
    if (others.some((other) => other && at?.contains(other))) return area;
    area = at;
  }
  return area;
}

/** Which of them get a copy can't be told. With "and 2 others" it can't be told who they are. */
function folded({ root, body }: Form): Recipients | null {
  const sender = oneOf(root, lineOf('FROM'), isOutside(body));
  const chips = personElements(root).filter((chip) => isOutside(body)(chip) && !sender?.contains(chip));
  const people = chips.flatMap((chip) => personIn(chip) ?? []);
  const [first] = chips;
  if (!first || people.length === 0) return null;
  const row = around(first, root, [body, ...sendButtons({ root, body })]);
  return hidesPeople(row, chips) ? null : { to: mergePeople(people), cc: null, bcc: null };
}

const hidesPeople = (row: Element, chips: readonly Element[]): boolean => /\p{Nd}/u.test(textBeside(row, chips));

/** Null where people are counted and not named. */
function peopleOfLine(line: Element): readonly Person[] | null {
  const chips = personElements(line);
  const fields = line.matches(wells) ? [line, ...all(line, wells)] : all(line, wells);
  if (fields.length === 0 && hidesPeople(line, chips)) return null;
  return mergePeople(
    peopleIn(line),
    fields.flatMap((field) => parseAddresses(typedIn(field, chips))),
  );
}

const typedIn = (field: Element, chips: readonly Element[]): string =>
  'value' in field ? String(field.value) : textBeside(field, chips);

/** The text of an element without that of some in it, as it was typed around them. */
function textBeside(element: Element, left: readonly Element[]): string {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (left.includes(node as Element)) return ';';
    return [...node.childNodes].map(read).join('');
  };
  return read(element).replace(/\u200B/g, '');
}
