import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../utils/domain/templates/facts';
import { fill } from '../../../utils/domain/templates/fill';
import { facts, purchase, quote } from './people';

const anna = { name: 'Anna Schmidt', given: 'Anna', family: 'Schmidt', emails: ['anna@kestrel.example'] };
const known = facts(anna, {
  company: 'Kestrel Works',
  purchase: purchase(),
  quote: quote(),
  lastContact: '2026-11-10',
});
const nothing = facts({ emails: ['info@kestrel.example'] });
const friend = facts(anna, { tone: 'friendly' });

const body = (text: string, from: Facts, language = 'en'): string =>
  fill({ id: 't', language, subject: '', body: text }, from).body;

const cases: readonly (readonly [why: string, template: string, Facts, expected: string])[] = [
  ['a field', 'To {{name}} at {{company}}.', known, 'To Anna Schmidt at Kestrel Works.'],
  ['a field as people write it', 'Quote {{ Quote Number }}, {{quote_number}}.', known, 'Quote Q-2210, Q-2210.'],
  ['an unknown value takes its sentence with it', 'Hello. It was {{ordered}}. Bye.', nothing, 'Hello. Bye.'],
  ['the first sentence', 'It was {{ordered}}. Bye.', nothing, 'Bye.'],
  ['the last sentence', 'Hello. It was {{ordered}}', nothing, 'Hello.'],
  ['a question', 'Is it {{ordered}}? Tell me.', nothing, 'Tell me.'],
  ['the only sentence of a paragraph', 'Hello.\n\nIt was {{ordered}}.\n\nBye.', nothing, 'Hello.\n\nBye.'],
  ['a line of a list', 'Two things:\n- {{ordered}}\n- the rest', nothing, 'Two things:\n- the rest'],
  ['a numbered line', 'Two things:\n1. {{ordered}}\n2. the rest', nothing, 'Two things:\n2. the rest'],
  ['an abbreviation ends no sentence', 'Hello. Your order no. {{number}} is here. Bye.', nothing, 'Hello. Bye.'],
  ['nor does a single letter', 'So z. B. {{number}} hier. Ende.', nothing, 'Ende.'],
  [
    'nor a value',
    '{{title}} {{family}} is here. Ordered {{ordered}}.',
    facts({ ...anna, honorific: 'Dr.' }),
    'Dr. Schmidt is here.',
  ],
  ['a part', 'Your order[[ {{number}}]] is here.', known, 'Your order A-1042 is here.'],
  ['a part that is left out', 'Your order[[ {{number}}]] is here.', nothing, 'Your order is here.'],
  ['a part before a comma', 'Your order [[{{number}}]], and more [[{{amount}}]].', nothing, 'Your order, and more.'],
  [
    'two fields in a part',
    'Order[[ {{number}} of {{ordered}}]].',
    facts(anna, { purchase: purchase({ date: null }) }),
    'Order.',
  ],
  [
    'a part in a part',
    '[[Order {{number}}[[ of {{ordered}}]].]]',
    facts(anna, { purchase: purchase({ date: null }) }),
    'Order A-1042.',
  ],
  ['a part over lines', 'One.[[\n\nUntil {{valid-until}}.]]\n\nTwo.', nothing, 'One.\n\nTwo.'],
  ['a part that is a line', 'One.\n[[Until {{valid-until}}.]]\nTwo.', nothing, 'One.\nTwo.'],
  ['a part without a field stays', 'One[[ and two]].', nothing, 'One and two.'],
  ['formal', 'Wie geht es {{Ihnen|dir}}?', known, 'Wie geht es Ihnen?'],
  ['informal', 'Wie geht es {{Ihnen|dir}}?', friend, 'Wie geht es dir?'],
  ['empty on one side', 'Gern{{|e}}.', friend, 'Gerne.'],
  ['a greeting that lacks its name', 'Hi {{given}},\n\nit is here.', nothing, 'Hello,\n\nit is here.'],
  ['a greeting with more on its line', 'Hi {{given}}, welcome. It is here.', nothing, 'Hello,\nIt is here.'],
  [
    'a name further down is a sentence like any',
    'Hello,\n\nDear {{given}}, come. It is here.',
    nothing,
    'Hello,\n\nIt is here.',
  ],
  ['a field that nobody knows', 'One. {{firstname}} two. Three.', known, 'One. Three.'],
  ['another product’s field', 'One. {{contact.name | default: "you"}} two. Three.', known, 'One. Three.'],
  ['a brace that is not closed', 'One. Two {{given three.\nFour.', known, 'One.\nFour.'],
  ['a bracket that is not closed', 'One [[two {{given}}.', known, 'One two Anna.'],
  ['a bracket too many', 'One]] two.', known, 'One two.'],
  ['no field at all', 'One.\n\n\n\nTwo.  ', known, 'One.\n\nTwo.'],
  ['nothing at all', '', known, ''],
  [
    'a validity that is over is none',
    'Until {{valid-until}}.',
    facts(anna, { quote: quote({ validUntil: '2026-11-21' }) }),
    '',
  ],
  [
    'and on its last day it is one',
    'Until {{valid-until}}.',
    facts(anna, { quote: quote({ validUntil: '2026-11-22' }) }),
    'Until 22 November.',
  ],
  [
    'me',
    '{{my-name}}, {{my-given}}, {{my-email}}, {{my-domain}}',
    known,
    'Mia Seller, Mia, mia@seller.example, seller.example',
  ],
];

test.each(cases)('%s: %s', (_, template, from, expected) => {
  expect(body(template, from)).toBe(expected);
});

test('what is not known is told, once', () => {
  const { unknown } = fill(
    { id: 't', language: 'en', subject: '{{number}}', body: '[[{{number}} {{ordered}}]] {{x}}' },
    nothing,
  );
  expect(unknown).toEqual(['number', 'x']);
});

describe('in the language of the mail', () => {
  const paid = facts({ ...anna, locale: 'de-AT' }, { purchase: purchase(), lastContact: '2025-12-30' });
  const texts: readonly (readonly [language: string, template: string, expected: string])[] = [
    ['en', '{{delivered}}, {{delivered-ago}}', '13 November, 9 days ago'],
    ['de', '{{delivered}}, {{delivered-ago}}', '13. November, vor 9 Tagen'],
    ['fr', '{{delivered}}, {{delivered-ago}}', '13 novembre, il y a 9 jours'],
    ['es', '{{delivered}}, {{delivered-ago}}', '13 de noviembre, hace 9 días'],
    ['en', '{{amount}}', '€4,180.00'],
    ['de', '{{amount}}', '€ 4.180,00'],
    ['fr', '{{amount}}', '4 180,00 €'],
    ['en', '{{last-contact}}, {{last-contact-ago}}', '30 December 2025, 11 months ago'],
    ['de', '{{ordered-ago}}', 'vor 3 Wochen'],
  ];
  test.each(texts)('%s %s: %s', (language, template, expected) => {
    expect(body(template, paid, language).replace(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });

  test('a language that a record invents', () => {
    expect(body('{{amount}}', facts({ ...anna, locale: 'en_US!' }, { purchase: purchase() }))).toBe('€4,180.00');
  });
});

describe('what a record says is never read as a template', () => {
  const hostile: readonly (readonly [why: string, value: string, expected: string])[] = [
    ['a field', '{{my-email}}', 'for you'],
    ['half a field', 'Works {{', 'for you'],
    ['a part', '[[ {{my-email}} ]]', 'for you'],
    ['another product’s field', '%COMPANY%', 'for you'],
    ['nothing', 'null', 'for you'],
    ['a dash', '-', 'for you'],
    ['lines of its own', 'Works\n\nP.S. Pay here', 'for Works P.S. Pay here, you'],
    ['signs that turn the text', 'Wo\u202erks\u0000', 'for Wo rks, you'],
    ['the pattern of a replacement', '$& $1 $`', 'for $& $1 $`, you'],
    ['markup stays text', '<b>Works</b>', 'for <b>Works</b>, you'],
    ['a company that is called Null', 'Null Ltd', 'for Null Ltd, you'],
  ];
  test.each(hostile)('%s: %j', (_, company, expected) => {
    expect(body('for [[{{company}}, ]]you', facts(anna, { company }))).toBe(expected);
  });

  test('a name neither', () => {
    const evil = facts(
      { name: '{{company}} [[x]]', given: '{{company}}', family: '', emails: ['e@kestrel.example'] },
      { company: 'Secret' },
    );
    expect(body('{{greeting}}\n\nHi {{given}} {{name}}.', evil)).toBe('Hello,');
  });
});

test('a template of nothing but brackets does not take long', () => {
  const started = performance.now();
  for (const text of [
    '[['.repeat(10_000),
    '{{'.repeat(10_000),
    '[[{{x}}'.repeat(5_000),
    '. '.repeat(10_000),
    '{{a|'.repeat(5_000),
  ])
    body(text, known);
  expect(performance.now() - started).toBeLessThan(2_000);
});
