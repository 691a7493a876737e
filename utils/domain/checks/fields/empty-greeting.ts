import { linesOf } from '../../message/lines';
import type { Range } from '../../message/range';
import type { Message } from '../rule';
import { greets, greetsGap, isNothing, needsName } from './empty-words';
import { isCalled } from './recipient';

/** A greeting whose name came out empty. `mark` ends it: "," or "!". */
export interface EmptyGreeting extends Range {
  readonly greeting: string;
  readonly mark: string;
  /** "Dear" and the like: without a name nothing is left to say. */
  readonly isBare: boolean;
}

const bound = 80;
/** More of them say nothing more. */
const most = 50;

/** French puts a space before "!", and French writers say "Hello !", too. */
const isFrench = ({ draft, text }: Message): boolean =>
  draft.lang?.startsWith('fr') ||
  /(?<!\p{L})(?:nous|vous|je|c'est|c’est|pour|merci|les|des|une|votre|avec)(?!\p{L})/iu.test(text.slice(0, 600));

const saysFrench = /^(?:bonjour|bonsoir|salut|coucou)$/i;

/** "Hi , Anna": a slip of the fingers, for the name is there. */
const nameFollows = (rest: string, { draft }: Message): boolean => {
  const [, word] = /^\s*(\p{L}[\p{L}'’-]+)/u.exec(rest) ?? [];
  return word !== undefined && (/^\s*\p{Lu}\S+\s*$/u.test(rest) || isCalled([...draft.to, ...draft.cc], word));
};

/** "Sehr geehrter Herr, sehr geehrte Frau": nobody's name was left out, both are meant. */
const isPair = (rest: string): boolean => needsName.test(`${rest.trim().replace(/[\s,:;!.–-]+$/, '')},`);

/** Cheap looks before the long patterns, which are slow to be made and find nothing in most mails. */
const maySayNothing = /null|undefined|nan|none|nil|n\/a|n\.a\.|unknown|[([{<]|""|''|“”/i;
const mayHaveGap = /[ \t\u00a0][,.!]/;

const at = (message: Message, text: string, { start, end }: Range): EmptyGreeting | undefined => {
  const line = text.slice(start, Math.min(end, start + bound));
  const offset = start + (line.length - line.trimStart().length);
  const gap = mayHaveGap.test(line) && greetsGap.exec(line);
  if (gap) {
    const [whole, greeting = '', , mark = gap[4] ?? ''] = gap;
    if (mark === '!' && (saysFrench.test(greeting) || isFrench(message))) return undefined;
    if (nameFollows(line.slice(whole.length), message)) return undefined;
    return { start: offset, end: start + whole.length, greeting, mark, isBare: needsName.test(`${greeting},`) };
  }
  const bare = line.includes(',') && needsName.exec(line);
  if (bare && !isPair(line.slice(bare[0].length)))
    return { start: offset, end: start + bare[0].length, greeting: bare[1]!, mark: ',', isBare: true };
  if (!maySayNothing.test(line)) return undefined;
  const [whole = '', greeting = ''] = greets.exec(line) ?? [];
  const nothing = isNothing.exec(line.slice(whole.length));
  if (!whole || !nothing) return undefined;
  const [value, word = '', mark = ''] = nothing;
  if (word.split(' ').some((one) => /^\p{L}+$/u.test(one) && isCalled(message.draft.to, one))) return undefined;
  return {
    start: offset,
    end: start + whole.length + value.length,
    greeting,
    mark,
    isBare: needsName.test(`${greeting},`),
  };
};

/** A name that was to stand first: ", your quote is ready". */
const leadingComma = (text: string, { start, end }: Range): EmptyGreeting | undefined => {
  if (text[start] !== ',' && text[start] !== ' ') return undefined;
  const match = /^ ?,(?=\s*$| \p{L})/u.exec(text.slice(start, Math.min(end, start + bound)));
  return match ? { start, end: start + match[0].length, greeting: '', mark: ',', isBare: true } : undefined;
};

/** The empty greetings of the subject or of the authored body. */
export const emptyGreetings = (message: Message, text: string, ranges: readonly Range[]): readonly EmptyGreeting[] => {
  const found: EmptyGreeting[] = [];
  let isFirst = true;
  for (const range of ranges)
    for (const line of linesOf(text, range.start, range.end)) {
      if (line.end === line.start) continue;
      const empty = at(message, text, line) ?? (isFirst ? leadingComma(text, line) : undefined);
      if (empty) found.push(empty);
      if (found.length >= most) return found;
      isFirst = false;
    }
  return found;
};
