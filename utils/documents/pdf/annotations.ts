import type { PdfFile } from './file';
import { type PdfPage, speechless } from './page';
import { type Dict, isDict, isList, nameOf, type Value } from './values';

const deepestField = 10;

/** Fields and notes of a page. */
export function readAnnotations(page: Dict, file: PdfFile): Omit<PdfPage, 'text'> {
  const fields: string[] = [];
  const comments: string[] = [];
  const all = file.resolve(page.get('Annots'));
  for (const one of isList(all) ? all : []) {
    const annotation = file.resolve(one);
    if (!isDict(annotation)) continue;
    const kind = nameOf(file.resolve(annotation.get('Subtype')));
    const said = kind === 'Widget' ? fieldValue(annotation, file) : file.resolve(annotation.get('Contents'));
    if (typeof said !== 'string' || said === '') continue;
    if (kind === 'Widget') fields.push(textString(said));
    else if (!speechless.has(kind)) comments.push(textString(said));
  }
  return { fields, comments };
}

/** A field's value may stand with its parent. */
function fieldValue(field: Dict, file: PdfFile): Value {
  let node: Value = field;
  for (let depth = 0; isDict(node) && depth < deepestField; depth += 1) {
    const value = file.resolve(node.get('V'));
    if (value !== null) return value;
    node = file.resolve(node.get('Parent'));
  }
  return null;
}

/** What PDFDocEncoding has where Latin-1 has control signs, from 0x80 on. */
const special = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';

/** A string for people: UTF-16 or UTF-8 with a mark, and PDFDocEncoding without one. */
export function textString(bytes: string): string {
  const raw = Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
  const label = bytes.startsWith('\u00fe\u00ff') ? 'utf-16be' : bytes.startsWith('\u00ef\u00bb\u00bf') ? 'utf-8' : null;
  if (label) return new TextDecoder(label).decode(raw).replace(/\r\n?/g, '\n');
  return bytes
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u00a0]/g, (sign) => (sign === '\u00a0' ? '€' : (special[sign.charCodeAt(0) - 0x80] ?? '')));
}
