import { isReadRequest, type ReadAnswer, type ReadRequest } from '../../utils/messaging/reading';
import { openWorker } from './open-worker';

/** Nobody's document takes longer; one that is made to does. Milliseconds. */
const patience = 15_000;
/** Then the next document can wait for the readers to be loaded anew. Milliseconds. */
const idleFor = 30_000;

const worker = openWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), patience);

let turn: Promise<unknown> = Promise.resolve();
let idle: ReturnType<typeof setTimeout> | undefined;

/** The background that opened this page may be gone by now, so it closes by itself. */
function rest(): void {
  worker.close();
  if (window === window.top) window.close();
}

/** One document at a time: each has the whole of its time for itself. */
function read({ waymarkRead }: ReadRequest, port: MessagePort): void {
  clearTimeout(idle);
  const mine = turn.then(async () => {
    const answer: ReadAnswer = await worker.read(waymarkRead);
    port.postMessage(answer);
    port.close();
  });
  turn = mine;
  void mine.then(() => {
    if (turn !== mine) return;
    idle = setTimeout(rest, idleFor);
  });
}

const hear = ({ data, ports }: MessageEvent<unknown>): void => {
  const [port] = ports;
  if (port && isReadRequest(data)) read(data, port);
};

// In Chromium the service worker speaks to us, in Firefox the event page that has us in a frame.
navigator.serviceWorker?.addEventListener('message', hear);
navigator.serviceWorker?.startMessages();
window.addEventListener('message', (event) => {
  if (event.origin === location.origin && event.source === window.parent) hear(event);
});
