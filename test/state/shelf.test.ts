import { describe, expect, it } from 'vitest';
import { keepSent, keptSent } from '../../utils/state/practice-kept';
import { shelf } from '../../utils/state/shelf';

const item = {
  id: 'c1',
  to: [{ name: 'Anna', email: 'anna@kestrel.example' }],
  subject: '',
  text: 'a\nb',
  source: '',
  at: 1,
};

const holding = (content: Record<string, string>) => {
  const map = new Map(Object.entries(content));
  return {
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, value: string) => void map.set(name, value),
  };
};

describe('a shelf', () => {
  it('outlives the page where the browser allows it', () => {
    const storage = holding({});
    keepSent(
      shelf(() => storage),
      [item],
    );
    expect(keptSent(shelf(() => storage))).toEqual([item]);
  });

  it('lasts as long as the page where the browser forbids it', () => {
    const forbidden = shelf(() => {
      throw new DOMException('cookies are blocked', 'SecurityError');
    });
    keepSent(forbidden, [item]);
    expect(keptSent(forbidden)).toEqual([item]);
  });

  it('keeps on when the disk is full', () => {
    const full = shelf(() => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    keepSent(full, [item]);
    expect(keptSent(full)).toEqual([item]);
  });

  it.each([
    ['', 'nothing'],
    ['[{', 'JSON that breaks off'],
    ['{"id":"c1"}', 'no list'],
    ['[{"id":"c1"}]', 'half an item'],
  ])('takes %j for an empty Sent folder: %s', (content) => {
    expect(keptSent(shelf(() => holding({ 'practice-sent': content })))).toEqual([]);
  });
});
