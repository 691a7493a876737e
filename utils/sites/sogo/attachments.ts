import { all, one } from '../dom/query';
import { textOf } from '../dom/text';
import type { Chip } from '../site';

/** A file that is still on its way up has no address. */
function chip(item: Element): Chip {
  const link = one<HTMLAnchorElement>(item, 'a');
  return { name: textOf(link ?? item), type: '', id: link?.getAttribute('href') || undefined };
}

export function attachments(dialog: Element): readonly Chip[] | undefined {
  const list = one(dialog, '.sg-mail-editor-attachments md-chips');
  return list ? all(list, 'md-chip').map(chip) : undefined;
}

/** As SOGo opens it when its name is clicked. A page to sign in at is another answer. */
export async function attachmentBytes(document: Document, { id, name }: Chip): Promise<Blob | null> {
  const { defaultView: window, baseURI } = document;
  const url = id ? new URL(id, baseURI) : null;
  if (!window || url?.origin !== new URL(baseURI).origin) return null;
  const response = await window.fetch(url, { credentials: 'same-origin', redirect: 'error' });
  if (!response.ok) return null;
  const isPage = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
  return isPage && !/\.x?html?$/i.test(name) ? null : response.blob();
}
