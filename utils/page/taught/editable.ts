import type { EditorElement } from '../../sites/site';

const isWritten = (element: HTMLElement): boolean =>
  element.isContentEditable || ['', 'true', 'plaintext-only'].includes(element.getAttribute('contenteditable') ?? 'no');

const frameBody = (frame: HTMLIFrameElement): HTMLElement | null => {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
};

/** The outermost element that is written in as one with this one. */
function hostOf(element: HTMLElement): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let at: HTMLElement | null = element; at && isWritten(at); at = at.parentElement) host = at;
  return host;
}

/** What is written in here: the element itself, what it stands in, or the one thing to write in that it holds. */
export function editorAt(element: HTMLElement): EditorElement | null {
  if (element.localName === 'textarea') return { kind: 'plain', element: element as HTMLTextAreaElement };
  if (element.localName === 'iframe') {
    const body = frameBody(element as HTMLIFrameElement);
    const isOpen = body !== null && (isWritten(body) || body.ownerDocument.designMode === 'on');
    return isOpen ? { kind: 'framed', frame: element as HTMLIFrameElement } : null;
  }
  const host = hostOf(element);
  if (host) return { kind: 'rich', element: host };
  const inside = [
    ...element.querySelectorAll<HTMLElement>('textarea, iframe, [contenteditable]:not([contenteditable="false"])'),
  ].filter((candidate) => candidate.checkVisibility({ visibilityProperty: true }));
  const [only] = inside;
  return only && inside.length === 1 && only !== element ? editorAt(only) : null;
}

export const elementOf = (editor: EditorElement): HTMLElement =>
  editor.kind === 'framed' ? editor.frame : editor.element;
