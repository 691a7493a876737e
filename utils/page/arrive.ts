import { signOf } from '../sites/signs';
import type { SiteSign } from '../sites/site';
import { listenAlways, whenRewritten } from './rewritten';

/** When to look again after something happened: a compose window in a single-page app takes a moment to be there. */
const retries = [0, 250, 1_000, 3_000] as const;
/** A question that has no answer by then is asked again at the next look. Milliseconds. */
const patience = 2_000;

/** The sign of a document that shows a mail or a compose window. */
const neededSign = (document: Document): SiteSign | undefined => {
  const sign = signOf(document, document.location?.hostname ?? '');
  return sign && isNeeded(sign, document) ? sign : undefined;
};

const isNeeded = (sign: SiteSign, document: Document): boolean => {
  const window = document.defaultView;
  const isOnTop = window === window?.top;
  if (document.querySelector((isOnTop && sign.needsUsOnTop) || sign.needsUs)) return true;
  return sign.orTwoOf !== undefined && document.querySelectorAll(sign.orTwoOf).length > 1;
};

/**
 * Asks for the page script once this document shows a mail or a compose window. Looks when the document is ready, at
 * navigation and when something gets the focus, a bounded number of times each; the page is never observed.
 * `bring` answers whether the script was sent for.
 */
export function arrive(document: Document, bring: (sign: SiteSign) => Promise<boolean>, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  const watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort(), { once: true });
  let timers: number[] = [];
  let asking = false;

  const look = async () => {
    if (asking || watching.signal.aborted) return;
    const sign = neededSign(document);
    if (!sign) return;
    asking = true;
    const patient = window.setTimeout(() => {
      asking = false;
    }, patience);
    if (await bring(sign)) watching.abort();
    window.clearTimeout(patient);
    asking = false;
  };
  const lookForAWhile = () => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = retries.map((delay) => window.setTimeout(look, delay));
  };
  watching.signal.addEventListener('abort', () => {
    for (const timer of timers) window.clearTimeout(timer);
  });

  const options = { capture: true, passive: true, signal: watching.signal };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', lookForAWhile, options);
  listenAlways(window, ['hashchange', 'popstate', 'load', 'pageshow', 'focusin'], lookForAWhile, options);
  whenRewritten(document, lookForAWhile, watching.signal);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', lookForAWhile, options);
  else lookForAWhile();
}
