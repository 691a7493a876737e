// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type DocumentReading, readDocument } from '../../utils/documents/index';
import { docx, openDocument, packed, paragraph, run, xlsx } from './build';
import { pdf, pdfOf, stream } from './build-pdf';

const codeOf = (reading: DocumentReading) => (reading.state === 'read' ? 'read' : reading.reason.code);
const read = (bytes: Uint8Array, options = {}) => readDocument(bytes, { name: 'a', type: '' }, options);

/** A package whose list says what it likes of one file's size. */
function lying(size: number, real: number): Uint8Array {
  const bytes = zipSync({ '_rels/.rels': [new Uint8Array(real), { level: 9 }] });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

const megabyte = 1024 * 1024;
const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};&a${n};&a${n};">`);

const cases: readonly [why: string, bytes: () => Uint8Array, expected: string][] = [
  ['a file that is too large', () => new Uint8Array(26 * megabyte), 'documentTooLarge'],
  ['a package that says it is huge', () => lying(900 * megabyte, 10), 'documentBomb'],
  ['a package that is larger than it says', () => lying(1000, 30 * megabyte), 'documentBomb'],
  ['the same, small when packed', () => lying(1000, megabyte), 'documentDamaged'],
  [
    'a package of zeros',
    () => zipSync({ '_rels/.rels': [new Uint8Array(6 * megabyte), { level: 9 }] }),
    'documentBomb',
  ],
  [
    'a package in a package is not opened',
    () => zipSync({ '_rels/.rels': strToU8('<x/>'), 'inner.zip': zipSync({ 'b.xml': new Uint8Array(9 * megabyte) }) }),
    'documentUnknown',
  ],
  [
    'many files that are too much together',
    () => {
      const noise = Uint8Array.from({ length: 100_000 }, (_, at) => 97 + ((at * at) % 23));
      const sheets = Object.fromEntries(Array.from({ length: 3 }, (_, n) => [`s${n}`, '']));
      return xlsx({ sheets, shared: new TextDecoder().decode(noise).repeat(90) });
    },
    'documentBomb',
  ],
  [
    'a billion laughs',
    () =>
      packed({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<!DOCTYPE x [<!ENTITY a0 "ha">${entities.join('')}]><office:text><text:p>&a30;</text:p></office:text>`,
      }),
    'read',
  ],
  ['100,000 elements in each other', () => openDocument('text', '<text:p>'.repeat(100_000)), 'documentEmpty'],
  ['100,000 elements that end only', () => docx('</w:p></w:del></w:txbxContent>'.repeat(100_000)), 'documentEmpty'],
  [
    '100,000 fields in each other',
    () => docx(`<w:p>${'<w:fldChar w:fldCharType="begin"/>'.repeat(100_000)}</w:p>`),
    'documentEmpty',
  ],
  ['a tag without an end', () => docx(`<w:p a="${'<'.repeat(megabyte)}`), 'documentEmpty'],
  ['signs of types without an end', () => docx('<!X'.repeat(megabyte / 4)), 'documentEmpty'],
  [
    'an ODT of blanks',
    () => openDocument('text', `<text:p>a${'<text:s text:c="999999999"/>'.repeat(1000)}b</text:p>`),
    'read',
  ],
  ['a PDF that unpacks for ever', () => pdf([`BT ${' '.repeat(9 * megabyte)} ET`]), 'documentBomb'],
  ['a PDF of lists in lists', () => pdf(['['.repeat(500_000)]), 'documentEmpty'],
  [
    'a PDF whose forms draw each other ten times ten times',
    () => {
      const form = (next: number) => stream(`/X${next} Do `.repeat(10), true, '/Subtype/Form');
      const forms = Array.from({ length: 9 }, (_, n) => form(n + 1));
      const names = forms.map((_, n) => `/X${n} ${4 + n} 0 R`).join('');
      return pdf(['/X0 Do'], {
        more: [...forms, stream('', true, '/Subtype/Form')],
        page: `/Resources<</XObject<<${names}/X9 13 0 R>>>>`,
      });
    },
    'documentTooSlow',
  ],
  ['a PDF without an object', () => pdfOf([]), 'documentDamaged'],
  ['an RTF of brackets', () => strToU8(`{\\rtf1${'{'.repeat(megabyte)}`), 'documentEmpty'],
  ['an RTF of backslashes', () => strToU8(`{\\rtf1${'\\'.repeat(megabyte)}`), 'read'],
];

/** A clock that goes on when it is looked at, so that a slow machine reads as much as a fast one. */
const clock = () => {
  let time = 0;
  return () => {
    time += 200;
    return time;
  };
};

describe('a hostile document', () => {
  it.each(cases)('%s', async (_, bytes, expected) => {
    const limits = { milliseconds: 30_000, unpacked: 8 * megabyte };
    expect(codeOf(await read(bytes(), { now: clock(), limits }))).toBe(expected);
  });

  it('of 10,000 pages is read to the last', async () => {
    const contents = Array.from({ length: 10_000 }, (_, n) => `BT /F 10 Tf 9 9 Td (Page ${n + 1}) Tj ET`);
    const reading = await read(pdf(contents, { isPacked: false }), { now: () => 0 });
    expect(reading.state === 'read' && reading.document.parts.at(-1)).toMatchObject({ kind: 'page', number: 10_000 });
  });

  it('of too many letters is cut, and says so', async () => {
    const long = docx(paragraph(run('abc ')).repeat(5000));
    const reading = await read(long, { limits: { letters: 1000 } });
    expect(reading).toMatchObject({ state: 'read', cut: true });
    expect(reading.state === 'read' && reading.document.text.length).toBeLessThanOrEqual(1000);
    expect(await read(long)).toMatchObject({ state: 'read', cut: false });
  });

  it.each([
    ['keeps what was read by then', 3000, { state: 'read', cut: true }],
    ['says so where that is nothing', 5, { state: 'unread', reason: { code: 'documentTooSlow' } }],
  ])('that takes too long %s', async (_, milliseconds, expected) => {
    const pages = Array.from({ length: 500 }, () => 'BT /F 10 Tf 9 9 Td (Page) Tj ET');
    expect(
      await readDocument(pdf(pages), { name: 'a', type: '' }, { now: clock(), limits: { milliseconds } }),
    ).toMatchObject(expected);
  });

  it('is not read once nobody waits for it', async () => {
    const signal = AbortSignal.abort();
    expect(codeOf(await read(docx(paragraph(run('a'))), { signal }))).toBe('documentTooSlow');
  });

  it('of deflated rubbish is damaged', async () => {
    const bytes = zipSync({ '_rels/.rels': [strToU8('<Relationships/>'.repeat(50)), { level: 9 }] });
    bytes.fill(0xff, 30 + '_rels/.rels'.length, 50);
    expect(codeOf(await read(bytes))).toBe('documentDamaged');
  });
});
