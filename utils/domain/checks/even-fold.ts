import type { Message } from './rule';

const notAscii = /[\u0080-\uffff]/g;
const special: Readonly<Record<string, string>> = { ß: 's', ø: 'o', æ: 'a', œ: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };
const others = new Map<string, string>([
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
]);

/** One unit for one unit: half of a surrogate pair, or a lone mark, stays as it is. */
function plain(unit: string): string {
  const known = others.get(unit);
  if (known !== undefined) return known;
  const lower = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  const folded = special[lower] ?? lower;
  others.set(unit, folded);
  return folded;
}

/** Lower case without accents, exactly as long as the text, so that what is found in it stands there in the text. */
export function evenFold(text: string): string {
  const even = text.replace(notAscii, plain);
  return even.toLowerCase();
}

const seen = new WeakMap<Message, string>();

/** The body of a message, folded once for the rules that read phrases in it. */
export function evenBody(message: Message): string {
  const before = seen.get(message);
  if (before !== undefined) return before;
  const folded = evenFold(message.text);
  seen.set(message, folded);
  return folded;
}
