import { one } from '../../dom/query';
import { textOf } from '../../dom/text';
import { allThrough, parentOf } from '../../dom/tree';
import { asksForWriter, type Field, fieldsIn, rowOf, type UseHint, useOfField } from './fields';
import { useOfLabel } from './labels';
import { type FieldUse, useOfName } from './names';
import { addressesIn, peopleIn } from './recipients';
import { sendControlsIn } from './send';

/** A compose form as its parts; what is missing could not be told. */
export interface Form {
  readonly root: Element;
  readonly body: Field;
  readonly fields: Readonly<Partial<Record<FieldUse, Row>>>;
  readonly send: readonly HTMLElement[];
}

/** A field with all that belongs to it alone. */
export interface Row {
  readonly field: Field;
  readonly row: Element;
}

/** What came nearest to a compose form, to say what is missing. */
export interface Attempt {
  readonly form: Form | null;
  /** Looks like a place for mail, though not all that makes one is there. */
  readonly seemsMail: boolean;
  /** Further out there may be a control that says that it sends. */
  readonly isSendGuessed?: boolean;
}

const editors = 'textarea, iframe, [contenteditable]';
/** With more places to write than this, a page is a list of them. */
const mostFields = 40;

const sizeOf = ({ element }: Field): number => element.offsetWidth * element.offsetHeight;

/** The place for the text: of those that take several lines the largest, and where nothing is laid out the last. */
function bodyOf(fields: readonly Field[], hintOf: (field: Field) => UseHint | undefined): Field | undefined {
  const many = fields.filter((field) => field.kind !== 'line');
  // A field for recipients may grow; and some are called after the subject's form, so only a name counts against it.
  const free = many.filter((field) => !['to', 'cc', 'bcc', 'subject'].includes(hintOf(field)?.use ?? ''));
  return free.reduce<Field | undefined>(
    (best, field) => (best && sizeOf(best) > sizeOf(field) ? best : field),
    undefined,
  );
}

const looksUpPeople = ({ element }: Field): boolean =>
  element.getAttribute('role') === 'combobox' ||
  /^(?:list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '') ||
  element.hasAttribute('list');

/** Several addresses may be given, or one is: so much for a field that is not called anything that we know. */
function takesPeople(field: Field, row: Element): boolean {
  const { element } = field;
  const isMail = element.getAttribute('type') === 'email';
  if (isMail && element.hasAttribute('multiple')) return true;
  if (asksForWriter(field)) return false;
  return addressesIn(row, element).length > 0 || (looksUpPeople(field) && isMail);
}

/** Somebody can be chosen there, whatever it is called. */
const isForSeveral = ({ element }: Field): boolean =>
  element.hasAttribute('multiple') || element.getAttribute('role') === 'combobox';

function usesOf(
  fields: readonly Field[],
  body: Field,
  hints: ReadonlyMap<Field, UseHint>,
  rows: (field: Field) => Element,
  sends: boolean,
) {
  const found: Partial<Record<FieldUse, Field>> = {};
  for (const by of ['name', 'label'] as const) {
    for (const [field, hint] of hints)
      if (field !== body && hint.by === by && fields.includes(field)) found[hint.use] ??= field;
  }
  const above = fields.slice(0, fields.indexOf(body));
  const unknown = above.filter((field) => !hints.has(field));
  const next = (field: Field | undefined) => (field ? fields[fields.indexOf(field) - 1] : undefined);
  found.to ??= unknown.find((field) => takesPeople(field, rows(field)));
  const beforeCopies = next(found.cc ?? found.bcc);
  if (!found.to && beforeCopies && unknown.includes(beforeCopies)) found.to = beforeCopies;
  // Before the subject, what several can be chosen in is for people, whatever it is called.
  const beforeSubject = next(found.subject);
  if (!found.to && sends && beforeSubject && unknown.includes(beforeSubject) && isForSeveral(beforeSubject))
    found.to = beforeSubject;
  if (found.to) {
    const rest = unknown.filter((field) => field.kind === 'line' && field !== found.to);
    found.subject ??= rest.findLast(
      (field) => fields.indexOf(field) > fields.indexOf(found.to!) && !takesPeople(field, rows(field)),
    );
  }
  return found;
}

/** A letter to whoever owns the page: it asks who is writing, and the one address in it is theirs. */
function isLetterToOwner(fields: readonly Field[], to: Field | undefined, hint: UseHint | undefined): boolean {
  if (hint?.by === 'name') return false;
  return (
    (to !== undefined && !hint && asksForWriter(to)) || fields.some((field) => field !== to && asksForWriter(field))
  );
}

/** An answer's recipients may be given by the page alone: kept for sending, chosen from a list, or not to be changed. */
function keptTo(root: Element): Field | undefined {
  const kept = allThrough<HTMLInputElement>(root, 'input[type="hidden"], input:disabled, select').map(
    (element): Field => ({ kind: 'line', element }),
  );
  return kept.find((field) => {
    const { element } = field;
    const isHidden = (element as HTMLInputElement).type === 'hidden';
    const use = isHidden ? useOfName((element as HTMLInputElement).name) : useOfField(field, element)?.use;
    return use === 'to' && addressesIn(element, element).length > 0;
  });
}

/** What is longer is a page to read, with a place to write in it. */
const mostAround = 400;

const isBefore = (element: Element, body: Element): boolean =>
  !element.contains(body) && (element.compareDocumentPosition(body) & 4) !== 0;

const isLabel = (element: Element | null, use: FieldUse): boolean =>
  element !== null && (element.textContent?.length ?? 0) < 30 && useOfLabel(textOf(element)) === use;

/** Or it only says whom it goes to, in a line above the body: folded, or not to be changed. */
function toldIn(root: Element, body: Element, use: FieldUse): Field | undefined {
  if (one(root, 'article, main') || textOf(root).length - textOf(body).length > mostAround) return undefined;
  // Beside "Cc" stands "Bcc" as often as a name.
  const told = use === 'to' ? peopleIn : addressesIn;
  const element = allThrough(root, ':not(input, select, label)').find(
    (line) => isBefore(line, body) && isLabel(line.previousElementSibling, use) && told(line, line).length > 0,
  );
  return element && { kind: 'line', element };
}

/** Fields of another form than the body's are for something else. */
function ofOneForm(fields: readonly Field[], body: Field): readonly Field[] {
  const own = body.element.closest('form');
  return fields.filter(({ element }) => !own || (element.closest('form') ?? own) === own);
}

const nothing: Attempt = { form: null, seemsMail: false };

/** Reads `root` as one compose form. */
function readForm(root: Element): Attempt {
  const found = fieldsIn(root);
  // Where one signs in. A mail may be locked with a password that is made up for it.
  const signsIn = one(root, 'input[type="password"]:not([autocomplete="new-password"])');
  if (found.length < 1 || found.length > mostFields || signsIn) return nothing;
  const elements = found.map(({ element }) => element);
  const rows = new Map(found.map((field) => [field, rowOf(field.element, elements, root)]));
  const rowAt = (field: Field) => rows.get(field) ?? field.element;
  const hints = new Map(
    found.flatMap((field) => {
      const hint = useOfField(field, rowAt(field));
      return hint ? [[field, hint] as const] : [];
    }),
  );
  const body = bodyOf(found, (field) => hints.get(field));
  if (!body) return nothing;
  const fields = ofOneForm(found, body);
  const send = sendControlsIn(root, body.element);
  const uses = usesOf(fields, body, hints, rowAt, send.isSure);
  const { subject } = uses;
  const isNamed = (field: Field | undefined) => field !== undefined && hints.has(field);
  const to = uses.to ?? keptTo(root) ?? (send.isSure ? toldIn(root, body.element, 'to') : undefined);
  if (isLetterToOwner(fields, to, to && hints.get(to))) return nothing;
  if (!to) {
    const rest = fields.slice(0, fields.indexOf(body)).filter((field) => !hints.has(field));
    return { form: null, seemsMail: isNamed(subject) && send.isSure && rest.length > 0 };
  }
  const isAddressed = hints.get(to)?.by === 'name' || addressesIn(rowAt(to), to.element).length > 0;
  // Any record of a CRM has an address and a field for notes: something has to say that this is mail.
  const isMail = isNamed(to) || isNamed(subject) || send.isSure || isForSeveral(to) || !uses.to;
  if (!isMail || !(subject ?? (isAddressed && (isNamed(to) || !uses.to)))) return { form: null, seemsMail: isMail };
  if (one(root, 'input[type="password"]') && !(subject && send.isSure)) return nothing;
  const of = (field: Field | undefined): Row | undefined => field && { field, row: rowAt(field) };
  const parts = {
    to: of(to),
    cc: of(uses.cc ?? toldIn(root, body.element, 'cc')),
    bcc: of(uses.bcc),
    subject: of(subject),
    from: of(uses.from),
  };
  const form = { root, body, fields: parts, send: send.controls };
  return { form, seemsMail: true, isSendGuessed: send.isGuess };
}

/** The form that was found at `root` before, as it is now; null where it is another one, or has more to it. */
export function formAgain({ root, body, send }: Form): Form | null {
  const { form } = readForm(root);
  return form?.body.element === body.element && form.send.length > 0 && send.length > 0 ? form : null;
}

/** So many elements around a form are looked at for a control that says that it sends, where one was only guessed. */
const furthest = 6;

/**
 * The compose form that an element is part of: the smallest part of the page around it in which there are a body,
 * recipients and a subject, and if there is one further out, a control that sends.
 */
export function formAround(element: Element): Attempt {
  let best: Form | null = null;
  let seemsMail = false;
  let beyond = 0;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.localName === 'html') break;
    if (!at.matches(editors) && !one(at, editors) && allThrough(at, editors).length === 0) continue;
    const attempt = readForm(at);
    seemsMail ||= attempt.seemsMail;
    const { form } = attempt;
    if (!form) {
      if (best) break;
      continue;
    }
    if (best && best.body.element !== form.body.element) break;
    if (form.send.length > 0 && !attempt.isSendGuessed) return { form, seemsMail: true };
    if (best && best.send.length > 0) beyond += 1;
    else if (!best || form.send.length > 0) best = form;
    if (best.send.length > 0 && (beyond > furthest || at.matches('form, dialog, [role="dialog"]'))) break;
  }
  return { form: best, seemsMail };
}
