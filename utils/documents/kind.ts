export type Kind = 'pdf' | 'zip' | 'compound' | 'rtf' | 'html' | 'text' | null;

const startsWith = (bytes: Uint8Array, text: string, at = 0) => {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

const textNames = /\.(?:txt|text|csv|tsv|md|markdown|log|eml|ics|vcf|vcard|json|yaml|yml|tex)$/i;
const textTypes = /^(?:text\/|message\/rfc822|application\/(?:json|x-yaml))/i;
const htmlNames = /\.x?html?$/i;

/** What a file is, by its first bytes; by its name and type only where text is text. */
export function kindOf(bytes: Uint8Array, name: string, type: string): Kind {
  // Up to a kilobyte of anything may stand before a PDF, and readers take it.
  for (let at = 0; at < 1024 && at < bytes.length; at += 1) if (startsWith(bytes, '%PDF-', at)) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'compound';
  if (startsWith(bytes, '{\\rtf')) return 'rtf';
  if (type.startsWith('text/html') || htmlNames.test(name)) return 'html';
  return textTypes.test(type) || textNames.test(name) ? 'text' : null;
}

const damaged = /\.(?:pdf|docx|docm|dotx|odt|ott|xlsx|xlsm|ods|pptx|odp|rtf)$/i;

/** It calls itself something that we read, and is not. */
export const isCalledReadable = (name: string, type: string): boolean =>
  damaged.test(name) || /^application\/(?:pdf|rtf|vnd\.(?:openxml|oasis))/i.test(type);
