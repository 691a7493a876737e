import type { Reason } from '../model/row';
import { type ContentLine, readLine, splitText, unescapeText } from './content-line';
import { isMoreBytes, isPacked, isQuoted, readable } from './quoted-printable';

/** What a card is read into, in the order of the columns of an import. */
export const cardColumns = [
  'name',
  'given',
  'family',
  'honorific',
  'email',
  'otherEmails',
  'phone',
  'company',
  'role',
  'locale',
  'tags',
  'note',
  'stage',
  'persona',
  'owner',
] as const;

export interface Card {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly cells: readonly string[];
}

export type CardsRead = { readonly cards: readonly Card[] } | { readonly problem: Reason };

const problem = (code: string, params: Reason['params'] = {}): CardsRead => ({ problem: { code, params } });

const versions: readonly string[] = ['2.1', '3.0', '4.0'];

/** All cards of a vCard file of version 2.1, 3 or 4, or where it is broken: then nothing of it is sure. */
export function readCards(text: string): CardsRead {
  const cards: Card[] = [];
  let open: ContentLine[] | null = null;
  let begun = 0;
  for (const { line, number } of unfolded(text)) {
    const read = readLine(line);
    if (!read) return open ? problem('cardLineBroken', { line: number }) : problem('notCards', { line: number });
    const { name, value } = read;
    const isOfCard = value.trim().toUpperCase() === 'VCARD';
    if (name === 'BEGIN' && isOfCard) {
      if (open) return problem('cardCutOff', { line: begun });
      open = [];
      begun = number;
    } else if (!open) return problem('notCards', { line: number });
    else if (name === 'END' && isOfCard) {
      const version = open.find((each) => each.name === 'VERSION')?.value.trim() ?? '';
      if (!versions.includes(version)) return problem('cardVersion', { line: begun, version });
      cards.push({ number: cards.length + 1, cells: cellsOf(open) });
      open = null;
    } else open.push(readable(read));
  }
  if (open) return problem('cardCutOff', { line: begun });
  return cards.length === 0 ? problem('fileEmpty') : { cards };
}

/** Lines that were folded, whole again; empty ones are passed over. */
function* unfolded(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let parts: string[] = [];
  let begun = 0;
  let isOld = false;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [i, line] of lines.entries()) {
    const [head, tail = ''] = [parts[0], parts.at(-1)];
    if (head !== undefined && tail.endsWith('=') && isQuoted(head)) {
      parts.splice(-1, 1, tail.slice(0, -1), line);
      continue;
    }
    if (head !== undefined && (line.startsWith(' ') || line.startsWith('\t'))) {
      // The later versions put a blank in where they fold; 2.1 folds at one that was there.
      parts.push(isOld ? line : line.slice(1));
      continue;
    }
    if (head !== undefined && isMoreBytes(line) && isPacked(head)) continue;
    if (head !== undefined) {
      yield { line: parts.join(''), number: begun };
      if (/^(?:BEGIN|VERSION)\s*:/i.test(head)) isOld = /:\s*2\.1\s*$/.test(head);
    }
    parts = line.trim() === '' ? [] : [line];
    begun = i + 1;
  }
  if (parts.length > 0) yield { line: parts.join(''), number: begun };
}

function cellsOf(lines: readonly ContentLine[]): readonly string[] {
  const all = (name: string) => lines.filter((line) => line.name === name);
  const text = (name: string) => unescapeText(all(name)[0]?.value ?? '').trim();
  const [family = '', given = '', , honorific = ''] = splitText(all('N')[0]?.value ?? '', ';').map((part) =>
    part.trim(),
  );
  const [email = '', ...others] = preferredFirst(all('EMAIL')).map((line) => unescapeText(line.value).trim());
  const [phone] = preferredFirst(all('TEL'));
  const cells: Readonly<Record<(typeof cardColumns)[number], string>> = {
    // Version 2.1 may leave the whole name out.
    name: text('FN') || [given, family].filter(Boolean).join(' '),
    given,
    family,
    honorific,
    email,
    otherEmails: others.join(', '),
    phone: unescapeText(phone?.value ?? '')
      .replace(/^tel:/i, '')
      .trim(),
    company: splitText(all('ORG')[0]?.value ?? '', ';')[0]?.trim() ?? '',
    role: text('TITLE') || text('ROLE'),
    locale: text('LANG') || text('X-WAYMARK-LANG'),
    tags: all('CATEGORIES')
      .flatMap(({ value }) => splitText(value, ','))
      .join(';'),
    note: all('NOTE')
      .map(({ value }) => unescapeText(value))
      .join('\n'),
    stage: text('X-WAYMARK-STAGE'),
    persona: text('X-WAYMARK-PERSONA'),
    owner: text('X-WAYMARK-OWNER'),
  };
  return cardColumns.map((column) => cells[column]);
}

/** Version 4 counts preference from 1 to 100, version 3 has a type for it. */
const preferredFirst = (lines: readonly ContentLine[]): readonly ContentLine[] => {
  const rank = ({ params }: ContentLine): number =>
    Number(params.get('PREF')?.[0] ?? (params.get('TYPE')?.includes('pref') ? 1 : 101)) || 101;
  return lines.toSorted((a, b) => rank(a) - rank(b));
};
