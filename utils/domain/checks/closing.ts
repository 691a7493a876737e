import { linesOf } from '../message/lines';
import type { Range } from '../message/range';
import { isSignOff } from '../message/sign-offs';
import { isRegards } from '../names/regards';
import { signsAlone } from '../names/signer';
import type { Message } from './rule';

/** How a mail ends. Offsets into its text. */
export interface Closing {
  /** The words of farewell, null where the signer's own line is the farewell: "Your Nordwind Team". */
  readonly signOff: Range | null;
  /** What stands beside or under them: who signs. */
  readonly below: readonly Range[];
}

const mostAbove = 14;
const mostBelow = 8;
const mostRead = 1500;
/** Another mail, or a rule above it. */
const stops =
  /^\s*>|^\s*[_*=]{4,}|^\s*-{3,}|^\s*(?:from|von|de|da|van|od|fra|från|lähettäjä|feladó|kimden|от|від|από)\s*:|:\s*$/iu;
const delimiter = /^-- ?$/;

const trimmed = (text: string, { start, end }: Range): Range => {
  const line = text.slice(start, end);
  const from = start + (line.length - line.trimStart().length);
  return { start: from, end: Math.max(from, start + line.trimEnd().length) };
};

/** "Best regards, the sales team", "Viele Grüße vom Vertriebsteam": where the signer begins, -1 for none. */
function signerWithin(line: string): number {
  const comma = line.indexOf(',');
  if (comma > 0) return comma + 1 < line.length ? comma + 1 : -1;
  const from = /\s(?:from|vom|von|aus|de la part de|del|dal|dall|van|od|från|fra|az|da)\s+/iu.exec(line);
  return from ? from.index + from[0].length : -1;
}

/** The last lines that are not blank, trimmed, from the end. */
function lastWritten(text: string, lines: readonly Range[]): readonly Range[] {
  const written: Range[] = [];
  for (let at = lines.length - 1; at >= 0 && written.length < mostAbove; at -= 1) {
    const range = trimmed(text, lines[at]!);
    if (range.end > range.start) written.push(range);
  }
  return written;
}

/** The sign-off nearest to the end of what the author wrote first, with what stands under it; null where there is none. */
export function closingOf({ draft, text, authored, lines }: Message): Closing | null {
  const written = lastWritten(text, lines);
  const limit = Math.min(
    text.length,
    ...draft.body.spans.filter(({ kind }) => kind === 'quote' || kind === 'forward').map(({ start }) => start),
  );
  if (authored.length === 0 || written.length === 0) return null;
  const last = written[0]!;
  for (const range of written) {
    const said = text.slice(range.start, range.end);
    if (range.start >= limit || !(isRegards(said) || isSignOff(said))) continue;
    const within = signerWithin(said);
    const beside = within >= 0 ? [trimmed(text, { start: range.start + within, end: range.end })] : [];
    return { signOff: range, below: [...beside, ...under(text, range.end, limit)] };
  }
  return signsAlone(text.slice(last.start, last.end)) ? { signOff: null, below: [last] } : null;
}

function under(text: string, from: number, limit: number): readonly Range[] {
  const below: Range[] = [];
  for (const line of linesOf(text, Math.min(from, limit), Math.min(limit, from + mostRead))) {
    const range = trimmed(text, line);
    const said = text.slice(range.start, range.end);
    if (said === '' || delimiter.test(said)) continue;
    if (stops.test(said) || below.length >= mostBelow) break;
    below.push(range);
  }
  return below;
}
