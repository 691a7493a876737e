import { describe, expect, it } from 'vitest';
import { readDocument } from '../../utils/documents/index';
import { type DocxParts, docx, instruction, mark, paragraph, run } from './build';

const name = 'quote.docx';

async function partsOf(body: string, parts: DocxParts = {}): Promise<readonly string[]> {
  const reading = await readDocument(docx(body, parts), { name, type: '' });
  if (reading.state === 'unread') return [reading.reason.code];
  const { text, parts: found } = reading.document;
  return found.map(({ kind, number, start, end }) => `${kind} ${number}: ${text.slice(start, end)}`);
}

const cases: readonly [why: string, body: string, expected: readonly string[]][] = [
  ['paragraphs, as they come', paragraph(run('One')) + paragraph(run('Two')), ['paragraph 1: One', 'paragraph 2: Two']],
  ['a word in several runs', paragraph(run('An'), run('na'), run(' Schmidt')), ['paragraph 1: Anna Schmidt']],
  ['blank paragraphs are not counted', paragraph() + paragraph(run(' ')) + paragraph(run('One')), ['paragraph 1: One']],
  ['a paragraph that closes itself', `<w:p/>${paragraph(run('One'))}`, ['paragraph 1: One']],
  [
    'tabs and breaks',
    paragraph(run('A'), '<w:r><w:tab/></w:r>', run('B'), '<w:r><w:br/></w:r>', run('C')),
    ['paragraph 1: A\tB\nC'],
  ],
  [
    'a tab stop is no tab',
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run('A')}</w:p>`,
    ['paragraph 1: A'],
  ],
  [
    'the five entities and references',
    paragraph(run('A &amp; B &lt;c&gt; &#8364; &#x20AC;')),
    ['paragraph 1: A & B <c> € €'],
  ],
  ['blanks at the ends only where they are kept', '<w:p><w:r><w:t>  Anna  </w:t></w:r></w:p>', ['paragraph 1: Anna']],
  [
    'a table by its cells',
    `<w:tbl><w:tr><w:tc>${paragraph(run('Total'))}</w:tc><w:tc>${paragraph(run('80.00'))}</w:tc></w:tr></w:tbl>`,
    ['paragraph 1: Total', 'paragraph 2: 80.00'],
  ],
  [
    'what was inserted stays',
    paragraph(run('Dear '), `<w:ins w:id="1">${run('Anna')}</w:ins>`),
    ['paragraph 1: Dear Anna'],
  ],
  [
    'what was deleted is told apart',
    paragraph(run('Dear '), '<w:del w:id="1"><w:r><w:delText>Ben</w:delText></w:r></w:del>', run('Anna')),
    ['paragraph 1: Dear Anna', 'change 1: Ben'],
  ],
  [
    'what was moved away is deleted here',
    paragraph(`<w:moveFrom w:id="1">${run('Old')}</w:moveFrom>`, run('New')),
    ['paragraph 1: New', 'change 1: Old'],
  ],
  [
    'a deleted end of a paragraph deletes no text',
    `<w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr>${run('One')}</w:p>`,
    ['paragraph 1: One'],
  ],
  [
    'a field shows its result',
    paragraph(mark('begin'), instruction(' DATE '), mark('separate'), run('Monday'), mark('end')),
    ['paragraph 1: Monday'],
  ],
  [
    'a merge field shows what it shows',
    paragraph(mark('begin'), instruction(' MERGEFIELD Name '), mark('separate'), run('«Name»'), mark('end')),
    ['paragraph 1: «Name»'],
  ],
  [
    'a merge field without a result shows its name',
    paragraph(run('Dear '), mark('begin'), instruction(' MERGEFIELD "First Name" \\* Upper'), mark('end'), run(',')),
    ['paragraph 1: Dear «First Name»,'],
  ],
  [
    'the same, the result is empty',
    paragraph(mark('begin'), instruction(' MERGEFIELD Name'), mark('separate'), mark('end')),
    ['paragraph 1: «Name»'],
  ],
  [
    'another field without a result shows nothing',
    paragraph(run('A'), mark('begin'), instruction(' TITLE '), mark('end')),
    ['paragraph 1: A'],
  ],
  [
    'a simple field',
    paragraph(`<w:fldSimple w:instr=" MERGEFIELD City ">${run('Bremen')}</w:fldSimple>`),
    ['paragraph 1: Bremen'],
  ],
  [
    'a simple field without a result',
    paragraph('<w:fldSimple w:instr=" MERGEFIELD City "/>', run('!')),
    ['paragraph 1: «City»!'],
  ],
  [
    'a field in the instruction of another',
    paragraph(
      mark('begin'),
      instruction(' IF '),
      mark('begin'),
      instruction('MERGEFIELD Sex'),
      mark('separate'),
      run('f'),
      mark('end'),
      instruction(' = "f" "Ms" "Mr"'),
      mark('separate'),
      run('Ms'),
      mark('end'),
    ),
    ['paragraph 1: Ms'],
  ],
  [
    'a text box has its own paragraphs, once',
    `<w:p>${run('Body')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run(' goes on')}</w:p>`,
    ['paragraph 1: Body goes on', 'paragraph 2: Box'],
  ],
  ['a document type of entities expands nothing', paragraph(run('&lol9;')), ['paragraph 1: &lol9;']],
  ['CDATA is text, a comment is none', paragraph(run('<![CDATA[a <b>]]><!-- c -->')), ['paragraph 1: a <b>']],
  ['a sign of an attribute that looks like an end', `<w:p w:x="a>b">${run('One')}</w:p>`, ['paragraph 1: One']],
  ['another prefix', '<ns0:p><ns0:r><ns0:t>One</ns0:t></ns0:r></ns0:p>', ['paragraph 1: One']],
  ['nothing in it', paragraph(), ['documentEmpty']],
];

describe('a Word document', () => {
  it.each(cases)('%s', async (_, body, expected) => {
    expect(await partsOf(body)).toEqual(expected);
  });

  it('has parts around its body', async () => {
    const around = await partsOf(paragraph(run('Body')), {
      header: paragraph(run('Kestrel')) + paragraph(run('Works')),
      footer: paragraph(run('Page')),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph(run('---'))}</w:footnote><w:footnote w:id="1">${paragraph(run('First note'))}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph(run('End note'))}</w:endnote>`,
      comments: `<w:comment w:id="0" w:author="A">${paragraph(run('Is this'))}${paragraph(run('right?'))}</w:comment><w:comment w:id="1">${paragraph(run('Yes'))}</w:comment>`,
    });
    expect(around).toEqual([
      'paragraph 1: Body',
      'header 1: Kestrel\nWorks',
      'footer 1: Page',
      'note 1: First note',
      'note 2: End note',
      'comment 1: Is this\nright?',
      'comment 2: Yes',
    ]);
  });

  it('keeps its parts sorted and apart', async () => {
    const reading = await readDocument(docx(paragraph(run('One')) + paragraph(run('Two')) + paragraph(run('Three'))), {
      name,
      type: '',
    });
    const parts = reading.state === 'read' ? reading.document.parts : [];
    expect(parts.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 7],
      [8, 13],
    ]);
  });
});
