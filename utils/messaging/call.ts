import { browser } from './browser';
import type { Input, Name, Output } from './protocol';
import { failed, type Result } from './result';
import type { Request } from './wire';

/** True once this script has outlived its extension: after an update, a reload or a removal. */
export const isOrphan = (): boolean => {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
};

const asResult = <T>(answer: unknown): Result<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer ? (answer as Result<T>) : failed('noAnswer');

/** Asks the background. Never throws: an error comes back as a value with its reason. */
export async function call<K extends Name>(name: K, input: Input<K>): Promise<Result<Output<K>>> {
  if (isOrphan()) return failed('reloadThisPage');
  const request: Request = { waymark: name, input };
  try {
    return asResult(await browser.runtime.sendMessage(request));
  } catch (error) {
    // A worker that is just being replaced has no listener for a moment; one more try wakes it.
    if (isOrphan()) return failed('reloadThisPage');
    // One that died with the question in hand may have done it: only who asked knows whether to ask again.
    if (/message channel closed/i.test(String(error))) return failed('noAnswer', { detail: String(error) });
    if (!/receiving end|message port closed/i.test(String(error)))
      return failed('unexpected', { detail: String(error) });
  }
  try {
    return asResult(await browser.runtime.sendMessage(request));
  } catch (error) {
    return failed(isOrphan() ? 'reloadThisPage' : 'noAnswer', { detail: String(error) });
  }
}
