import type { Result } from '../../utils/messaging/result';

/** What was answered; an error of it fails the test. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
