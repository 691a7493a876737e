import { expect, test } from 'vitest';
import { check } from '../../../utils/domain/checks/index';
import type { Draft, Known } from '../../../utils/domain/checks/rule';
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

test('whatever is typed, the check answers, and its findings stand where they say', () => {
  const random = randomFrom(20261122);
  let findings = 0;
  for (let round = 0; round < 4000; round += 1) {
    const draft = draftFrom(random);
    for (const finding of check(draft, round % 2 ? known : {})) {
      findings += 1;
      const field = finding.where === 'body' ? draft.body.text : draft.subject;
      const place = JSON.stringify({ round, finding });
      expect(finding.text, place).toBe(field.slice(finding.start, finding.end));
      expect(finding.start < finding.end && finding.end <= field.length, place).toBe(true);
      for (const fix of finding.fixes)
        expect(0 <= fix.start && fix.start <= fix.end && fix.end <= field.length, place).toBe(true);
    }
  }
  expect(findings, 'the texts are such that something is found').toBeGreaterThan(1000);
});

test('long runs of one piece are answered at once', () => {
  for (const piece of pieces) {
    const text = piece.repeat(100_000 / piece.length);
    const draft: Draft = {
      subject: '',
      body: { text, spans: [] },
      to: [{ name: 'Anna Schmidt', email: anna.email }],
      cc: [],
      bcc: [],
    };
    const began = performance.now();
    check(draft, known);
    expect(performance.now() - began, JSON.stringify(piece)).toBeLessThan(1500);
  }
});
