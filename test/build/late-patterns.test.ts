import { describe, expect, it } from 'vitest';
import { withLatePatterns } from '../../build/late-patterns';
import { latePattern } from '../../utils/late-pattern';

describe('withLatePatterns', () => {
  it.each([
    [
      'const word = /\\p{L}+/gu;',
      'const word = /* @__PURE__ */ latePattern(() => /\\p{L}+/gu);',
      'made with the module',
    ],
    [
      'const all = [{ of: /\\p{Lu}/u }, /\\P{L}/u];',
      'const all = [{ of: /* @__PURE__ */ latePattern(() => /\\p{Lu}/u) }, /* @__PURE__ */ latePattern(() => /\\P{L}/u)];',
      'in a table',
    ],
    [
      'const a = /\\p{L}/u; const f = () => /\\p{N}/u;',
      'const a = /* @__PURE__ */ latePattern(() => /\\p{L}/u); const f = () => /\\p{N}/u;',
      'one of two',
    ],
  ])('%s', (code, late) => {
    const [head, ...rest] = withLatePatterns(code)?.split('\n') ?? [];
    expect(head).toMatch(/^import \{ latePattern \} from ".*late-pattern\.ts";$/);
    expect(rest.join('\n')).toBe(late);
  });

  it.each([
    ['const word = /[a-z]+/g;', 'costs nothing to make'],
    ['const f = () => /\\p{L}/u;', 'in a function: made when it is called'],
    ['function f(a = /\\p{L}/u) { return a; }', 'in a parameter'],
    ['const f = function () { return /\\p{L}/u; };', 'in a function expression'],
    ['class A { f() { return /\\p{L}/u; } }', 'in a method'],
    ["const source = '\\\\p{L}';", 'in a string'],
  ])('leaves %s: %s', (code) => {
    expect(withLatePatterns(code)).toBeUndefined();
  });
});

describe('latePattern', () => {
  const makes = [/(\p{L})\d/u, /(?<word>\p{L}+)/gu, /\p{N}/uy, /[\p{L}]x/iu];
  const texts = ['', 'a1 b2', 'Ärger 7 und Ωmega 8', '1x ÄX', '€'];
  const uses: Record<string, (pattern: RegExp, text: string) => unknown> = {
    test: (pattern, text) => [pattern.test(text), pattern.test(text), pattern.lastIndex],
    exec: (pattern, text) => [pattern.exec(text), pattern.exec(text)?.index, pattern.lastIndex],
    match: (pattern, text) => text.match(pattern),
    matchAll: (pattern, text) => (pattern.flags.includes('g') ? [...text.matchAll(pattern)] : pattern.flags),
    replace: (pattern, text) => text.replace(pattern, '[$&]'),
    replaceBy: (pattern, text) => text.replace(pattern, (found) => `<${found}>`),
    search: (pattern, text) => text.search(pattern),
    split: (pattern, text) => [text.split(pattern), text.split(pattern, 1)],
    source: (pattern) => [pattern.source, pattern.flags],
    copy: (pattern, text) => new RegExp(pattern, 'gu').test(text),
    lastIndex: (pattern, text) => {
      pattern.lastIndex = 1;
      return [pattern.exec(text)?.index, pattern.lastIndex];
    },
  };

  it.each(Object.entries(uses))('%s finds what the expression finds', (_, use) => {
    for (const { source, flags } of makes) {
      for (const text of texts) {
        const late = use(
          /* @__PURE__ */ latePattern(() => new RegExp(source, flags)),
          text,
        );
        expect(late).toEqual(use(new RegExp(source, flags), text));
      }
    }
  });

  it('is made once, and not before it is used', () => {
    let made = 0;
    const late = /* @__PURE__ */ latePattern(() => {
      made += 1;
      return /\p{L}/u;
    });
    expect(made).toBe(0);
    late.test('a');
    late.test('b');
    expect(made).toBe(1);
  });
});
