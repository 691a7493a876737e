import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../utils/documents/index';
import { docx, packed, paragraph, run } from './build';
import { bytesOf, pdf } from './build-pdf';

const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
const compound = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(40), ...utf16(stream)]);

const cases: readonly [why: string, bytes: Uint8Array, name: string, type: string, expected: string][] = [
  ['plain text', strToU8('Dear Müller'), 'a.txt', '', 'Dear Müller\n'],
  ['paragraphs of plain text', strToU8('a\r\nb\r\n\r\nc'), 'a', 'text/plain', 'a\nb\nc\n'],
  ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('Größe')]), 'a.txt', '', 'Größe\n'],
  ['UTF-16 without one', utf16('Greetings'), 'a.txt', '', 'Greetings\n'],
  ['UTF-8 with a mark', strToU8('\ufeffDear'), 'a.txt', '', 'Dear\n'],
  ['Windows-1252', bytesOf('M\u00fcller \u0080 5'), 'a.csv', '', 'Müller € 5\n'],
  [
    'HTML',
    strToU8('<head><title>t</title></head><style>p{}</style><p>Dear <b>Anna</b>,<br>thank&nbsp;you'),
    'a.html',
    '',
    'Dear Anna,\nthank you\n',
  ],
  ['the content decides, not the name', docx(paragraph(run('Word'))), 'a.pdf', 'application/pdf', 'Word\n'],
  ['a PDF under any name', pdf(['BT /F 12 Tf 72 700 Td (Hello) Tj ET']), 'a.bin', '', 'Hello\n'],
  ['encrypted Word', compound('EncryptedPackage'), 'a.docx', '', 'documentEncrypted'],
  ['Word 97', compound('WordDocument'), 'a.doc', '', 'documentUnknown'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a.png', 'image/png', 'documentUnknown'],
  [
    'a picture that says it is text',
    Uint8Array.from([0x89, 0x50, 0, 1, 2, 3, 0, 0]),
    'a.txt',
    'text/plain',
    'documentUnknown',
  ],
  ['a package of something else', packed({ 'a.txt': 'Dear' }), 'a.zip', '', 'documentUnknown'],
  ['not the document that it says', strToU8('not a document'), 'a.docx', '', 'documentDamaged'],
  ['an empty file', new Uint8Array(), 'a.pdf', '', 'documentEmpty'],
  ['blanks', strToU8(' \n\n '), 'a.txt', '', 'documentEmpty'],
];

describe('the kind of a document', () => {
  it.each(cases)('%s', async (_, bytes, name, type, expected) => {
    const reading = await readDocument(bytes, { name, type });
    expect(reading.state === 'read' ? reading.document.text : reading.reason.code).toBe(expected);
  });
});
