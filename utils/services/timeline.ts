import type { Journey } from '../domain/journey/journey';
import { kindOf } from '../domain/journey/journey';
import type { Instant } from '../domain/model/row';
import type { Touchpoint, TouchpointKind } from '../domain/model/touchpoint';
import { foldText } from '../domain/names/fold';
import { journeyInUse } from './journey';
import type { World } from './world';

interface Asked {
  readonly customerId: string;
  readonly text: string;
  readonly kinds: readonly TouchpointKind[];
  readonly before: Instant | null;
  readonly limit: number;
}

/** Read at a time: few enough that others get their turn. */
const slice = 200;
const mostWords = 20;

/** One customer's touchpoints, the newest first, read slice by slice until there are enough that were asked for. */
export async function timeline(
  world: World,
  { customerId, text, kinds, before, limit }: Asked,
): Promise<{ readonly touchpoints: readonly Touchpoint[]; readonly more: boolean }> {
  const isAsked = matcherOf(text, kinds, text.trim() === '' ? null : await journeyInUse(world));
  const found: Touchpoint[] = [];
  let until = before;
  for (;;) {
    const some = await world.store.touchpoints.ofCustomerBefore(customerId, until, slice);
    found.push(...some.filter(isAsked));
    const shown = wholeMoments(found, limit);
    if (some.length < slice || shown.length < found.length) {
      return { touchpoints: shown, more: shown.length < found.length };
    }
    until = some.at(-1)?.at ?? null;
  }
}

/** What happened at one time stays together, for the next page begins before it. */
function wholeMoments(found: readonly Touchpoint[], limit: number): readonly Touchpoint[] {
  const last = found[limit - 1];
  return last ? found.filter(({ at }, place) => place < limit || at === last.at) : found;
}

function matcherOf(text: string, kinds: readonly TouchpointKind[], journey: Journey | null) {
  const words = foldText(text).split(/\s+/).filter(Boolean).slice(0, mostWords);
  return ({ kind, channel, note }: Touchpoint): boolean => {
    if (kinds.length > 0 && !kinds.includes(kind)) return false;
    if (words.length === 0) return true;
    const name = journey ? (kindOf(journey, kind)?.name ?? '') : '';
    const all = foldText(`${note} ${kind} ${kind.replaceAll('-', ' ')} ${name} ${channel.replaceAll('-', ' ')}`);
    return words.every((word) => all.includes(word));
  };
}
