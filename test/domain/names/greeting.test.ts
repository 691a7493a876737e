import { expect, test } from 'vitest';
import { prepareMessage } from '../../../utils/domain/message/message';
import { greetingOf } from '../../../utils/domain/names/greeting';

const read = (text: string) =>
  greetingOf(prepareMessage({ subject: '', body: { text, spans: [] }, to: [], cc: [], bcc: [] }));

test.each([
  ['Dear Anna,', 'names', 'en', ['Anna']],
  ['Dear Cheryl and Heather,', 'names', 'en', ['Cheryl', 'Heather']],
  ['Robert/Cheryl,', 'names', '', ['Robert', 'Cheryl']],
  ['Huma & Jake -', 'names', '', ['Huma', 'Jake']],
  ['Phil, Tina, Kathleen, Jane:', 'names', '', ['Phil', 'Tina', 'Kathleen', 'Jane']],
  ['Dear Mr. Schultz:', 'names', 'en', ['Mr. Schultz']],
  ['Sehr geehrter Herr Dr. Müller,', 'names', 'de', ['Herr Dr. Müller']],
  ['Guten Tag Frau von der Heide,', 'names', 'de', ['Frau von der Heide']],
  ['Bonjour Madame Dupont,', 'names', 'fr', ['Madame Dupont']],
  ['Buenos días Ana,', 'names', 'es', ['Ana']],
  ['Hi,Huma,', 'names', 'en', ['Huma']],
  ['Hello and good morning Anna', 'names', 'en', ['Anna']],
  ['Cheryl, thanks for your thoughts', 'names', '', ['Cheryl']],
  ['Hi Anna, Carl and Ben are here.', 'names', 'en', ['Anna']],
  ['Sehr geehrte Frau Kollegin Quandt,', 'names', 'de', ['Frau Kollegin Quandt']],
  ['Sehr geehrter Herr Bürgermeister Ziegenhals,', 'names', 'de', ['Herr Bürgermeister Ziegenhals']],
  ['Guten Tag Herr zu Lichtenberg,', 'names', 'de', ['Herr zu Lichtenberg']],
  ["Geachte heer in 't Veld,", 'names', 'nl', ["heer in 't Veld"]],
  ["Bonjour Monsieur d'Estaing,", 'names', 'fr', ["Monsieur d'Estaing"]],
  ['Gentile Dott.ssa Conti,', 'names', 'it', ['Dott.ssa Conti']],
  ['Exma. Senhora Dra. Moura,', 'names', 'pt', ['Senhora Dra. Moura']],
  ['Sehr geehrte(r) Nandini Iyer,', 'names', 'de', ['Nandini Iyer']],
  ['Hey there, Karl-Heinz!', 'names', 'en', ['Karl-Heinz']],
  ['Welcome back, Ines!', 'names', 'en', ['Ines']],
  ['Morning Keisha,', 'names', 'en', ['Keisha']],
  ['Tach Uwe,', 'names', 'de', ['Uwe']],
  ['Hallo zusammen, hallo Uwe,', 'names', 'en', ['Uwe']],
  ['Mary Beth, just a quick note.', 'names', '', ['Mary Beth']],
  ['Uwe, guten Morgen!', 'names', '', ['Uwe']],
  ['Thanks Keisha!', 'names', '', ['Keisha']],
  ['Vielen Dank, Uwe.', 'names', '', ['Uwe']],
  ['田中様', 'names', 'ja', ['田中']],
  ['尊敬的张先生：', 'names', 'zh', ['张']],
  ['안녕하세요 이서연님,', 'names', 'ko', ['이서연']],
  ['عزيزي أحمد،', 'names', 'ar', ['أحمد']],
  ['Good morning,', 'word', 'en', []],
  ['Hi there,', 'word', 'en', []],
  ['Hi, I wanted to ask', 'word', 'en', []],
  ['Hi all,', 'group', 'en', []],
  ['Liebes Team,', 'group', 'de', []],
  ['Dear Professor,', 'title', 'en', []],
  ['Monsieur le Directeur,', 'title', '', []],
  ['Sehr geehrter Herr Bürgermeister,', 'title', 'de', []],
  ['Attn: Hiring Manager', 'nobody', 'en', []],
  ['Hallo zusammen, liebe Kunden', 'nobody', 'de', []],
  ['Valued customer', 'nobody', '', []],
  ['Dear Customer,', 'nobody', 'en', []],
  ['Sehr geehrte Damen und Herren,', 'nobody', 'de', []],
])('%s is %s', (text, kind, lang, names) => {
  const greeting = read(`${text}\n\nHere is the quote that you asked for.`);
  expect(greeting?.kind).toBe(kind);
  expect(greeting?.lang).toBe(lang);
  expect(greeting?.names.map((name) => name.text)).toEqual(names);
  for (const name of greeting?.names ?? []) expect(text.slice(name.start, name.end)).toBe(name.text);
});

test.each([
  'Please see below.',
  'Thanks for your help.',
  'Summary:',
  'Our customers',
  'Attn: Anna Miller',
  'Morning update',
  'Thanks Keisha',
  'Florence, May 2026',
  'お世話になっております。',
  '部長様',
  'FYI',
  'To: Anna',
  'Ben, Carl and I met yesterday.',
  '1. Anna',
  '',
  '...',
  '> Hi Anna,',
])('%j greets nobody', (text) => {
  expect(read(text)).toBeNull();
});

// A reading that took more than linear time would not be done before the test's time is up.
test('comes to an end on a line made to be slow, without a name', () => {
  const nasty = [
    'Dear '.repeat(5000),
    'A-'.repeat(20000),
    'Dear Sir/'.repeat(4000),
    ', '.repeat(20000),
    `Hi ${'x'.repeat(50000)}`,
  ];
  for (const text of nasty)
    expect(
      (read(text)?.names ?? []).filter((name) => name.sure),
      text.slice(0, 20),
    ).toEqual([]);
});
