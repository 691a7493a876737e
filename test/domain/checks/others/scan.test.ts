import { describe, expect, it } from 'vitest';
import { customerKeys } from '../../../../utils/domain/checks/others/keys';
import { pack } from '../../../../utils/domain/checks/others/packed';
import { scan } from '../../../../utils/domain/checks/others/scan';
import { eachWord } from '../../../../utils/domain/checks/others/words';
import { indexOf, manyCustomers } from '../../../support/many-customers';
import { randomFrom } from '../../../support/random';
import { accented, bothSearches } from './oracle';

describe('a scan', () => {
  const customers = [...manyCustomers(400), ...accented];
  const index = indexOf(customers);

  it('and what is verified of it finds whom a plain search finds, and nobody else', () => {
    const mails = 120;
    let some = 0;
    for (const { text, ours, plain } of bothSearches(mails)) {
      expect({ text, named: ours }).toEqual({ text, named: plain });
      some += plain.length;
    }
    expect(some).toBeGreaterThan(mails);
  });

  it('finds names that were written in another alphabet or form', () => {
    for (const [i, { name }] of accented.entries()) {
      for (const text of [name, name.toUpperCase(), name.normalize('NFD')]) {
        expect([...scan(index, [{ text: `x ${text} y`, start: 0, end: text.length + 4 }])[0]!], text).toContain(
          400 + i,
        );
      }
    }
  });

  it('looks at its own piece of a text only', () => {
    const { name } = accented[0]!;
    const text = `${name} ${name}`;
    expect(scan(index, [{ text, start: 1, end: name.length + 2 }])[0]!.size).toBe(0);
    expect(scan(index, [{ text, start: name.length, end: text.length }])[0]!.size).toBe(1);
  });
});

describe('words', () => {
  const cases: readonly [one: string, other: string, same: boolean][] = [
    ['Müller', 'mueller', true],
    ['Müller', 'MULLER', true],
    ['Weiß', 'weiss', true],
    ['José', 'Jose\u0301', true],
    ['An\u200bna', 'Anna', true],
    ['So\u00adphie', 'Sophie', true],
    ['Ørsted', 'Oersted', true],
    ['Łoś', 'los', true],
    ['Иван', 'Ivan', true],
    ['Anna', 'Hanna', false],
    ['Maria', 'Mario', false],
    ['12', '21', false],
  ];
  const hashes = (text: string) => {
    const all: number[] = [];
    eachWord(text, 0, text.length, (hash) => all.push(hash));
    return all;
  };
  it.each(cases)('%s and %s: %s', (one, other, same) => {
    expect(hashes(one).length).toBe(1);
    expect(hashes(one)[0] === hashes(other)[0]).toBe(same);
  });

  it('end where no letter is', () => {
    expect(hashes("O'Neill-Łoś, a.b@c.example – 4/5 … „q“").length).toBe(10);
  });
});

describe('packing', () => {
  it('keeps what is there twice once, and of many with one name the newest', () => {
    const {
      keys: [key],
    } = customerKeys({ name: 'Anna Schmidt', given: 'Anna', family: 'Schmidt', emails: [] });
    const old = {
      keys: Uint32Array.from({ length: 50 }, () => key!),
      owners: Uint32Array.from({ length: 50 }, (_, i) => i),
    };
    const fresh = { keys: Uint32Array.of(key!, key!), owners: Uint32Array.of(77, 77) };
    const packed = pack([old, fresh]);
    expect(packed.owners.length).toBe(16);
    expect([...packed.owners]).toContain(77);
    expect(packed.owners.filter((owner) => owner === 77).length).toBe(1);
  });

  it.each([0, 1, 2, 3, 17, 5_000])('of %i entries finds each again', (count) => {
    const random = randomFrom(count);
    const keys = Uint32Array.from({ length: count }, () => random.int(2 ** 31) * 2 + random.int(2));
    const packed = pack([{ keys, owners: keys.map((_, i) => i) }]);
    expect(packed.keys.length).toBe(count);
    for (let i = 1; i < packed.keys.length; i++) expect(packed.keys[i]).toBeGreaterThanOrEqual(packed.keys[i - 1]!);
    expect(packed.buckets.at(-1)).toBe(count);
  });
});
