import type { Site } from '../sites/site';
import type { Timers } from './pace';
import { postponed } from './postponed';
import { listenAlways, whenRewritten } from './rewritten';

const quiet = 120;
const atMost = 500;
/** What a click asks a server for has mostly come by then. */
const later = 1_200;
/** What a record consists of comes from its server some time after the move to it. */
const laterOfRecords = [1_000, 3_000] as const;

/** When the page is looked at. */
export interface Watching {
  /** Something in it may have changed. */
  touch(): void;
  now(): void;
}

/**
 * Calls `look` a moment after something has changed that the adapter named, or after a move within the page; not while
 * somebody writes: who knows of that calls `now` when they pause.
 */
export function watchPage(
  document: Document,
  site: Site,
  isOurs: () => (node: Node) => boolean,
  look: () => void,
  isWriting: () => boolean,
  timers: Timers,
  signal: AbortSignal,
): Watching {
  const window = document.defaultView!;
  let watched: readonly Element[] = [];
  let since: number | undefined;

  const now = () => {
    since = undefined;
    next.cancel();
    look();
    observe();
  };
  const next = postponed(
    () => {
      if (isWriting()) since = undefined;
      else now();
    },
    timers,
    signal,
  );
  const touch = () => {
    const at = timers.now();
    since ??= at;
    next.until(Math.min(at + quiet, since + atMost));
  };
  let again: readonly (() => void)[] = [];
  const touchForAWhile = () => {
    touch();
    for (const takeBackAgain of again) takeBackAgain();
    again = site.record && !signal.aborted ? laterOfRecords.map((delay) => timers.after(delay, touch)) : [];
  };
  const observer = new MutationObserver((records) => {
    const isOwn = isOurs();
    if (records.some((record) => !isOwn(record.target))) touch();
  });
  const observe = () => {
    const next = site.watch(document);
    if (next.length === watched.length && next.every((element, index) => element === watched[index])) return;
    watched = next;
    observer.disconnect();
    for (const element of next) observer.observe(element, { childList: true, subtree: true, attributes: true });
  };

  const options = { capture: true, passive: true, signal };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', touchForAWhile, options);
  listenAlways(window, ['hashchange', 'popstate', 'pageshow', 'load', 'focusin'], touchForAWhile, options);
  whenRewritten(document, touchForAWhile, signal);
  let takeBackLater: (() => void) | undefined;
  if (site.looksAfterUse) {
    const lookTwice = (event: Event) => {
      if (!event.isTrusted) return;
      touch();
      takeBackLater?.();
      takeBackLater = timers.after(later, touch);
    };
    listenAlways(window, ['click'], lookTwice, options);
  }
  signal.addEventListener('abort', () => {
    takeBackLater?.();
    for (const takeBackAgain of again) takeBackAgain();
    observer.disconnect();
  });
  observe();
  if (site.record) touchForAWhile();
  return { touch, now };
}
