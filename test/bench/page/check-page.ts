import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';
import writeGood from 'write-good';
import { check, checkMessage, readDraft } from '../../../utils/domain/checks/index';
import type { Draft, Known, KnownPerson } from '../../../utils/domain/checks/rule';
import { everything, runOf } from '../../support/draft-runs';
import { indexOf, manyCustomers, othersNamed } from '../../support/many-customers';
import { randomFrom } from '../../support/random';
import { proseOf } from '../prose';

export interface Times {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

const customers = manyCustomers(100_000);
const index = indexOf(customers);
/** Whom somebody writes to. */
const recipients = customers.slice(0, 300);

const draftTo = ({ name, emails }: (typeof customers)[number], text: string): Draft => ({
  subject: 'Your quote',
  body: { text, spans: [] },
  to: [{ name, email: emails[0]! }],
  cc: [],
  bcc: [],
  from: { name: 'Cleo Sand', email: 'cleo@firm.example' },
  attachments: [],
});

const knownOf = ({ name, given, family, emails, company }: (typeof customers)[number]): Known => {
  const person: KnownPerson = {
    email: emails[0]!,
    name,
    given,
    family,
    honorific: '',
    company,
    locale: 'en',
    writtenFrom: ['cleo@firm.example'],
  };
  return { ...everything, people: new Map([[person.email, person]]) };
};

/** As the background does it: the draft is read, whoever is named in it is looked up, and all rules run. */
const ours = (draft: Draft, known: Known): void => {
  const message = readDraft(draft);
  checkMessage(message, { ...known, others: othersNamed(index, customers, message) });
};

const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** The two in turns, over texts of `words` words that are new in each round: neither can have kept an answer. */
const inTurns = async (
  words: number,
  rounds: number,
  warmUp: number,
  seed: number,
  theirs: (text: string) => unknown,
): Promise<Times> => {
  const random = randomFrom(seed);
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const person = random.pick(recipients);
    const text = proseOf(random, words, person.given);
    const draft = draftTo(person, text);
    const known = knownOf(person);
    const first = round % 2 === 0 ? await timed(() => ours(draft, known)) : 0;
    const other = await timed(() => theirs(text));
    const taken = round % 2 === 0 ? first : await timed(() => ours(draft, known));
    if (round < 0) continue;
    times.ours.push(taken);
    times.theirs.push(other);
  }
  return times;
};

// Parts of write-good assign to this without declaring it, which a module allows only where it is there.
Object.assign(globalThis, { match: null });

/** Ours has many rules, each of which runs only a little in a call: it takes so many turns until all of them are warm. */
const warmUp = (words: number): number => (words > 1000 ? 100 : 500);

const besideWriteGood = async (words: number, rounds: number, seed: number): Promise<Times> => {
  return inTurns(words, rounds, warmUp(words), seed, (text) => writeGood(text));
};

const besideHarper = async (words: number, rounds: number, seed: number): Promise<Times> => {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl('/harper_wasm_bg.wasm') });
  await linter.setup();
  // It takes so long that it can't have as many turns.
  await inTurns(words, 0, warmUp(words), 1, () => {});
  return inTurns(words, rounds, 2, seed, (text) => linter.lint(text, { language: 'plaintext' }));
};

/** A text of one piece again and again, of `length` characters and of half as many. */
const besideHalf = async (piece: string, length: number, rounds: number): Promise<Times> => {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    const whole = runOf(piece, length);
    const half = runOf(piece, length / 2);
    const other = await timed(() => check(half, everything));
    const taken = await timed(() => check(whole, everything));
    if (round < 0) continue;
    times.ours.push(taken);
    times.theirs.push(other);
  }
  return times;
};

export const checkBench = { besideWriteGood, besideHarper, besideHalf };
declare global {
  interface Window {
    checkBench: typeof checkBench;
  }
}
window.checkBench = checkBench;
