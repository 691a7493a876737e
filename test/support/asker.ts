import type { Page } from 'playwright-core';
import type { Input, Name, Output } from '../../utils/messaging/protocol';
import type { Result } from '../../utils/messaging/result';

export type Ask = <K extends Name>(name: K, input: Input<K>) => Promise<Output<K>>;

/** Asks the background as a page of ours does; what is refused fails the test. */
export const asker =
  (own: Page): Ask =>
  async <K extends Name>(name: K, input: Input<K>) => {
    const request = { waymark: name, input };
    const result = (await own.evaluate((message) => chrome.runtime.sendMessage(message), request)) as Result<Output<K>>;
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
    return result.value;
  };
