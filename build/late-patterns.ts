import { resolve } from 'node:path';
import { type Plugin, parseSync, Visitor } from 'vite';

const runtime = resolve(import.meta.dirname, '../utils/late-pattern.ts');

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a module makes a regular expression over letters of all scripts while it is brought in: outside of functions. */
function earlyPatterns(code: string): readonly Span[] {
  const found: Span[] = [];
  let functions = 0;
  const enter = () => {
    functions += 1;
  };
  const leave = () => {
    functions -= 1;
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    Literal(node) {
      if (functions === 0 && 'regex' in node && /\\p\{/i.test(node.regex.pattern)) found.push(node);
    },
  }).visit(parseSync('module.js', code).program);
  return found;
}

/** The module with those made at their first use, and not at all where nobody uses them; undefined when it has none. */
export function withLatePatterns(code: string): string | undefined {
  const found = /\\p\{/i.test(code) ? earlyPatterns(code) : [];
  if (found.length === 0) return undefined;
  let late = code;
  for (const { start, end } of [...found].reverse())
    late = `${late.slice(0, start)}/* @__PURE__ */ latePattern(() => ${late.slice(start, end)})${late.slice(end)}`;
  return `import { latePattern } from ${JSON.stringify(runtime)};\n${late}`;
}

/**
 * A browser takes a twentieth to a tenth of a millisecond for each `\p{L}` in an expression that it makes, and a worker
 * that wakes brought in over a hundred of them: ten milliseconds of fifty until the first check (Chromium, 2026-11-22).
 */
export const latePatterns: Plugin = {
  name: 'late-patterns',
  enforce: 'post',
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || id.includes('/node_modules/')) return undefined;
    const late = withLatePatterns(code);
    return late === undefined ? undefined : { code: late, map: null };
  },
};
