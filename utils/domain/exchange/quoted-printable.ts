import { type ContentLine, escapeText } from './content-line';

/** What comes before the value is short. */
const longestHead = 300;

/** Version 2.1 may leave out the name of the parameter. */
const saysIn = (line: string, encoding: RegExp): boolean =>
  (line.slice(0, longestHead).split(':')[0] ?? '').split(';').some((part) => encoding.test(part));

/** A line whose value goes on in the next one where it ends with "=". */
export const isQuoted = (line: string): boolean => saysIn(line, /^(?:ENCODING=)?QUOTED-PRINTABLE$/i);

/** A picture or the like. */
export const isPacked = (line: string): boolean => saysIn(line, /^(?:ENCODING=)?(?:BASE64|B)$/i);

/** The next line of a picture; old telephones don't put a blank in front of it. */
export const isMoreBytes = (line: string): boolean => /^[A-Za-z0-9+/]+=*$/.test(line);

function decoded(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // A name that nobody knows, or another charset than was said: the next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

const bytesIn = (run: string): Uint8Array =>
  Uint8Array.from(run.match(/[0-9a-f]{2}/gi) ?? [], (digits) => Number.parseInt(digits, 16));

/** What version 2.1 writes as "=C3=BC" is escaped as in the later versions, and then read as they are. */
export function readable(line: ContentLine): ContentLine {
  const { params, value } = line;
  const said = [...(params.get('ENCODING') ?? []), ...(params.get('TYPE') ?? [])];
  if (!said.includes('quoted-printable')) return line;
  const [charset = ''] = params.get('CHARSET') ?? [];
  const text = value.replace(/(?:=[0-9a-f]{2})+/gi, (run) => escapeText(decoded(bytesIn(run), charset)));
  return { ...line, value: text };
}
