import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { isOrphan } from './call';
import type { Topic } from './protocol';
import { type Change, changePort } from './wire';

/**
 * Tells `heard` what may have changed in the background. Comes back by itself after the worker's death and after the
 * back-forward cache, and then names all `topics`, for what happened in between is not known.
 */
export function watch(topics: readonly Topic[], heard: (changed: readonly Topic[]) => void): () => void {
  let port: Runtime.Port | undefined;
  let stopped = false;

  const connect = () => {
    if (stopped || port || isOrphan()) return;
    const opened = browser.runtime.connect({ name: changePort });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const changed = (message as Change).changed.filter((topic) => topics.includes(topic));
      if (changed.length > 0) heard(changed);
    });
    opened.onDisconnect.addListener(() => {
      port = undefined;
    });
  };
  // A sleeping worker has nothing new to say: we come back when somebody looks, or when it speaks up.
  const comeBack = () => {
    if (port || stopped || document.visibilityState === 'hidden') return;
    connect();
    heard(topics);
  };
  const wakeUpCall = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'changed' in message) comeBack();
  };

  connect();
  browser.runtime.onMessage.addListener(wakeUpCall);
  addEventListener('pageshow', comeBack);
  addEventListener('focus', comeBack);
  document.addEventListener('visibilitychange', comeBack);
  return () => {
    stopped = true;
    port?.disconnect();
    browser.runtime.onMessage.removeListener(wakeUpCall);
    removeEventListener('pageshow', comeBack);
    removeEventListener('focus', comeBack);
    document.removeEventListener('visibilitychange', comeBack);
  };
}
