import type { RecordKind } from '../../../domain/model/open-record';

/** What the address of a page says of the record on it. */
export interface RecordPlace {
  readonly kind: RecordKind;
  readonly id: string;
}

const kinds: readonly (readonly [RecordKind, RegExp])[] = [
  [
    'person',
    /^(?:(?:contact|person|lead|customer|client|prospect|individual|member|partner|contacto|cliente|personne|relation)s?|people|part(?:y|ies)|kontakte?|personen|kunden?|interessenten|contatt[io]|clienti)$/,
  ],
  [
    'company',
    /^(?:(?:account|organi[sz]ation|org|entreprise|societe|empresa)s?|compan(?:y|ies)|business(?:es)?|firm(?:a|en|s)|unternehmen|aziend[ae])$/,
  ],
  ['deal', /^(?:(?:deal|potential|opp|quote|estimate)s?|opportunit(?:y|ies)|(?:verkaufs)?chancen?)$/],
  ['ticket', /^(?:(?:ticket|case|incident|issue|conversation|request)s?|helpdesk)$/],
];

/** HubSpot's codes of its kinds of records (2024-12). */
const hubspot: Readonly<Record<string, RecordKind>> = {
  '0-1': 'person',
  '0-2': 'company',
  '0-3': 'deal',
  '0-5': 'ticket',
};

const isNew = /^(?:new|create|add|import|export|list|search|board|kanban|settings?|preferences|reports?|neu|nuevo)$/i;
const isList = /^(?:list|views|search|board|kanban|objects|import|export)$/i;
const bareId =
  /^(?:\d{1,20}|[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|(?=[a-z_-]*\d)[a-z0-9][a-z0-9_-]{5,60}|(?=[^0-9]*\d)[0-9A-Za-z]{15,24})$/i;

/** "res.partner", "crm_contact", "Contacts.aspx", "viewContact.do": the last word that says what is kept there. */
function kindOf(segment: string): RecordKind | undefined {
  const bare = segment.replace(/\.(?:php|aspx?|html?|do|jsp|cfm|cgi)$/i, '');
  const parts = bare
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  for (const part of parts.toReversed()) {
    const kind = kinds.find(([, pattern]) => pattern.test(part))?.[0];
    if (kind) return kind;
  }
  return undefined;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not every "%" in an address is an escape.
    return text;
  }
};

function fromSegments(segments: readonly string[]): RecordPlace | null {
  let named: RecordPlace | null = null;
  let kind: RecordKind | undefined;
  let since = 0;
  // "/contacts/123/objects/0-1/views/all/list": the number is not of what is listed.
  if (segments.some((segment) => isList.test(segment))) return null;
  for (const [at, segment] of segments.entries()) {
    const coded = hubspot[segment] ?? (segments[at - 1] === 'agent' && segment === 'users' ? 'person' : undefined);
    if (coded) {
      [kind, since] = [coded, at];
      continue;
    }
    const said = /^\d+$/.test(segment) ? undefined : kindOf(segment);
    // "/contacts/view/12", "/crm/contact/details/12/", "/Contact/003.../view": what follows the kind at most two further on.
    if (kind && at - since <= 3 && bareId.test(segment) && !isNew.test(segment)) {
      named = { kind, id: segment };
      if (!said) continue;
    }
    if (said && !(named && named.id === segment)) [kind, since] = [said, at];
  }
  return named;
}

const idKeys = /^(?:id|record|recordid|record_id|objectid|object_id|entityid|rowid|uuid|guid|key)$/i;
const kindKeys =
  /^(?:model|module|etn|entity|entityname|entitytype|object|objecttype|type|tab|t|view|page|resource|doctype|table)$/i;

function fromParameters(parameters: URLSearchParams, path: readonly string[]): RecordPlace | null {
  const entries = [...parameters].slice(0, 40);
  const said = entries.find(([key, value]) => kindKeys.test(key) && kindOf(value) !== undefined)?.[1];
  const ids = entries.flatMap(([key, value]) =>
    /\d/.test(value) && value.length <= 60 && /^\{?[\w.-]+\}?$/.test(value)
      ? [{ key, id: value.replace(/[{}]/g, '') }]
      : [],
  );
  // "contact_id=12", "contactId=12", "cid=12", "socid=12": whose id it is stands in its name.
  for (const { key, id } of ids) {
    const kind = kindOf(/^(.+?)_?id$/i.exec(key)?.[1] ?? '');
    if (kind) return { kind, id };
  }
  const kind = (said ? kindOf(said) : undefined) ?? path.map(kindOf).findLast(Boolean);
  const own =
    ids.find(({ key }) => idKeys.test(key)) ??
    (kind && ids.find(({ key }) => /^(?:\w{1,3}_?id|(?!page|seite)\w{0,7}nr)$/i.test(key)));
  return own ? { kind: kind ?? 'unknown', id: own.id } : null;
}

const segmentsOf = (path: string): readonly string[] =>
  path
    .split(/[/;]/)
    .map((segment) => decode(segment).trim())
    .filter(Boolean)
    .slice(0, 20);

/** Of one part of an address that has a path and a query of its own: the address itself, and what stands behind its "#". */
function fromPart(part: string, before: readonly string[]): RecordPlace | null {
  const [path = '', query = ''] = part.split('?', 2) as [string, string?];
  const isQuery = path.includes('=') && !path.includes('/');
  const segments = isQuery ? [] : segmentsOf(path.replace(/^!/, ''));
  if (segments.some((segment) => isNew.test(segment)) && segments.every((segment) => !bareId.test(segment)))
    return null;
  return (
    fromSegments(segments) ??
    fromParameters(new URLSearchParams(isQuery ? path.replace(/^!/, '') : query), [...before, ...segments]) ??
    withoutKind(segments) ??
    ofSalesforce(segments)
  );
}

/** With what Salesforce's ids begin: fifteen letters and digits, or eighteen (2024-12). */
const salesforce: Readonly<Record<string, RecordKind>> = {
  '001': 'company',
  '003': 'person',
  '00Q': 'person',
  '006': 'deal',
  '500': 'ticket',
};

function ofSalesforce(segments: readonly string[]): RecordPlace | null {
  const [id = ''] = segments;
  const kind = salesforce[id.slice(0, 3)];
  return kind && segments.length === 1 && /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(id) && /\D/.test(id)
    ? { kind, id }
    : null;
}

/** An id at the end says that one thing is shown, though not what. */
function withoutKind(segments: readonly string[]): RecordPlace | null {
  const id = segments.findLast((segment) => !/^(?:edit|view|show|details?|change|overview)$/i.test(segment));
  return id && segments.length > 1 && /^(?:\d{1,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(id)
    ? { kind: 'unknown', id }
    : null;
}

/** Kind and id of the record that an address is of; null where it names none. */
export function recordPlace(url: string): RecordPlace | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search, hash } = new URL(url);
  const ofPath = fromPart(pathname + search, []);
  const ofHash = hash.length > 1 ? fromPart(decode(hash.slice(1)), segmentsOf(pathname)) : null;
  const known = [ofHash, ofPath].find((place) => place && place.kind !== 'unknown');
  return known ?? ofHash ?? ofPath;
}

/** Pages of the user's own, and those where something is only about to be: whoever stands in them is no customer. */
export const isNoRecord = (url: string): boolean => {
  if (!URL.canParse(url)) return true;
  const { pathname, hash } = new URL(url);
  return /(?:^|[/#!])(?:log-?in|sign[-_]?in|sign[-_]?up|register|settings|preferences|my-?account|my-?profile|profile\/?$|users?\/me|me\/?$|new|create|merge|articles?)(?:[/?#]|$)/i.test(
    `${pathname}${hash}`,
  );
};
