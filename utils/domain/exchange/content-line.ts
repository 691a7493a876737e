/** Lines as vCard (RFC 6350, 2426) and iCalendar (RFC 5545) write them: folded at 75 octets, with backslashes in texts. */
export interface ContentLine {
  /** Upper case, without a group. */
  readonly name: string;
  /** By upper-case name; several values in one list. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As written: texts in it are still escaped. */
  readonly value: string;
}

/** A text with what separates parts escaped. Control characters, which no such file may hold, are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

export const unescapeText = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));

/** The parts between signs that are not escaped, unescaped. */
export function splitText(value: string, sign: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at++) {
    const letter = value[at] as string;
    if (letter === '\\') part += letter + (value[++at] ?? '');
    else if (letter === sign) {
      parts.push(unescapeText(part));
      part = '';
    } else part += letter;
  }
  return [...parts, unescapeText(part)];
}

const mostOctets = 75;

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** One line with its end, in pieces of at most 75 octets; no letter is torn apart. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** One whole line taken apart; null when it is none. */
export function readLine(line: string): ContentLine | null {
  const end = endOfHead(line);
  if (end < 0) return null;
  const [head = '', ...given] = partsOf(line.slice(0, end));
  const name = head.slice(head.lastIndexOf('.') + 1).toUpperCase();
  if (!/^[A-Z0-9-]+$/.test(name)) return null;
  const params = new Map<string, readonly string[]>();
  for (const param of given) {
    const at = param.indexOf('=');
    // Old files write "TEL;HOME;PREF": types without their name.
    const key = at < 0 ? 'TYPE' : param.slice(0, at).toUpperCase();
    const values = (at < 0 ? param : param.slice(at + 1)).replaceAll('"', '').split(',');
    params.set(key, [...(params.get(key) ?? []), ...values.map((value) => value.toLowerCase())]);
  }
  return { name, params, value: line.slice(end + 1) };
}

/** Where the first colon stands that is in no quotation marks. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  return -1;
}

const partsOf = (head: string): readonly string[] => head.match(/(?:[^;"]|"[^"]*")+/g) ?? [];
