import { type Family, families } from './families';

/** A field of a template that nobody filled in. */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** Between its brackets. */
  readonly name: string;
  /** Whose it looks like, where that is plain: "Mailchimp". */
  readonly product?: string;
  /** Has alternatives or a condition: what should stand there is for the author to say. */
  readonly isLogic: boolean;
}

let byOpener: Map<string, readonly Family[]> | undefined;
const under = (opener: string): readonly Family[] => {
  byOpener ??= new Map(
    [...new Set(families.flatMap((family) => [...family.openers]))].map((char) => [
      char,
      families.filter((family) => family.openers.includes(char)),
    ]),
  );
  return byOpener.get(opener) ?? [];
};

const openers = /[{[«‹<%$*_#~@]/g;
const logic = /^\s*(?:[#/^%&=!]?\s*(?:if|else|elif|elsif|unless|endif|end|for|endfor|each|ifnot|with|case|set)\b)/i;

const fieldAt = (text: string, start: number, limit: number): Field | undefined => {
  for (const family of under(text[start]!)) {
    family.shape.lastIndex = start;
    const match = family.shape.exec(text);
    if (!match || start + match[0].length > limit) continue;
    const name = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const end = start + match[0].length;
    if (!family.accepts(name, text, start, end)) continue;
    return {
      start,
      end,
      name: name.trim(),
      product: family.product?.(name),
      isLogic: logic.test(name) || (text.startsWith('{{', start) && /^[#/^]/.test(name)) || isSpin(name),
    };
  }
  return undefined;
};

/** "I noticed|I saw that": one of several to choose from; "first_name|there" is a field and what to say without it. */
const isSpin = (name: string): boolean => {
  const [first = '', ...others] = name.split('|');
  return others.length > 1 || (others.length === 1 && /\S\s+\S/.test(first.trim()) && !/[._:]/.test(first));
};

/** More of them say nothing more, and a text of nothing but brackets must not take long. */
const most = 200;

/** Opening signs in a row: only the last three can open a field. */
const lastOfRun = (text: string, at: number): number => {
  let end = at + 1;
  while (text.charCodeAt(end) === text.charCodeAt(at)) end += 1;
  return Math.max(at, end - 3);
};

/** The fields between `from` and `until`, in order. Looks closer only where a bracket or a sign opens. */
export const findFields = (text: string, from: number, until: number): readonly Field[] => {
  const fields: Field[] = [];
  openers.lastIndex = from;
  for (
    let match = openers.exec(text);
    match && match.index < until && fields.length < most;
    match = openers.exec(text)
  ) {
    const start = lastOfRun(text, match.index);
    const field = fieldAt(text, start, until);
    if (field) fields.push(field);
    openers.lastIndex = field?.end ?? start + 1;
  }
  return fields;
};
