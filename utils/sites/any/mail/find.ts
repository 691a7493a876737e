import { all, one } from '../../dom/query';
import { asksForWriter, type Field, fieldsIn, rowOf, type UseHint, useOfField } from './fields';
import { type FieldUse, useOfName } from './names';
import { addressesIn, hasAddress } from './recipients';
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

function usesOf(
  fields: readonly Field[],
  body: Field,
  hints: ReadonlyMap<Field, UseHint>,
  rows: (field: Field) => Element,
) {
  const found: Partial<Record<FieldUse, Field>> = {};
  for (const by of ['name', 'label'] as const) {
    for (const [field, hint] of hints) if (field !== body && hint.by === by) found[hint.use] ??= field;
  }
  const above = fields.slice(0, fields.indexOf(body));
  const unknown = above.filter((field) => !hints.has(field));
  const next = (field: Field | undefined) => (field ? fields[fields.indexOf(field) - 1] : undefined);
  found.to ??= unknown.find((field) => takesPeople(field, rows(field)));
  const beforeCopies = next(found.cc ?? found.bcc);
  if (!found.to && beforeCopies && unknown.includes(beforeCopies)) found.to = beforeCopies;
  if (found.to) {
    const rest = unknown.filter((field) => field.kind === 'line' && field !== found.to);
    found.subject ??= rest.findLast(
      (field) => fields.indexOf(field) > fields.indexOf(found.to!) && !takesPeople(field, rows(field)),
    );
  }
  return found;
}

/** A letter to whoever owns the page: it asks who is writing, and the one address in it is theirs. */
function isLetterToOwner(fields: readonly Field[], to: Field, hint: UseHint | undefined): boolean {
  return hint?.by !== 'name' && (asksForWriter(to) || fields.some((field) => field !== to && asksForWriter(field)));
}

/** An answer's recipients may be given by the page alone. */
function keptTo(root: Element): Field | undefined {
  const kept = all<HTMLInputElement>(root, 'input[type="hidden"]').find(
    ({ name, value }) => useOfName(name) === 'to' && hasAddress(value),
  );
  return kept && { kind: 'line', element: kept };
}

/** Reads `root` as one compose form. */
function readForm(root: Element): Attempt {
  const fields = fieldsIn(root);
  const none: Attempt = { form: null, seemsMail: false };
  if (fields.length < 1 || fields.length > mostFields || one(root, 'input[type="password"]')) return none;
  const elements = fields.map(({ element }) => element);
  const rows = new Map(fields.map((field) => [field, rowOf(field.element, elements, root)]));
  const rowAt = (field: Field) => rows.get(field) ?? field.element;
  const hints = new Map(
    fields.flatMap((field) => {
      const hint = useOfField(field, rowAt(field));
      return hint ? [[field, hint] as const] : [];
    }),
  );
  const body = bodyOf(fields, (field) => hints.get(field));
  if (!body) return none;
  const uses = usesOf(fields, body, hints, rowAt);
  const send = sendControlsIn(root, body.element);
  const seemsMail = uses.to !== undefined || (uses.subject !== undefined && send.length > 0);
  const { subject } = uses;
  const to = uses.to ?? keptTo(root);
  if (!to || isLetterToOwner(fields, to, hints.get(to))) return { form: null, seemsMail: false };
  const isSure = subject !== undefined || hints.get(to)?.by === 'name' || addressesIn(rowAt(to), to.element).length > 0;
  if (!isSure) return { form: null, seemsMail };
  const of = (field: Field | undefined): Row | undefined => field && { field, row: rowAt(field) };
  const parts = { to: of(to), cc: of(uses.cc), bcc: of(uses.bcc), subject: of(subject), from: of(uses.from) };
  return { form: { root, body, fields: parts, send }, seemsMail };
}

/**
 * The compose form that an element is part of: the smallest part of the page around it in which there are a body,
 * recipients and a subject, and if there is one further out, a control that sends.
 */
export function formAround(element: Element): Attempt {
  let best: Form | null = null;
  let seemsMail = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'html') break;
    if (at.querySelectorAll(editors).length === 0 && !at.matches(editors)) continue;
    const attempt = readForm(at);
    seemsMail ||= attempt.seemsMail;
    const { form } = attempt;
    if (!form) {
      if (best) break;
      continue;
    }
    if (form.send.length > 0) return { form, seemsMail: true };
    if (best && best.body.element !== form.body.element) break;
    best ??= form;
  }
  return { form: best, seemsMail };
}
