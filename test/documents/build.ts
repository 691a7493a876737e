import { strToU8, zipSync } from 'fflate';

/** Documents for tests, made of the little that makes them what they are. */
export const packed = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (...list: readonly string[]) =>
  `<?xml version="1.0"?><Relationships>${list.join('')}</Relationships>`;

const office = (main: string, type: string, files: Readonly<Record<string, string>>) =>
  packed({
    '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', main)),
    ...files,
  });

const story = (element: string, content: string) =>
  `<?xml version="1.0"?><w:${element} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${element}>`;

export interface DocxParts {
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
}

const elements: Readonly<Record<keyof DocxParts, string>> = {
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
};

export const docx = (body: string, parts: DocxParts = {}): Uint8Array => {
  const around = Object.entries(parts) as [keyof DocxParts, string][];
  return office('word/document.xml', 'wordprocessingml.document', {
    'word/document.xml': story('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      ...around.map(([kind], index) => relation(`rId${index}`, kind, `${kind}1.xml`)),
    ),
    ...Object.fromEntries(around.map(([kind, content]) => [`word/${kind}1.xml`, story(elements[kind], content)])),
  });
};

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: readonly string[]) =>
  `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs.join('')}</w:p>`;
export const mark = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

export const openDocument = (kind: string, content: string, files: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body>${content}</office:body></office:document-content>`,
    ...files,
  });

export interface Workbook {
  readonly sheets: Readonly<Record<string, string>>;
  readonly shared?: string;
  readonly styles?: string;
  /** Of the first sheet. */
  readonly drawing?: string;
  readonly comments?: string;
}

export const xlsx = ({ sheets, shared = '', styles = '', drawing = '', comments = '' }: Workbook): Uint8Array => {
  const names = Object.keys(sheets);
  return office('xl/workbook.xml', 'spreadsheetml.sheet', {
    'xl/workbook.xml': `<workbook><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation('rId98', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId99', 'styles', '/xl/styles.xml'),
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      relation('rId2', 'comments', '../comments1.xml'),
    ),
    'xl/drawings/drawing1.xml': `<xdr:wsDr>${drawing}</xdr:wsDr>`,
    'xl/comments1.xml': `<comments><commentList>${comments}</commentList></comments>`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${sheets[name]}</worksheet>`]),
    ),
  });
};

export const pptx = (slides: readonly string[], notes: string): Uint8Array =>
  office('ppt/presentation.xml', 'presentationml.presentation', {
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      ...slides.map((_, index) => relation(`rId${index + 1}`, 'slide', `slides/slide${index + 1}.xml`)),
    ),
    'ppt/slides/_rels/slide1.xml.rels': relations(relation('rId1', 'notesSlide', '../notesSlides/notesSlide1.xml')),
    'ppt/notesSlides/notesSlide1.xml': `<p:notes>${notes}</p:notes>`,
    ...Object.fromEntries(
      slides.map((slide, index) => [`ppt/slides/slide${index + 1}.xml`, `<p:sld>${slide}</p:sld>`]),
    ),
  });
