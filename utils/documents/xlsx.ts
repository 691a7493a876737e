import type { Budget } from './budget';
import { type CellFormat, formatsOf, showNumber } from './cell-format';
import { paragraphsOf } from './drawing';
import { readXml, relationsOf } from './package';
import type { TextWriter } from './text-writer';
import { attribute, scanXml } from './xml';
import type { Zip } from './zip';

/** Each sheet by rows, cells with tabs between, in the order of the tabs; then comments, headers and footers. */
export async function readXlsx(zip: Zip, main: string, writer: TextWriter, budget: Budget): Promise<void> {
  const relations = await relationsOf(zip, main);
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path ?? '';
  const shared = readItems(await readXml(zip, pathOf('sharedStrings')), 'si', budget);
  const formats = formatsOf(await readXml(zip, pathOf('styles')));
  const comments: string[] = [];
  const rims: { readonly kind: 'header' | 'footer'; readonly text: string }[] = [];
  const sheets = await sheetsOf(zip, main);
  for (const [index, { id, name }] of sheets.entries()) {
    const path = relations.find((relation) => relation.id === id)?.path ?? '';
    const sheet = readSheet(await readXml(zip, path), shared, formats, budget);
    // Its name is on the tab, where everybody reads it.
    const boxes: string[] = [];
    for (const relation of await relationsOf(zip, path)) {
      if (relation.kind === 'drawing') boxes.push(paragraphsOf(await readXml(zip, relation.path)));
      if (relation.kind !== 'comments' && relation.kind !== 'threadedComment') continue;
      const item = relation.kind === 'comments' ? 'comment' : 'threadedComment';
      comments.push(...readItems(await readXml(zip, relation.path), item, budget));
    }
    writer.add('sheet', [name, sheet.rows, ...boxes].filter((text) => text !== '').join('\n'), index + 1);
    rims.push(...sheet.rims);
  }
  for (const { kind, text } of rims) writer.add(kind, text);
  for (const comment of comments) writer.add('comment', comment);
}

async function sheetsOf(zip: Zip, main: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const sheets: { readonly id: string; readonly name: string }[] = [];
  scanXml(await readXml(zip, main), {
    open(name, attributes) {
      if (name !== 'sheet') return;
      sheets.push({
        id: attribute(attributes, 'r:id') ?? attribute(attributes, 'id') ?? '',
        name: attribute(attributes, 'name') ?? '',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets;
}

/** The text of each element of that name, without the readings that stand above Japanese words. */
function readItems(xml: string, item: string, budget: Budget): readonly string[] {
  const items: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  scanXml(xml, {
    open(name, _, selfClosing) {
      if (name === item && !selfClosing) text = '';
      if (name === item && selfClosing) items.push('');
      if (name === 't' || name === 'text') inText = !selfClosing && !inReading;
      if (name === 'rPh') inReading = !selfClosing;
    },
    close(name) {
      if (name === 't' || name === 'text') inText = false;
      if (name === 'rPh') inReading = false;
      if (name !== item) return;
      items.push(text);
      if (items.length % 4096 === 0) budget.checkTime();
    },
    text(more) {
      if (inText) text += more;
    },
  });
  return items;
}

interface Sheet {
  readonly rows: string;
  readonly rims: readonly { readonly kind: 'header' | 'footer'; readonly text: string }[];
}

function readSheet(xml: string, shared: readonly string[], formats: readonly CellFormat[], budget: Budget): Sheet {
  const rows: string[] = [];
  const rims: { kind: 'header' | 'footer'; text: string }[] = [];
  let row: string[] = [];
  let cell = { type: '', style: 0, text: '' };
  let reading: 'cell' | 'header' | 'footer' | null = null;
  let rim = '';
  scanXml(xml, {
    open(name, attributes, selfClosing) {
      if (selfClosing) return;
      if (name === 'row') row = [];
      else if (name === 'c') {
        cell = { type: attribute(attributes, 't') ?? '', style: Number(attribute(attributes, 's') ?? 0), text: '' };
      } else if (name === 'v' || name === 't') reading = 'cell';
      else if (/^(?:odd|even|first)Header$/.test(name)) reading = 'header';
      else if (/^(?:odd|even|first)Footer$/.test(name)) reading = 'footer';
    },
    close(name) {
      if (name === 'c') row.push(shown(cell, shared, formats).replace(/\s+/g, ' ').trim());
      else if (name === 'row') {
        const line = row.filter((text) => text !== '').join('\t');
        if (line !== '') rows.push(line);
        if (rows.length % 512 === 0) budget.checkTime();
      } else if (reading === 'header' || reading === 'footer') {
        rims.push({ kind: reading, text: withoutCodes(rim) });
        rim = '';
      }
      reading = null;
    },
    text(text) {
      if (reading === 'cell') cell.text += text;
      else if (reading !== null) rim += text;
    },
  });
  return { rows: rows.join('\n'), rims };
}

function shown(
  { type, style, text }: { readonly type: string; readonly style: number; readonly text: string },
  shared: readonly string[],
  formats: readonly CellFormat[],
): string {
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'inlineStr' || type === 'e' || type === 'd') return text;
  return text === '' ? '' : showNumber(text, formats[style]);
}

/** "&L&"Arial,Bold"&12Quote &P" is three sections with fonts, sizes and counters in it. */
const withoutCodes = (text: string): string =>
  text
    .replace(/&(?:"[^"]{0,200}"|K[\dA-F]{6}|\d{1,3}|[A-JM-QS-Za-z])/g, '')
    .replace(/&[LCR]/g, ' ')
    .replace(/&&/g, '&')
    .trim();
