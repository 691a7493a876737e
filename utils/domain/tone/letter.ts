import { linesOf, skipSpace, trimEnd } from '../message/lines';
import type { Range } from '../message/range';
import { isSignOff } from '../message/sign-offs';

/** "Dear Anna," or a name alone. Made at the first use: expressions over letters of all scripts take long to make. */
const isGreeting = (line: string): boolean =>
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom|sehr geehrte\w*|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus|grüß gott)\b[^.?!]{0,60}[,!:–-]*$/i.test(
    line,
  ) || /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?\s*[,:–-]$/u.test(line);
const longestGreeting = 80;
const manyWords = 80;

interface Part {
  /** What says something: without greeting and sign-off, whose words are courtesy. */
  readonly ranges: readonly Range[];
  readonly isLetter: boolean;
}

/** Tells a letter from a remark. `authored`: what its writer wrote. */
export function lettersPart(text: string, authored: readonly Range[]): Part {
  const lines = authored.flatMap(({ start, end }) => linesOf(text, start, end));
  const filled = lines.filter((line) => skipSpace(text, line) < line.end);
  const said = filled.filter((line, index) => {
    const content = text.slice(skipSpace(text, line), trimEnd(text, line));
    if (filled.length < 2) return true;
    if (index === 0 && content.length <= longestGreeting && isGreeting(content)) return false;
    return index === 0 || !isSignOff(content);
  });
  const isCourteous = said.length < filled.length;
  const words = said.reduce((count, { start, end }) => count + text.slice(start, end).split(/\s+/).length, 0);
  return { ranges: said, isLetter: isCourteous || filled.length > 1 || words > manyWords };
}
