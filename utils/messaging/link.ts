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

type Waiting = Map<number, (result: Result<never>) => void>;

/** Opens at the first call, and again when the worker has died in between or the page was in the back-forward cache. */
export function openLink(): Link {
  let port: Runtime.Port | undefined;
  let waiting: Waiting = new Map();
  let count = 0;

  const drop = (code: string) => {
    const unanswered = waiting;
    waiting = new Map();
    port = undefined;
    for (const answer of unanswered.values()) answer(failed(code));
  };

  const connect = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: requestPort });
    opened.onMessage.addListener((message: unknown) => {
      const { number, result } = message as { number: number; result: Result<never> };
      waiting.get(number)?.(result);
      waiting.delete(number);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) drop(isOrphan() ? 'reloadThisPage' : 'noAnswer');
    });
    return opened;
  };

  return {
    call(name, input) {
      if (isOrphan()) return Promise.resolve(failed('reloadThisPage'));
      return new Promise((resolve) => {
        count += 1;
        const request: NumberedRequest = { waymark: name, input, number: count };
        waiting.set(count, resolve as (result: Result<never>) => void);
        try {
          port ??= connect();
          port.postMessage(request);
        } catch (error) {
          waiting.delete(request.number);
          port = undefined;
          resolve(failed(isOrphan() ? 'reloadThisPage' : 'noAnswer', { detail: String(error) }));
        }
      });
    },
    close() {
      const open = port;
      drop('closed');
      open?.disconnect();
    },
  };
}
