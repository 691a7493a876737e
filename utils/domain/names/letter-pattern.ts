const short = 100;
/** Behind the end of Latin Extended-B, but for general punctuation. */
const notLatin = /[\u0250-\u1fff\u2070-\uffff]/;

/** Most texts are names, for which a loop takes less than the expression. */
function isLatin(text: string): boolean {
  if (text.length > short) return !notLatin.test(text);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x24f && (code < 0x2000 || code > 0x206f)) return false;
  }
  return true;
}

const latin: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  '\\p{M}': '',
  '\\p{N}': '0-9²³¹¼-¾',
};

/**
 * A regular expression over letters, marks and digits of all scripts, `\p{L}`, `\p{M}` and `\p{N}` standing in
 * brackets. To make one takes the browser up to 4 ms, and a worker that wakes makes a dozen; so texts in Latin letters
 * get a small one that finds the same.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  let small: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (isLatin(text)) {
      small ??= new RegExp(
        source.replace(/\\p\{[LMN]\}/g, (kind) => latin[kind] ?? ''),
        flags,
      );
      return small;
    }
    full ??= new RegExp(source, `${flags}u`);
    return full;
  };
}
