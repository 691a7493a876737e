import { nothingSaid, promptFor, type Said } from '../domain/followups/prompt';
import type { FollowUpRule } from '../domain/model/follow-up';
import type { Instant } from '../domain/model/row';
import { basisOf } from './basis';
import { readSettings } from './settings';
import { listOfToday } from './today';
import type { World } from './world';

const saidMemo = 'prompts-said';
/** A notification has no room for more. */
const mostNamed = 3;

/** What a notification tells: no more of a person than the first name, for a colleague may see it. */
export interface Told {
  readonly kind: 'digest' | 'steps';
  readonly count: number;
  readonly first: readonly { readonly given: string; readonly rule: FollowUpRule }[];
}

/** What is to be said now, and is taken as said from then on; and when there may be more to say. */
export async function promptNow(world: World): Promise<{ readonly told: Told | null; readonly next: Instant | null }> {
  const { prompts } = await readSettings(world);
  if (!prompts.notify) return { told: null, next: null };
  const { calendar } = await basisOf(world);
  const { store } = world;
  const { prompt, next } = await store.transaction(async () => {
    const [said = nothingSaid, list] = await Promise.all([store.memos.read<Said>(saidMemo), listOfToday(world)]);
    const shown = list.filter(({ waits }) => !waits).map(({ followUp }) => followUp);
    const decided = promptFor(shown, said, { now: world.now(), prompts, calendar });
    if (JSON.stringify(decided.said) !== JSON.stringify(said)) await store.memos.write(saidMemo, decided.said);
    return decided;
  });
  if (!prompt) return { told: null, next };
  const named = prompt.followUps.slice(0, mostNamed);
  const people = await store.customers.getMany([...new Set(named.map(({ customerId }) => customerId))]);
  const first = named.map(({ customerId, rule }) => ({
    given: people.find(({ id }) => id === customerId)?.given ?? '',
    rule,
  }));
  return { told: { kind: prompt.kind, count: prompt.followUps.length, first }, next };
}
