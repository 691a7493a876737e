import { browser } from '../../utils/platform';
import { changeRemembered, remembered } from './session';
import { scriptsFor } from './site-access';

/** Of a tab in which one of our screens has started it: only there, and only of that site, a page is taught. */
interface Teaching {
  readonly origin: string;
  readonly at: number;
}

/** Nobody teaches a page for longer. Milliseconds. */
const holdsFor = 60 * 60_000;

const keyOf = (tabId: number) => `teaching:${tabId}`;

export const rememberTeaching = (tabId: number, origin: string, now: number): Promise<void> =>
  changeRemembered<Teaching>(keyOf(tabId), () => ({ origin, at: now }));

export const endTeaching = (tabId: number): Promise<void> => changeRemembered<Teaching>(keyOf(tabId), () => undefined);

export async function isTeaching(tabId: number, origin: string, now: number): Promise<boolean> {
  const teaching = await remembered<Teaching>(keyOf(tabId));
  return teaching !== undefined && teaching.origin === origin && now - teaching.at < holdsFor;
}

/** The bar comes into the page on top; into its frames the page script, to which what is taught is told. */
export async function bringPicker(tabId: number): Promise<void> {
  await bringEverywhere(tabId);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/teach.js'],
    injectImmediately: true,
  });
}

/** What was taught may stand in a frame that nobody has gone into yet. */
export async function bringEverywhere(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: scriptsFor('any') });
}

/** What reads by lessons, into a document that is about to be told some. Twice does no harm. */
export async function bringReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const coming = browser.scripting.executeScript({ target, files: ['/taught.js'], injectImmediately: true });
  // A document that is gone meanwhile needs nothing any more.
  await coming.catch((error: unknown) => error);
}

/** How the pages in a tab are built, the one on top first. */
export async function outlineOf(tabId: number): Promise<string> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/outline.js'],
    injectImmediately: true,
  });
  return [...results]
    .sort((a, b) => a.frameId - b.frameId)
    .flatMap(({ result }) => (typeof result === 'string' ? result : []))
    .join('\n\n')
    .slice(0, 200_000);
}
