import { evenFold } from './even-fold';

/**
 * A regular expression over evenly folded text out of a readable line: a blank is any white space, `~` is up to three
 * words and the blank before the next, `~~` up to eight, and `…` the rest of a clause. It is made at its first use; text
 * to look at must be short.
 */
export function phrasePattern(source: string, flags = ''): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(
      evenFold(source)
        .replace(/ \?/g, '\\s*')
        .replace(/ /g, '\\s+')
        .replace(/~~/g, '(?:[^\\s]+\\s+){0,8}?')
        .replace(/~/g, '(?:[^\\s]+\\s+){0,3}?')
        .replace(/…/g, '[^,;:.!?]{0,80}?'),
      flags,
    );
    return made;
  };
}
