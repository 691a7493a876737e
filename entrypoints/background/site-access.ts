import { patternOf } from '../../utils/domain/model/origin';
import { tellPage } from '../../utils/messaging/announce';
import { Refusal } from '../../utils/messaging/result';
import { browser } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import { sitesThatAreOn } from './wiring';

const bootstrap = '/content-scripts/page.js';
const pageScript = '/page-script.js';

export const isGranted = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

let turn: Promise<unknown> = Promise.resolve();

/**
 * Our script into every page of the sites that are on, from their next load. Gives their origins. The browser forgets it
 * at an update, so this is repeated at every start. One at a time, and each looks anew which sites are on: a click, the
 * browser's own word of the same permission, and a start come together.
 */
export function registerSites(services: Services): Promise<readonly string[]> {
  const done = turn.then(async () => {
    const on = await sitesThatAreOn(services);
    await register(on);
    return on;
  });
  turn = done.catch((error: unknown) => error);
  return done;
}

/** Each once: two ports of one host have one pattern. */
async function patternsOf(origins: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(origins.map(isGranted));
  return [...new Set(origins.filter((_, index) => granted[index]).map(patternOf))];
}

async function register(origins: readonly string[]): Promise<void> {
  const matches = [...(await patternsOf(origins))];
  const isThere = (await browser.scripting.getRegisteredContentScripts()).length > 0;
  if (matches.length === 0) {
    if (isThere) await browser.scripting.unregisterContentScripts();
    return;
  }
  const script: Parameters<typeof browser.scripting.registerContentScripts>[0][number] = {
    id: 'bootstrap',
    js: [bootstrap],
    matches,
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  // A compose window may live in an about:blank frame, which belongs to the page that opened it.
  const scripts = [Object.assign(script, { matchOriginAsFallback: true })];
  // In one step: a worker that ends between two would leave none.
  await (isThere ? browser.scripting.updateContentScripts(scripts) : browser.scripting.registerContentScripts(scripts));
}

/** These, as far as the browser lets us in, and no others. */
export async function areRegistered(origins: readonly string[]): Promise<boolean> {
  const wanted = await patternsOf(origins);
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = scripts.flatMap(({ matches = [] }) => matches);
  return wanted.length === registered.length && wanted.every((pattern) => registered.includes(pattern));
}

/** What was registered last; the hosts are known then, and no ports. For when the database can't be asked. */
export async function isRegistered(origin: string): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  return registered.some(({ matches }) => matches?.includes(patternOf(origin)));
}

/** The tabs that show a page of this origin now. */
async function tabsOf(origin: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.flatMap((tab) => (tab.id !== undefined && tab.url && new URL(tab.url).origin === origin ? tab.id : []));
}

/** Pages that are open already get the bootstrap at once; those that can't be reached get it when they load anew. */
export async function enterOpenTabs(origin: string): Promise<void> {
  if (!(await isGranted(origin))) throw new Refusal('permissionMissing', { origin });
  const entries = (await tabsOf(origin)).map((tabId) =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [bootstrap],
      injectImmediately: true,
    }),
  );
  await Promise.allSettled(entries);
}

/** Something has changed that open pages go by: they ask anew. */
export async function recheckOpenTabs(origin: string): Promise<void> {
  for (const tabId of await tabsOf(origin)) await tellPage(tabId, { kind: 'recheck' });
}

export async function leaveOpenTabs(origin: string): Promise<void> {
  for (const tabId of await tabsOf(origin)) await tellPage(tabId, { kind: 'leave' });
}

/**
 * False in a frame whose page may run no scripts, as mail that came in is shown: nothing is sent from there, and what it
 * looks like is its sender's doing. From our own world it can't be told (Chromium 156, 2026-11).
 */
export async function runsScripts(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  const [said] = await browser.scripting.executeScript({ target, world: 'MAIN', func: () => true });
  return said?.result === true;
}

/** The page script, and before it the adapter of the site that it is for. */
export const scriptsFor = (site: string): string[] => [`/site-${site}.js`, pageScript];

/** The whole page script, for the one frame that asked. */
export async function bringPageScript(tabId: number, frameId: number, site: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: scriptsFor(site),
    injectImmediately: true,
  });
}

/** Gives a host permission back. One that the build itself asks for stays. */
export async function giveBack(origin: string): Promise<void> {
  const required = browser.runtime.getManifest().host_permissions ?? [];
  if (!required.includes(patternOf(origin))) await browser.permissions.remove({ origins: [patternOf(origin)] });
}
