// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './architecture';

type Messages = Record<string, { message: string }>;
const messages: Messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const sources = ['entrypoints', 'components', 'utils'].flatMap(sourceFiles).map((file) => readFileSync(file, 'utf8'));
const all = [...sources, readFileSync('wxt.config.ts', 'utf8')].join('\n');

/** Words of a source that could be a key, whole or as the fixed beginning of one that is put together. */
const words = new Set(all.match(/[A-Za-z][A-Za-z0-9]+/g) ?? []);
const beginnings = new Set(
  [...all.matchAll(/[`'"]([a-z][A-Za-z0-9]*)(?:\$\{|['"]\s*\+|['"],)/g)].map(([, word]) => word ?? ''),
);

const isUsed = (key: string) =>
  words.has(key) || [...beginnings].some((beginning) => beginning.length > 2 && key.startsWith(beginning));

describe('the texts', () => {
  it('has no text that nothing uses', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every text that is asked for by its name', () => {
    const asked = [...all.matchAll(/\bt\(\s*'([A-Za-z0-9]+)'/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !messages[key])).toEqual([]);
    const inNumbers = [...all.matchAll(/\bcounted(?:Key)?\((?:\w+, |\{[^}]*\}, )?'([A-Za-z0-9]+)'/g)].map(
      ([, key]) => key ?? '',
    );
    expect(inNumbers.length).toBeGreaterThan(10);
    expect(inNumbers.filter((key) => !messages[`${key}One`] || !messages[`${key}Many`])).toEqual([]);
  });

  it.each(Object.entries(messages))('%s is plain and does not shout', (_, { message }) => {
    expect(message.trim()).toBe(message);
    expect(message).not.toMatch(/!|\bplease\b.*\bplease\b|\berror\b|\binvalid\b|\billegal\b/i);
    expect(message.length).toBeGreaterThan(0);
  });
});
