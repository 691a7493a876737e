import * as v from 'valibot';
import type { Scenario } from '../domain/practice/mails';
import { done, failed, type Result } from '../messaging/result';
import { scenario as shape } from '../messaging/schemas/settings';

/** Reads a practice story from the address of the practice page: `#scenario=` and base64url of its JSON. */
export function readScenario(hash: string): Result<Scenario | null> {
  const encoded = new URLSearchParams(hash.replace(/^#/, '')).get('scenario');
  if (encoded === null) return done(null);
  const parsed = v.safeParse(shape, decode(encoded));
  if (parsed.success) return done(parsed.output);
  const [issue] = parsed.issues;
  return failed('scenarioUnreadable', { field: v.getDotPath(issue) ?? '' });
}

/** Undefined where it is not base64url of JSON; the schema then refuses it. */
function decode(encoded: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
