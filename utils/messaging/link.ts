import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { isOrphan } from './call';
import type { Input, Name, Output } from './protocol';
import { failed, type Result } from './result';
import { type NumberedRequest, requestPort } from './wire';

/** An open line to the background: faster than single messages, for as long as a compose window has the focus. */
export interface Link {
  call<K extends Name>(name: K, input: Input<K>): Promise<Result<Output<K>>>;
  close(): void;
}

interface Waiting {
  readonly request: NumberedRequest;
  readonly resolve: (result: Result<never>) => void;
  /** Asked again already, after the worker had died over it. */
  readonly again: boolean;
}

/**
 * Opens at the first call, and again when the worker has died in between or the page was in the back-forward cache. What
 * was not answered by then is asked once more, so it may come twice: for questions only.
 */
export function openLink(): Link {
  let port: Runtime.Port | undefined;
  let waiting = new Map<number, Waiting>();
  let count = 0;

  const takeAll = (): readonly Waiting[] => {
    const all = [...waiting.values()];
    waiting = new Map();
    return all;
  };

  const lost = () => {
    port = undefined;
    const code = isOrphan() ? 'reloadThisPage' : 'noAnswer';
    for (const one of takeAll()) {
      if (one.again || isOrphan()) one.resolve(failed(code));
      else post({ ...one, again: true });
    }
  };

  const connect = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: requestPort });
    opened.onMessage.addListener((message: unknown) => {
      const { number, result } = message as { number: number; result: Result<never> };
      waiting.get(number)?.resolve(result);
      waiting.delete(number);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) lost();
    });
    return opened;
  };

  const post = (one: Waiting): void => {
    waiting.set(one.request.number, one);
    try {
      port ??= connect();
      port.postMessage(one.request);
    } catch (error) {
      // The port was closed while the page lay in the cache, and nobody said so.
      port = undefined;
      waiting.delete(one.request.number);
      if (one.again || isOrphan())
        one.resolve(failed(isOrphan() ? 'reloadThisPage' : 'noAnswer', { detail: String(error) }));
      else post({ ...one, again: true });
    }
  };

  return {
    call(name, input) {
      if (isOrphan()) return Promise.resolve(failed('reloadThisPage'));
      return new Promise((resolve) => {
        count += 1;
        const request: NumberedRequest = { waymark: name, input, number: count };
        post({ request, resolve: resolve as (result: Result<never>) => void, again: false });
      });
    },
    close() {
      const open = port;
      port = undefined;
      for (const one of takeAll()) one.resolve(failed('closed'));
      open?.disconnect();
    },
  };
}
