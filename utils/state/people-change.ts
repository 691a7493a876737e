import type { Reason } from '../domain/model/row';
import type { PeopleChange } from '../domain/people/change';
import { peopleAtOnce } from '../messaging/doors/people';
import type { Output } from '../messaging/protocol';
import type { Result } from '../messaging/result';
import type { Background } from './background';

export interface ManyChanged {
  readonly changed: number;
  /** Takes all of it back; null where nothing was changed. */
  readonly undoId: string | null;
  /** What went wrong on the way; what was changed until then stays, and can be taken back. */
  readonly error: Reason | null;
}

/** The browser ends a worker that is at one thing for five minutes; the same call does the rest. */
const mostRests = 10;

/** Takes back an act of any size. */
export async function takeBackAll({ call }: Background, id: string): Promise<Result<unknown>> {
  let result = await call('undo', { id });
  for (let again = 0; again < mostRests && !result.ok && result.error.code === 'noAnswer'; again += 1)
    result = await call('undo', { id });
  return result;
}

/** Changes any number of customers part by part, until it is done or `isStopped`; tells how far it has come. */
export async function changeMany(
  { call }: Background,
  ids: readonly string[],
  change: PeopleChange,
  told: (part: number) => void,
  isStopped: () => boolean,
): Promise<ManyChanged> {
  let changed = 0;
  let undoId: string | null = null;
  for (let at = 0; at < ids.length && !isStopped(); at += peopleAtOnce) {
    const some = ids.slice(at, at + peopleAtOnce);
    const result: Result<Output<'changePeople'>> = await call('changePeople', {
      ids: some,
      change,
      into: undoId,
      total: ids.length,
    });
    if (!result.ok) return { changed, undoId, error: result.error };
    changed += result.value.changed;
    undoId = result.value.undoId ?? undoId;
    told(Math.min(1, (at + some.length) / ids.length));
  }
  return { changed, undoId, error: null };
}
