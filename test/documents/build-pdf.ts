import { strToU8, zlibSync } from 'fflate';

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

export const textOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** A stream, packed or as it is. */
export const stream = (content: string, isPacked = true, more = ''): string => {
  const data = isPacked ? textOf(zlibSync(strToU8(content, true))) : content;
  return `<<${isPacked ? '/Filter/FlateDecode' : ''}/Length ${data.length}${more}>>\nstream\n${data}\nendstream`;
};

/** A file of these objects, numbered from 1, the first of which is its catalog. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const line = (place: number) => `${String(place).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(line).join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`;
  return bytesOf(file);
}

export const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

/** One page for each content, all with the font F. */
export function pdf(
  contents: readonly string[],
  { font = helvetica, more = [] as readonly string[], page = '', isPacked = true } = {},
) {
  const first = 4 + more.length;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>>>`,
    font,
    ...more,
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R${page}>>`,
      stream(content, isPacked),
    ]),
  ]);
}
