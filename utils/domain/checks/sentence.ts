import type { Range } from '../message/range';

const furthest = 280;
const short =
  /(?:^|[^\p{L}])(?:\p{Lu}|no|nos|nr|nro|num|núm|n|st|mr|mrs|ms|dr|ca|ref|art|tel|inkl|incl|zzgl|bzw|evtl|approx|s|vgl|cf|z\.b|e\.g|i\.e)$/iu;

/** Whether a sentence ends with the sign at `at`: not after an abbreviation, nor where it goes on in small letters. */
function endsAt(text: string, at: number): boolean {
  const sign = text[at]!;
  if (sign === '\n') return /^\s*\n/.test(text.slice(at + 1, at + 20));
  if (!'.!?'.includes(sign)) return false;
  const after = text.slice(at + 1, at + 6);
  if (after !== '' && !/^["'”’)\]]?\s/.test(after)) return false;
  if (sign !== '.') return true;
  return !/^\s+[\p{Ll}\d]/u.test(after) && !short.test(text.slice(Math.max(0, at - 8), at));
}

/** The sentence that holds `at`, within bounds; its closing sign is the last of it. */
export function sentenceAround(text: string, at: number, within: Range): Range {
  let start = at;
  const first = Math.max(within.start, at - furthest);
  while (start > first && !endsAt(text, start - 1)) start -= 1;
  let end = at;
  const last = Math.min(within.end, at + furthest);
  while (end < last && !endsAt(text, end)) end += 1;
  return { start, end: Math.min(end + 1, within.end) };
}
