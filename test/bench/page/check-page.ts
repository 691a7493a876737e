import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';
import { check } from '../../../utils/domain/checks/index';
import type { Draft, KnownPerson } from '../../../utils/domain/checks/rule';
import { randomFrom } from '../../support/random';
import { proseOf } from '../prose';

export interface Times {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

const givenNames = ['Anna', 'Ben', 'Clara', 'David', 'Eva', 'Frank', 'Grace', 'Hugo', 'Iris', 'Jonas'];
const familyNames = [
  'Schmidt',
  'Miller',
  'Rossi',
  'Novak',
  'Dubois',
  'Jansen',
  'Silva',
  'Larsen',
  'Kowalski',
  'Moreau',
];

const customer = (index: number): KnownPerson => {
  const given = givenNames[index % 10]!;
  const family = `${familyNames[Math.floor(index / 10) % 10]}${index >= 100 ? `-${familyNames[Math.floor(index / 100)]}` : ''}`;
  const email = `${given}.${family}@customer-${index}.example`.toLowerCase();
  const company = `Customer ${index} Ltd`;
  return { email, name: `${given} ${family}`, given, family, honorific: '', company, locale: 'en' };
};

const people = new Map(Array.from({ length: 1000 }, (_, index) => customer(index)).map((one) => [one.email, one]));
const everybody = [...people.values()];

/** The two in turns, over texts of `words` words that are new in each round: neither can have kept an answer. */
const measure = async (words: number, rounds: number, warmUp: number, seed: number): Promise<Times> => {
  const random = randomFrom(seed);
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl('/harper_wasm_bg.wasm') });
  await linter.setup();
  const draftOf = (text: string, { name, email }: KnownPerson): Draft => ({
    subject: 'Your quote',
    body: { text, spans: [] },
    to: [{ name, email }],
    cc: [],
    bcc: [],
  });
  // Ours takes so much less time that it needs more turns to be warm.
  for (let turn = 0; turn < 50; turn += 1) {
    const person = random.pick(everybody);
    check(draftOf(proseOf(random, words, person.given), person), { people });
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const person = random.pick(everybody);
    const text = proseOf(random, words, person.given);
    const draft = draftOf(text, person);
    const began = performance.now();
    check(draft, { people });
    const between = performance.now();
    await linter.lint(text, { language: 'plaintext' });
    const ended = performance.now();
    if (round < 0) continue;
    ours.push(between - began);
    theirs.push(ended - between);
  }
  return { ours, theirs };
};

Object.assign(window, { measure });
