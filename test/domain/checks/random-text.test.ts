import { expect, test } from 'vitest';
import { check } from '../../../utils/domain/checks/index';
import type { Draft, Finding, Known } from '../../../utils/domain/checks/rule';
import type { Fix } from '../../../utils/domain/model/finding';
import { type Random, randomFrom } from '../../support/random';

/** What the rules look for, and what could break the looking: halves of brackets, surrogates, marks, endless runs. */
const pieces = [
  'Hi ',
  'Hi {{first_name}},\n',
  'Dear [Name],\n',
  '\nHi ,\n',
  ' with null,',
  ' *|FNAME|* ',
  'Dear ',
  'Hallo ',
  'Sehr geehrte ',
  'Bonjour ',
  'Anna',
  'Schmidt',
  'Ben',
  'null',
  'undefined',
  ',',
  ' ,',
  '!',
  ' !',
  ':',
  '.',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '>',
  '-- \n',
  '--\n',
  'On 3 May 2026 at 10:00 Ben <ben@firm.example> wrote:\n',
  'From: Ben\n',
  'To: Anna\n',
  'Subject: x\n',
  'Sent: today\n',
  '-----Original Message-----\n',
  'Best regards,\n',
  'Sent from my iPhone\n',
  '{{',
  '}}',
  '{',
  '}',
  '{!',
  '{%',
  '%}',
  '${',
  '[',
  ']',
  '[[',
  ']]',
  '%',
  '%%',
  '*|',
  '|*',
  '__',
  '_',
  '#',
  '<',
  '>',
  '<<',
  '>>',
  '«',
  '»',
  '‹',
  '›',
  '$',
  '~',
  '@',
  'first_name',
  'FirstName',
  'company',
  'Name',
  'name|there',
  'if',
  'end',
  '"',
  "'",
  '\\',
  '`',
  '(',
  ')',
  '=',
  '€',
  '😀',
  '\ud83d',
  '\ude00',
  'é',
  'e\u0301',
  '\u200b',
  '\u00a0',
  'ß',
  'İ',
  '姓名',
  'имя',
  '\u0000',
  'To whom it may concern',
  'for',
  'with',
  'at',
  '1',
  '100',
  'zzz',
];

const textFrom = (random: Random): string => {
  const parts: string[] = [];
  for (let i = random.int(60); i >= 0; i -= 1) {
    const piece = random.pick(pieces);
    parts.push(random.int(40) === 0 ? piece.repeat(random.int(80)) : piece);
  }
  return parts.join('');
};

const spanFrom = (random: Random, length: number): Draft['body']['spans'][number] => {
  const start = random.int(length + 1);
  const kind = random.pick(['quote', 'forward', 'signature', 'highlight'] as const);
  return { start, end: start + random.int(length - start + 1), kind };
};

const draftFrom = (random: Random): Draft => {
  const text = textFrom(random);
  const person = () => ({
    name: random.pick(['', 'Anna Schmidt', 'Schultz, Ben', textFrom(random)]),
    email: random.pick(['', 'anna.schmidt@kunde.example', 'x@', textFrom(random)]),
  });
  const people = () => Array.from({ length: random.int(4) }, person);
  const spans = Array.from({ length: random.int(3) }, () => spanFrom(random, text.length));
  return { subject: random.int(2) ? textFrom(random) : '', body: { text, spans }, to: people(), cc: people(), bcc: [] };
};

const anna = {
  email: 'anna.schmidt@kunde.example',
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific: '',
  company: 'Kunde GmbH',
  locale: 'de',
};
const known: Known = {
  people: new Map([[anna.email, anna]]),
  me: { names: ['Cleo Sand'], addresses: ['cleo@firm.example'] },
};

const isSound = (draft: Draft, finding: Finding): boolean => {
  const field = finding.where === 'body' ? draft.body.text : draft.subject;
  const fits = ({ start, end }: Fix): boolean => 0 <= start && start <= end && end <= field.length;
  const isSomewhere = finding.start < finding.end && finding.end <= field.length;
  return isSomewhere && finding.text === field.slice(finding.start, finding.end) && finding.fixes.every(fits);
};

test('whatever is typed, the check answers, and its findings stand where they say', { timeout: 60_000 }, () => {
  const random = randomFrom(20261122);
  const unsound: unknown[] = [];
  let findings = 0;
  for (let round = 0; round < 4000; round += 1) {
    const draft = draftFrom(random);
    const found = check(draft, round % 2 ? known : {});
    findings += found.length;
    unsound.push(...found.filter((finding) => !isSound(draft, finding)).map((finding) => ({ round, finding })));
  }
  expect(unsound).toEqual([]);
  expect(findings, 'the texts are such that something is found').toBeGreaterThan(1000);
});

// A rule that took more than linear time would not be done before the test's time is up.
test('long runs of one piece are answered soundly', { timeout: 120_000 }, () => {
  for (const piece of pieces) {
    const text = piece.repeat(50_000 / piece.length);
    const to = [{ name: 'Anna Schmidt', email: anna.email }];
    const draft: Draft = { subject: '', body: { text, spans: [] }, to, cc: [], bcc: [] };
    const unsound = check(draft, known).filter((finding) => !isSound(draft, finding));
    expect(unsound, JSON.stringify(piece)).toEqual([]);
  }
});
