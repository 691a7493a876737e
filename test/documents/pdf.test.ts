import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../utils/documents/budget';
import { readDocument } from '../../utils/documents/index';
import { readWithPdfjs } from '../../utils/documents/pdf/pdfjs';
import { readSimplePdf } from '../../utils/documents/pdf/simple';
import { Unsure } from '../../utils/documents/pdf/values';
import { defaultLimits } from '../../utils/documents/reading';
import { textWriter } from '../../utils/documents/text-writer';
import { pdf, pdfOf, stream } from './build-pdf';

const budget = () => budgetOf(defaultLimits, undefined, () => 0);

/** What our own reader says, or why it leaves the file to pdf.js. */
function simply(bytes: Uint8Array): string {
  try {
    return Array.from(readSimplePdf(bytes, budget()), ({ text }) => text).join('\f');
  } catch (error) {
    if (error instanceof Unsure) return `unsure: ${error.message}`;
    throw error;
  }
}

const line = (content: string) => pdf([`BT /F 10 Tf 72 700 Td ${content} ET`]);
const withFont = (font: string, content: string, more: readonly string[] = []) =>
  pdf([`BT /F 10 Tf 72 700 Td ${content} ET`], { font, more });

const toUnicode = stream(
  '1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar 2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0058> <D83DDE00>] endbfrange',
);
const hebrew = stream('1 beginbfchar <0001> <05D0> endbfchar');
const composite =
  '<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts[<</Subtype/CIDFontType2/DW 500/W[1 [600 600] 16 18 550]>>]>>';
const custom = (encoding: string, flags = 32) =>
  `<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Own/FirstChar 32/Widths[${Array(224).fill('500').join(' ')}]/FontDescriptor<</Flags ${flags}>>${encoding}>>`;

const cases: readonly [why: string, bytes: Uint8Array, expected: string][] = [
  ['a line', line('(Dear Anna,) Tj'), 'Dear Anna,'],
  ['escapes, octal, nested brackets, hex', line('(a\\(b\\051 \\101 (c) \\\\) Tj <4142> Tj'), 'a(b) A (c) \\AB'],
  ['kerning is no blank', line('[(A) 80 (V) -20 (A)] TJ'), 'AVA'],
  ['a wide step is a blank', line('[(Dear) -278 (Anna)] TJ'), 'Dear Anna'],
  ['a blank is not doubled', line('[(Dear ) -278 (Anna)] TJ'), 'Dear Anna'],
  ['letters set wide apart stay one word', line('5 Tc (Anna) Tj'), 'Anna'],
  ['word spacing', line('20 Tw (Dear Anna) Tj'), 'Dear Anna'],
  [
    'lines by Td, T*, quotes',
    line('12 TL (one) Tj 0 -12 Td (two) Tj T* (three) Tj (four) \' 0 0 (five) "'),
    'one\ntwo\nthree\nfour\nfive',
  ],
  ['an exponent stays on its line', line('(x) Tj 3 Ts (2) Tj 0 Ts ( and) Tj'), 'x2 and'],
  ['a column to the right', line('(Total) Tj 1 0 0 1 300 700 Tm (80.00) Tj'), 'Total 80.00'],
  ['back to the left', line('1 0 0 1 300 700 Tm (80.00) Tj 1 0 0 1 72 700 Tm (Total) Tj'), '80.00\nTotal'],
  ['bold by drawing twice', line('(Total) Tj 1 0 0 1 72.2 700 Tm (Total) Tj'), 'Total'],
  ['turned by a quarter', line('0 1 -1 0 100 100 Tm (up) Tj ( more) Tj'), 'up more'],
  ['Latin beyond ASCII', line('(M\\374ller \\200) Tj'), 'Müller €'],
  [
    'the state of before comes back',
    pdf(['q BT /F 10 Tf 72 700 Td (a) Tj ET Q BT /F 10 Tf 72 600 Td (b) Tj ET']),
    'a\nb',
  ],
  ['pages', pdf(['BT /F 10 Tf (one) Tj ET', '', 'BT /F 10 Tf (three) Tj ET']), 'one\f\fthree'],
  ['codes of two bytes', withFont(composite, '<0001000200100011001200200021> Tj', [toUnicode]), 'AfiabcX😀'],
  ['a code that nobody explains', withFont(composite, '<00010099> Tj', [toUnicode]), 'unsure: a code without a letter'],
  [
    'two bytes without ToUnicode',
    withFont(composite.replace('/ToUnicode 4 0 R', ''), '<0001> Tj', [toUnicode]),
    'unsure: no ToUnicode',
  ],
  [
    'a CMap of another kind',
    withFont(composite.replace('Identity-H', 'UniJIS-UCS2-H'), '<0001> Tj', [toUnicode]),
    'unsure: CMap',
  ],
  [
    'names of glyphs',
    withFont(custom('/Encoding<</Differences[65/Adieresis/f_i/uni20AC/scaron]>>'), '(ABCD) Tj'),
    'Äfi€š',
  ],
  [
    'names that the font made up',
    withFont(custom('/Encoding<</Differences[65/g17]>>'), '(A) Tj'),
    'unsure: a code without a letter',
  ],
  ['a subset of signs', withFont(custom('/Encoding/WinAnsiEncoding', 4), '(A) Tj'), 'unsure: a code without a letter'],
  ['no encoding at all', withFont(custom(''), '(A) Tj'), 'unsure: a code without a letter'],
  ['Mac Roman', withFont(custom('/Encoding/MacRomanEncoding'), '(M\\237ller) Tj'), 'Müller'],
  ['Hebrew', withFont(composite, '<0001> Tj', [hebrew]), 'unsure: from right to left'],
  ['a picture among the operators', line('(a) Tj BI /W 1 /H 1 ID x EI'), 'unsure: a picture in the text'],
  ['a font that is not there', pdf(['BT /G 10 Tf (a) Tj ET']), 'unsure: a font that is not there'],
  ['encrypted', pdfOf(['<</Type/Catalog>>'], '/Encrypt<</Filter/Standard>>'), 'unsure: encrypted'],
  ['pages in a circle', pdfOf(['<</Pages 2 0 R>>', '<</Kids[2 0 R]>>']), 'unsure: pages in a circle'],
];

describe('our own reader of PDF', () => {
  it.each(cases)('%s', (_, bytes, expected) => {
    expect(simply(bytes)).toBe(expected);
  });

  it('reads what a form draws, with its own matrix and resources', () => {
    const form = stream('BT /F 10 Tf (in the form) Tj ET', true, '/Subtype/Form/Matrix[1 0 0 1 0 -50]');
    const page = '/Resources<</Font<</F 3 0 R>>/XObject<</X 4 0 R>>>>';
    expect(simply(pdf(['BT /F 10 Tf (before) Tj ET /X Do'], { more: [form], page }))).toBe('before\nin the form');
  });

  it('does not follow a form that draws itself', () => {
    const form = stream('/X Do', true, '/Subtype/Form/Resources<</XObject<</X 4 0 R>>>>');
    const page = '/Resources<</XObject<</X 4 0 R>>>>';
    expect(simply(pdf(['/X Do'], { more: [form], page }))).toBe('unsure: deep forms');
  });
});

const parts = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const reading = await readDocument(bytes, { name: 'a.pdf', type: '' });
  if (reading.state === 'unread') return [reading.reason.code];
  const { text, parts: found } = reading.document;
  return found.map(({ kind, number, start, end }) => `${kind} ${number}: ${text.slice(start, end)}`);
};

const noted = (font?: string) =>
  pdf(['BT /F 10 Tf 72 700 Td (Name:) Tj ET'], {
    font,
    more: [
      '<</Subtype/Widget/FT/Tx/T(name)/Rect[0 0 9 9]/V<FEFF0041006E006E0061>>>',
      '<</Subtype/Text/Rect[0 0 9 9]/Contents(Really \\200?)>>',
      '<</Subtype/Link/Rect[0 0 9 9]/Contents(nothing)>>',
    ],
    page: '/Annots[4 0 R 5 0 R 6 0 R]',
  });

describe('a PDF', () => {
  it.each([
    ['by our own reader', noted()],
    ['by pdf.js', noted('<</Type/Font/Subtype/Type1/BaseFont/Other/Encoding/WinAnsiEncoding>>')],
  ])('says what its fields and notes say, %s', async (_, bytes) => {
    expect(await parts(bytes)).toEqual(['page 1: Name:\nAnna', 'comment 1: Really •?']);
  });

  it('with a password says so', async () => {
    expect(await parts(readFileSync('test/documents/fixtures/locked.pdf'))).toEqual(['documentEncrypted']);
  });

  it('that only its owner may change is read', async () => {
    const read = await parts(readFileSync('test/documents/fixtures/owner-locked.pdf'));
    expect(read).toEqual(['page 1: Quote 4711 for Anna Schmidt\nTotal 4,180.00 EUR']);
  });

  it('of pictures alone is empty', async () => {
    const picture = '<</Subtype/Image/Width 1/Height 1/Filter/DCTDecode/Length 0>>\nstream\n\nendstream';
    const page = '/Resources<</XObject<</P 4 0 R>>>>';
    expect(await parts(pdf(['q 100 0 0 100 0 0 cm /P Do Q', ''], { more: [picture], page }))).toEqual([
      'documentEmpty',
    ]);
  });

  it('that is torn is read by pdf.js as far as it goes', async () => {
    const whole = line('(Dear Anna,) Tj');
    expect(await parts(whole.slice(0, -12))).toEqual(['page 1: Dear Anna,']);
    expect(await parts(whole.slice(0, -120))).toEqual(['documentDamaged']);
  });
});

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

describe('our own reader and pdf.js', () => {
  it.each(['chromium', 'libreoffice', 'ghostscript'])('say the same of a file by %s', async (maker) => {
    const bytes = new Uint8Array(readFileSync(`test/documents/fixtures/${maker}.pdf`));
    const writer = textWriter(1_000_000);
    await readWithPdfjs(
      bytes,
      writer,
      budgetOf(defaultLimits, undefined, () => performance.now()),
    );
    const theirs = folded(writer.document().text);
    expect(theirs.length).toBeGreaterThan(40);
    expect(folded(simply(bytes))).toBe(theirs);
  });
});
