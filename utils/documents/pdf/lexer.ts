import { classTable, escapes, fromHex, hexDigit, keyword } from './signs';
import { type Dict, Keyword, Name, Ref, Unsure, type Value } from './values';

/** Reads the values of a file or of a content stream one after another. */
export interface Lexer {
  /** The next value or word; undefined at the end. References are read where the file has them, not in content. */
  next(): Value | Keyword | undefined;
  position(): number;
  moveTo(position: number): void;
}

const deepest = 60;

export function lexerOf(bytes: Uint8Array, start = 0, withRefs = true): Lexer {
  const kinds = classTable();
  let at = start;

  function skipBlank(): void {
    while (at < bytes.length) {
      const code = bytes[at]!;
      if (code === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
      else if (kinds[code] === 1) at += 1;
      else return;
    }
  }

  function word(): string {
    let text = '';
    while (at < bytes.length && kinds[bytes[at]!] === 0) {
      text += String.fromCharCode(bytes[at]!);
      at += 1;
    }
    return text;
  }

  function name(): Name {
    at += 1;
    const text = word();
    return new Name(text.includes('#') ? text.replace(/#([\da-f]{2})/gi, (_, hex) => fromHex(hex)) : text);
  }

  /** Undefined where the word is none. */
  function number(): number | undefined {
    const from = at;
    let value = 0;
    let scale = 0;
    let sign = 1;
    if (bytes[at] === 0x2d) {
      sign = -1;
      at += 1;
    } else if (bytes[at] === 0x2b) at += 1;
    let digits = 0;
    while (at < bytes.length) {
      const code = bytes[at]!;
      if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30;
        scale *= 10;
        digits += 1;
      } else if (code === 0x2e && scale === 0) scale = 1;
      else break;
      at += 1;
    }
    if (digits > 0 && (at >= bytes.length || kinds[bytes[at]!] !== 0)) return (sign * value) / (scale || 1);
    at = from;
    return undefined;
  }

  function hexString(): string {
    at += 1;
    let text = '';
    let high = -1;
    while (at < bytes.length && bytes[at] !== 0x3e) {
      const digit = hexDigit(bytes[at]!);
      at += 1;
      if (digit < 0) continue;
      if (high < 0) high = digit;
      else {
        text += String.fromCharCode(high * 16 + digit);
        high = -1;
      }
    }
    at += 1;
    return high < 0 ? text : text + String.fromCharCode(high * 16);
  }

  function string(): string {
    at += 1;
    let text = '';
    let depth = 1;
    while (at < bytes.length) {
      const code = bytes[at]!;
      at += 1;
      if (code === 0x5c) text += escaped();
      else if (code === 0x28) {
        depth += 1;
        text += '(';
      } else if (code === 0x29) {
        depth -= 1;
        if (depth === 0) return text;
        text += ')';
      } else if (code === 13) {
        if (bytes[at] === 10) at += 1;
        text += '\n';
      } else text += String.fromCharCode(code);
    }
    throw new Unsure('string without an end');
  }

  function escaped(): string {
    const code = bytes[at] ?? 0;
    at += 1;
    if (code >= 0x30 && code <= 0x37) {
      let value = code - 0x30;
      for (let more = 0; more < 2; more += 1) {
        const digit = bytes[at] ?? 0;
        if (digit < 0x30 || digit > 0x37) break;
        value = value * 8 + digit - 0x30;
        at += 1;
      }
      return String.fromCharCode(value & 255);
    }
    if (code === 13) {
      if (bytes[at] === 10) at += 1;
      return '';
    }
    return code === 10 ? '' : (escapes[String.fromCharCode(code)] ?? String.fromCharCode(code));
  }

  function list(depth: number): readonly Value[] {
    at += 1;
    const values: Value[] = [];
    for (;;) {
      skipBlank();
      if (at >= bytes.length) throw new Unsure('list without an end');
      if (bytes[at] === 0x5d) {
        at += 1;
        return values;
      }
      values.push(plain(depth));
    }
  }

  function dict(depth: number): Dict {
    at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      skipBlank();
      if (bytes[at] === 0x3e && bytes[at + 1] === 0x3e) {
        at += 2;
        return entries;
      }
      if (bytes[at] !== 0x2f) throw new Unsure('dictionary without a name');
      const key = name().name;
      entries.set(key, plain(depth));
    }
  }

  function plain(depth: number): Value {
    const value = read(depth);
    if (value === undefined || value instanceof Keyword) throw new Unsure('word in the place of a value');
    return value;
  }

  function reference(first: number): Ref | undefined {
    const from = at;
    if (!Number.isInteger(first) || first < 0) return undefined;
    skipBlank();
    if (number() !== undefined) {
      skipBlank();
      if (bytes[at] === 0x52 && kinds[bytes[at + 1] ?? 32] !== 0) {
        at += 1;
        return new Ref(first);
      }
    }
    at = from;
    return undefined;
  }

  function read(depth: number): Value | Keyword | undefined {
    if (depth > deepest) throw new Unsure('too deep');
    skipBlank();
    if (at >= bytes.length) return undefined;
    const code = bytes[at]!;
    if (code === 0x2f) return name();
    if (code === 0x28) return string();
    if (code === 0x5b) return list(depth + 1);
    if (code === 0x3c) return bytes[at + 1] === 0x3c ? dict(depth + 1) : hexString();
    if (kinds[code] !== 0) throw new Unsure('stray sign');
    const found = number();
    if (found !== undefined) return (withRefs ? reference(found) : undefined) ?? found;
    return keyword(word());
  }

  return {
    next: () => read(0),
    position: () => at,
    moveTo(position) {
      at = position;
    },
  };
}
