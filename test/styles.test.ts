// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync('components', { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.css'))
  .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));

/** A side of the paper where a side of the line is meant: it stands on the wrong side from right to left. */
const isPhysical = (property: string, value: string): boolean =>
  /^(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b.*|border-(?:top|bottom)-(?:left|right)-radius)$/.test(
    property,
  ) ||
  (/^(?:float|clear|text-align)$/.test(property) && /^(?:left|right)$/.test(value));

const physicalIn = (css: string): readonly string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .flatMap((declaration) => {
      const [, property = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/s.exec(declaration) ?? [];
      return isPhysical(property, value) ? [property] : [];
    });

describe('styles go by the line, not by the paper', () => {
  it.each([
    ['a { left: 0; }', ['left']],
    ['a { color: red; margin-left: 4px; }', ['margin-left']],
    ['a {\n  text-align: right;\n}', ['text-align']],
    ['a { border-top-left-radius: 2px }', ['border-top-left-radius']],
    ['a { inset-inline-start: 0; margin-inline: 4px; text-align: start; }', []],
    ['a { transform-origin: left; } .left { color: red; }', []],
    ['/* left: 0 */ a { background-position: right 4px; }', []],
  ])('%s', (css, expected) => {
    expect(physicalIn(css)).toEqual(expected);
  });

  it('finds the styles of all screens', () => {
    expect(sheets.length).toBeGreaterThan(40);
  });

  it.each(sheets)('%s', (sheet) => {
    expect(physicalIn(readFileSync(sheet, 'utf8'))).toEqual([]);
  });
});
