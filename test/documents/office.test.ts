import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../utils/documents/index';
import { openDocument, pptx, xlsx } from './build';

async function partsOf(bytes: Uint8Array, name = 'file'): Promise<readonly string[]> {
  const reading = await readDocument(bytes, { name, type: '' });
  if (reading.state === 'unread') return [reading.reason.code];
  const { text, parts } = reading.document;
  return parts.map(({ kind, number, start, end }) => `${kind} ${number}: ${text.slice(start, end)}`);
}

const text = (content: string, files?: Readonly<Record<string, string>>) =>
  openDocument('text', `<office:text>${content}</office:text>`, files);

const cases: readonly [why: string, bytes: Uint8Array, expected: readonly string[]][] = [
  [
    'ODT: headings and paragraphs',
    text('<text:h>Quote</text:h><text:p/><text:p>Dear <text:span>Anna</text:span></text:p>'),
    ['paragraph 1: Quote', 'paragraph 2: Dear Anna'],
  ],
  [
    'ODT: blanks, tabs and breaks',
    text('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n   e</text:p>'),
    ['paragraph 1: a   b\tc\nd e'],
  ],
  [
    'ODT: a note, a comment',
    text(
      '<text:p>Body<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Small print</text:p></text:note-body></text:note><office:annotation><dc:creator>Ben</dc:creator><dc:date>2026</dc:date><text:p>Check</text:p><text:p>this</text:p></office:annotation> goes on</text:p>',
    ),
    ['paragraph 1: Body goes on', 'note 1: Small print', 'comment 1: Check\nthis'],
  ],
  [
    'ODT: a date in the text is text',
    text('<text:p>On <text:date>22 November</text:date></text:p>'),
    ['paragraph 1: On 22 November'],
  ],
  [
    'ODT: what was deleted',
    text(
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ben</dc:creator></office:change-info><text:p>Old price</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>New price</text:p>',
    ),
    ['paragraph 1: New price', 'change 1: Old price'],
  ],
  [
    'ODT: a box in a paragraph',
    text('<text:p>Body<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame> on</text:p>'),
    ['paragraph 1: Box', 'paragraph 2: Body on'],
  ],
  [
    'ODT: headers and footers',
    text('<text:p>Body</text:p>', {
      'styles.xml':
        '<style:master-page><style:header><text:p>Kestrel</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>',
    }),
    ['paragraph 1: Body', 'header 1: Kestrel', 'footer 1: Page'],
  ],
  [
    'ODT: encrypted',
    text('<text:p>x</text:p>', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ['documentEncrypted'],
  ],
  ['ODT: encrypted as a whole', openDocument('text', '', { 'encrypted-package': 'x' }), ['documentEncrypted']],
  [
    'ODS: sheets by rows',
    openDocument(
      'spreadsheet',
      '<table:table table:name="Prices"><table:table-row><table:table-cell><text:p>Item</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>80</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell/></table:table-row></table:table>',
    ),
    ['sheet 1: Prices\nItem\t80'],
  ],
  [
    'ODP: slides and what the speaker sees',
    openDocument(
      'presentation',
      '<draw:page><draw:frame><draw:text-box><text:p>Title</text:p><text:p>Line</text:p></draw:text-box></draw:frame><presentation:notes><text:p>Smile</text:p></presentation:notes></draw:page>',
    ),
    ['page 1: Title\nLine', 'note 1: Smile'],
  ],
  [
    'PPTX: the same',
    pptx(
      [
        '<a:p><a:r><a:t>Title</a:t></a:r></a:p><a:p><a:fld type="slidenum"><a:t>1</a:t></a:fld></a:p>',
        '<a:p><a:t>Two</a:t></a:p>',
      ],
      '<a:p><a:t>Smile</a:t></a:p>',
    ),
    ['page 1: Title', 'page 2: Two', 'note 1: Smile'],
  ],
  [
    'XLSX: shared, rich, inline and bare cells',
    xlsx({
      shared: '<si><t>Item</t></si><si><r><t>An</t></r><r><t>na</t></r><rPh><t>reading</t></rPh></si>',
      sheets: {
        Prices:
          '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="inlineStr"><is><t>Own &amp; other</t></is></c><c><v>80</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>Sum</v></c></row></sheetData><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"Kestrel&amp;R&amp;P</oddHeader></headerFooter>',
        Empty: '<sheetData/>',
      },
    }),
    ['sheet 1: Prices\nItem\tAnna\nOwn & other\t80\tTRUE\tSum', 'sheet 2: Empty', 'header 1: Kestrel'],
  ],
  [
    'XLSX: boxes and comments',
    xlsx({
      sheets: { S: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
      drawing: '<a:p><a:r><a:t>In a box</a:t></a:r></a:p>',
      comments: '<comment ref="A1"><text><r><t>Ben: </t></r><r><t>why?</t></r></text></comment>',
    }),
    ['sheet 1: S\n1\nIn a box', 'comment 1: Ben: why?'],
  ],
  [
    'XLSX: numbers as they are shown',
    xlsx({
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ [$€-407]"/><numFmt numFmtId="165" formatCode="dd.mm.yyyy"/><numFmt numFmtId="166" formatCode="&quot;Q&quot;0000;[Red]-&quot;Q&quot;0000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>',
      sheets: {
        S: `<sheetData><row>${[
          [0, 0.1 + 0.2],
          [1, 4180],
          [1, -1234567.891],
          [2, 46348],
          [3, 0.195],
          [4, 46348],
          [5, 4711],
          [6, 46348.5],
        ]
          .map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`)
          .join('')}</row></sheetData>`,
      },
    }),
    ['sheet 1: S\n0.3\t4,180.00 €\t-1,234,567.89 €\t22.11.2026\t19.50%\t2026-11-22\tQ4711\t2026-11-22 12:00'],
  ],
  [
    'RTF: signs, code pages, silent groups',
    strToU8(
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\pard Dear M\\'fcller \\u8364\\'80 {\\b bold}\\par\nTotal\\tab 80\\{x\\}\\par}",
    ),
    ['paragraph 1: Dear Müller € bold', 'paragraph 2: Total\t80{x}'],
  ],
  ['RTF: not a word', strToU8('{\\rtf1 }'), ['documentEmpty']],
];

describe('office documents', () => {
  it.each(cases)('%s', async (_, bytes, expected) => {
    expect(await partsOf(bytes)).toEqual(expected);
  });
});
