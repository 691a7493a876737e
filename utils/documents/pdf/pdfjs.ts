import type { Budget } from '../budget';
import { Unread } from '../reading';
import type { TextWriter } from '../text-writer';
import { addComments, addPage, type PdfPage, speechless } from './page';

/** What pdf.js gives for a page: pieces of text, some of which end a line. */
interface Piece {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
}

/** Reads whatever pdf.js reads. It comes only now, for it is large. */
export async function readWithPdfjs(bytes: Uint8Array, writer: TextWriter, budget: Budget): Promise<void> {
  const getDocumentProxy = await loadPdfjs();
  // It takes the bytes away from whoever gives them, and wants nothing that is more than bytes.
  const opening = getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const document = await withinTime(opening, budget).catch((error: unknown) => {
    if (error instanceof Unread) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unread(isLocked ? 'documentEncrypted' : 'documentDamaged');
  });
  const pages: PdfPage[] = [];
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      budget.checkTime();
      const page = await withinTime(document.getPage(number), budget);
      const { items } = await withinTime(page.getTextContent(), budget);
      const annotations: readonly Annotation[] = await withinTime(page.getAnnotations(), budget);
      const read = pageOf(items as readonly Piece[], annotations);
      addPage(read, number, writer);
      pages.push(read);
      page.cleanup();
    }
    addComments(pages, writer);
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * pdf.js takes any worker that it is loaded in for its own: it listens to the messages there and says "ready" to whoever
 * began it. It looks for a window to know, so it finds one while it is loaded.
 */
async function loadPdfjs() {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const inWorker = typeof window === 'undefined' && typeof self !== 'undefined';
  if (inWorker) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    await getResolvedPDFJS();
  } finally {
    if (inWorker) Reflect.deleteProperty(globalThis, 'window');
  }
  return getDocumentProxy;
}

function pageOf(pieces: readonly Piece[], annotations: readonly Annotation[]): PdfPage {
  const values = annotations.map(({ subtype, fieldValue }) => (subtype === 'Widget' ? fieldValue : null));
  return {
    text: pieces.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    fields: values.filter((value) => typeof value === 'string' && value !== '') as readonly string[],
    comments: annotations.flatMap(({ subtype, contentsObj }) =>
      speechless.has(subtype ?? '') || !contentsObj?.str ? [] : contentsObj.str,
    ),
  };
}

/** A promise of pdf.js can stay open for ever. */
function withinTime<T>(promise: Promise<T>, budget: Budget): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unread('documentTooSlow')), budget.timeLeft());
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
