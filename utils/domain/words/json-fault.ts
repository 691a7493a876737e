const blank = /[ \t\r\n]*/y;
/** Between the quotes: what is neither a quote, nor a backslash, nor one of the controls that JSON forbids there. */
const text = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const endOf = (pattern: RegExp, json: string, at: number): number | null => {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : null;
};
const skip = (json: string, at: number): number => endOf(blank, json, at) ?? at;

/**
 * Where a text that is no JSON goes wrong, as a line and a column from 1; null when it is whole. Browsers say it in
 * words of their own, and not always.
 */
export function jsonFault(json: string): { readonly line: number; readonly column: number } | null {
  const open: ('{' | '[')[] = [];
  let at = skip(json, 0);
  let wants: 'value' | 'first' | 'key' | 'next' = 'value';
  while (wants !== 'next' || open.length > 0) {
    const inside = open.at(-1);
    const sign = json[at];
    let end: number | null = null;
    if (wants === 'next') {
      if (sign === (inside === '{' ? '}' : ']')) open.pop();
      else if (sign === ',') wants = inside === '{' ? 'key' : 'value';
      else return placeOf(json, at);
      end = at + 1;
    } else if (wants === 'first' && sign === (inside === '{' ? '}' : ']')) {
      open.pop();
      end = at + 1;
      wants = 'next';
    } else if (wants === 'key' || (wants === 'first' && inside === '{')) {
      const key = endOf(text, json, at);
      if (key === null) return placeOf(json, at);
      const colon = skip(json, key);
      if (json[colon] !== ':') return placeOf(json, colon);
      end = colon + 1;
      wants = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      end = at + 1;
      wants = 'first';
    } else {
      end = endOf(text, json, at) ?? endOf(plain, json, at);
      if (end === null) return placeOf(json, at);
      wants = 'next';
    }
    at = skip(json, end);
  }
  return at < json.length ? placeOf(json, at) : null;
}

function placeOf(json: string, at: number): { readonly line: number; readonly column: number } {
  const before = json.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
