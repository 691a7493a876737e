import {
  type HolidaysAnswer,
  type HolidaysRequest,
  isHolidaysRequest,
  isReadRequest,
  type ReadAnswer,
} from '../../utils/messaging/reading';
import { openWorker } from './open-worker';

/** Nobody's document takes longer; one that is made to does. Milliseconds. */
const patience = 15_000;
/** Then the next question can wait for what answers it to be loaded anew. Milliseconds. */
const idleFor = 30_000;

const worker = openWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), patience);

let turn: Promise<unknown> = Promise.resolve();
let idle: ReturnType<typeof setTimeout> | undefined;

/** The background that opened this page may be gone by now, so it closes by itself. */
function rest(): void {
  worker.close();
  if (window === window.top) window.close();
}

/** One question at a time: each has the whole of its time for itself. */
function answerTo(ask: () => Promise<ReadAnswer | HolidaysAnswer>, port: MessagePort): void {
  clearTimeout(idle);
  const mine = turn.then(async () => {
    port.postMessage(await ask());
    port.close();
  });
  turn = mine;
  void mine.then(() => {
    if (turn !== mine) return;
    idle = setTimeout(rest, idleFor);
  });
}

/** Brought in when it is asked for: the calendars of all countries are large. */
async function holidaysOf({ country, years }: HolidaysRequest['waymarkHolidays']): Promise<HolidaysAnswer> {
  try {
    const { daysOff } = await import('../../utils/holidays/days-off');
    return { days: daysOff(country, years) };
  } catch {
    // Without them the working days alone count.
    return null;
  }
}

const hear = ({ data, ports }: MessageEvent<unknown>): void => {
  const [port] = ports;
  if (port && isReadRequest(data)) answerTo(() => worker.read(data.waymarkRead), port);
  else if (port && isHolidaysRequest(data)) answerTo(() => holidaysOf(data.waymarkHolidays), port);
};

// In Chromium the service worker speaks to us, in Firefox the event page that has us in a frame.
navigator.serviceWorker?.addEventListener('message', hear);
navigator.serviceWorker?.startMessages();
window.addEventListener('message', (event) => {
  if (event.origin === location.origin && event.source === window.parent) hear(event);
});
