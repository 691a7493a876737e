import { all, one } from '../dom/query';
import { textOf } from '../dom/text';
import type { Chip } from '../site';

const units: Readonly<Record<string, number>> = { B: 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/**
 * "(18 B)", "(12 KB)", "(1.2 Mo)": whole numbers up to kilobytes and from ten on, else one decimal. Kilobytes are rounded,
 * the others cut off. Undefined in a language whose units begin with other letters.
 */
export function sizeIn(text: string): Chip['size'] {
  const [, written = '', sign = ''] = /(\d+(?:[.,]\d)?)\s*([BKMG])/i.exec(text) ?? [];
  const unit = units[sign.toUpperCase()];
  if (!unit) return undefined;
  const step = /[.,]/.test(written) ? 0.1 : 1;
  const number = Number(written.replace(',', '.'));
  if (unit === 1) return [number, number];
  return [Math.floor((number - step) * unit), Math.ceil((number + step) * unit)];
}

function chip(item: Element): Chip {
  const name = textOf(one(item, '.attachment-name') ?? one(item, '.uploading') ?? item);
  // While it is on its way up its line is called by the time.
  const id = /^rcmfile/.test(item.id) ? item.id : undefined;
  return { name, type: '', id, size: sizeIn(textOf(one(item, '.attachment-size'))) };
}

/** Files that are still on their way up count: they go with the mail. */
export function attachments(document: Document): readonly Chip[] | undefined {
  const list = one(document, '#compose-attachments #attachment-list');
  return list ? all(list, 'li').map(chip) : undefined;
}

/** As Roundcube opens it when its name is clicked. What is not of the right size is some other answer. */
export async function attachmentBytes(form: HTMLFormElement, { id, size }: Chip): Promise<Blob | null> {
  const composing = one<HTMLInputElement>(form, 'input[name="_id"]')?.value;
  const { defaultView: window, baseURI } = form.ownerDocument;
  if (!window || !composing || !id) return null;
  const url = new URL('./', baseURI);
  url.search = String(new URLSearchParams({ _task: 'mail', _action: 'display-attachment', _id: composing, _file: id }));
  const response = await window.fetch(url, { credentials: 'same-origin', redirect: 'error' });
  if (!response.ok) return null;
  const file = await response.blob();
  return !size || (file.size >= size[0] && file.size <= size[1]) ? file : null;
}
