import type { Site } from '../sites/site';
import type { Timers } from './pace';

const quiet = 120;
const atMost = 500;
/** What a click asks a server for has mostly come by then. */
const later = 1_200;

/** Calls `look` a moment after something has changed that the adapter named, or after a move within the page. */
export function watchPage(
  document: Document,
  site: Site,
  isOurs: () => (node: Node) => boolean,
  look: () => void,
  timers: Timers,
  signal: AbortSignal,
): { touch(): void } {
  const window = document.defaultView!;
  let watched: readonly Element[] = [];
  let takeBack: (() => void) | undefined;
  let since: number | undefined;

  const touch = () => {
    if (signal.aborted) return;
    const now = timers.now();
    since ??= now;
    takeBack?.();
    takeBack = timers.after(Math.max(0, Math.min(quiet, since + atMost - now)), () => {
      since = undefined;
      look();
      observe();
    });
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
  navigation?.addEventListener('navigatesuccess', touch, options);
  for (const kind of ['hashchange', 'popstate', 'pageshow', 'load', 'focusin']) {
    window.addEventListener(kind, touch, options);
  }
  let takeBackLater: (() => void) | undefined;
  if (site.looksAfterUse) {
    const lookTwice = (event: Event) => {
      if (!event.isTrusted) return;
      touch();
      takeBackLater?.();
      takeBackLater = timers.after(later, touch);
    };
    window.addEventListener('click', lookTwice, options);
  }
  signal.addEventListener('abort', () => {
    takeBack?.();
    takeBackLater?.();
    observer.disconnect();
  });
  observe();
  return { touch };
}
