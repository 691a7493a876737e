import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light as string, dark: dark as string },
  ]),
);

/** WCAG 2.2: relative luminance and contrast ratio. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Every pair that occurs: text needs 4.5, the edges of controls 3. */
const pairs: readonly [string, string, number][] = [
  ...['ink', 'soft', 'faint', 'accent', 'stop', 'upset', 'uneasy', 'neutral', 'pleased', 'delighted'].flatMap(
    (text): [string, string, number][] => [
      [text, 'paper', 4.5],
      [text, 'sunk', 4.5],
      [text, 'raised', 4.5],
    ],
  ),
  ...['accent', 'stop', 'warn', 'hint'].flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-wash`, 4.5],
    ['ink', `${tone}-wash`, 4.5],
    ['soft', `${tone}-wash`, 4.5],
  ]),
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-strong', 4.5],
  ['stop-ink', 'stop', 4.5],
  ['stop-ink', 'stop-strong', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
  ['edge', 'sunk', 3],
];

describe.each(['light', 'dark'] as const)('contrast, %s', (theme) => {
  test.each(pairs)('%s on %s is at least %s', (text, ground, least) => {
    const [over, under] = [colours.get(text), colours.get(ground)];
    if (!over || !under) throw new Error(`tokens.css lacks ${text} or ${ground}`);
    expect(contrast(over[theme], under[theme])).toBeGreaterThanOrEqual(least);
  });
});
