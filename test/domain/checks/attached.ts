import type { Attachment, DocumentPart } from '../../../utils/domain/model/draft';

/** A file that says this: a part for each text. */
export function attached(
  name: string,
  texts: readonly string[],
  kind: DocumentPart['kind'] = 'paragraph',
): Attachment[] {
  let end = 0;
  const parts = texts.map((text, index) => {
    const start = end;
    end = start + text.length + 1;
    return { kind, number: index + 1, start, end: end - 1 };
  });
  return [{ name, type: '', document: { text: texts.map((text) => `${text}\n`).join(''), parts } }];
}
