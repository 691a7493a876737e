import type { HolidaysAnswer, HolidaysRequest, ReadAnswer, ReadRequest } from '../../../utils/messaging/reading';
import { browser } from '../../../utils/platform';

/** Longer than the reader itself waits, for it may have others to read before. Milliseconds. */
const patience = 120_000;

const page = '/offscreen.html';

interface Post {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

interface WorkerWorld {
  readonly clients: {
    matchAll(options: object): Promise<readonly (Post & { readonly url: string })[]>;
  };
}

interface Offscreen {
  readonly offscreen: {
    createDocument(options: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  };
}

async function offscreenPage(): Promise<Post | undefined> {
  const { clients } = globalThis as unknown as WorkerWorld;
  const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.find(({ url }) => url.endsWith(page));
}

let opening: Promise<void> | undefined;

/** A service worker has no threads of its own: a page that nobody sees has them. */
async function offscreen(): Promise<Post | undefined> {
  const open = await offscreenPage();
  if (open) return open;
  opening ??= (browser as unknown as Offscreen).offscreen
    .createDocument({ url: page, reasons: ['WORKERS'], justification: 'Reads attached documents and calendars.' })
    .finally(() => {
      opening = undefined;
    });
  await opening;
  return offscreenPage();
}

let frame: Promise<HTMLIFrameElement> | undefined;

/** Firefox's background is a page that nobody sees, and has the same page in a frame. */
async function framed(): Promise<Post> {
  frame ??= new Promise((resolve, reject) => {
    const element = document.createElement('iframe');
    element.src = page;
    element.addEventListener('load', () => resolve(element));
    element.addEventListener('error', () => reject(new Error('The reader did not come up')));
    document.body.append(element);
  });
  const { contentWindow } = await frame;
  return { postMessage: (message, transfer) => contentWindow?.postMessage(message, location.origin, transfer) };
}

/** Null: the reader is gone, and with it what was asked. */
async function ask<Answer>(request: ReadRequest | HolidaysRequest, given: Transferable[] = []): Promise<Answer | null> {
  const reader = await (import.meta.env.FIREFOX ? framed() : offscreen());
  if (!reader) return null;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (answer: Answer | null) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), patience);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => end(data);
    port1.addEventListener('close', () => end(null));
    reader.postMessage(request, [port2, ...given]);
  });
}

/** After null, its bytes have to be given again. */
export const readDocument = (file: ReadRequest['waymarkRead']): Promise<ReadAnswer | null> =>
  ask<ReadAnswer>({ waymarkRead: file }, typeof file.bytes === 'string' ? [] : [file.bytes]);

/** Null: they can't be had now. */
export const readHolidays = (asked: HolidaysRequest['waymarkHolidays']): Promise<HolidaysAnswer> =>
  ask<NonNullable<HolidaysAnswer>>({ waymarkHolidays: asked });
