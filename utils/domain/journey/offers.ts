import { localDate } from '../followups/local-date';
import type { PlaybookRun } from '../model/playbook-run';
import type { Roadblock } from '../model/roadblock';
import type { Instant, Reason } from '../model/row';
import type { Touchpoint } from '../model/touchpoint';
import { freezesOffers } from '../playbook/freezes';
import { type Journey, kindOf } from './journey';

/** What may speak against an offer, in any order. */
export interface Standing {
  readonly touchpoints: readonly Touchpoint[];
  readonly roadblocks: readonly Roadblock[];
  readonly playbookRuns: readonly PlaybookRun[];
}

const isHere = ({ deletedAt }: { readonly deletedAt: Instant | null }): boolean => deletedAt === null;

/** Whether a contact told how the customer feels, and if so, whether it was bad. Any bad sign counts before a good one. */
export function isBad(touchpoint: Touchpoint, journey: Journey): boolean | null {
  const { kind, direction, emotion, rating, nps } = touchpoint;
  const like = kindOf(journey, kind)?.like ?? kind;
  if (like === 'complaint' && direction !== 'out') return emotion === null || emotion < 1;
  if (emotion === null && rating === null && nps === undefined) return null;
  return (emotion !== null && emotion < 0) || (rating !== null && rating <= 2) || (nps !== undefined && nps <= 6);
}

/** A playbook that is closed has told, too: by the feeling at its end, or else by what came of it. */
const endedBadly = ({ feeling, outcome }: PlaybookRun): boolean =>
  feeling === null ? outcome === 'partly' || outcome === 'lost' : feeling < 0;

/** When the customer's latest word about us was a bad one; null when it was not. Of one moment, the playbook's end wins. */
export function unhappySince(
  { touchpoints, playbookRuns }: Omit<Standing, 'roadblocks'>,
  journey: Journey,
  now: Instant,
): Instant | null {
  const told = touchpoints
    .filter((touchpoint) => isHere(touchpoint) && touchpoint.at <= now)
    .map((touchpoint) => ({ at: touchpoint.at, isBad: isBad(touchpoint, journey), rank: 0, id: touchpoint.id }));
  const ended = playbookRuns
    .filter(isHere)
    .map((run) => ({ at: run.closedAt ?? now + 1, isBad: endedBadly(run), rank: 1, id: run.id }));
  const last = [...told, ...ended]
    .filter(({ at, isBad }) => isBad !== null && at <= now)
    .sort((a, b) => a.at - b.at || a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .at(-1);
  return last?.isBad ? last.at : null;
}

/** Why no offer should go to a customer now; null when one may. */
export function offersWithheld(standing: Standing, journey: Journey, now: Instant, zone: string): Reason | null {
  const since = (at: Instant) => localDate(at, zone);
  const freezing = standing.playbookRuns.filter((each) => isHere(each) && freezesOffers(each, journey, now));
  const [run] = freezing.sort(byStart);
  if (run) return { code: 'playbookRuns', params: { since: since(run.startedAt) } };
  const unhappy = unhappySince(standing, journey, now);
  if (unhappy !== null) return { code: 'lastWordBad', params: { since: since(unhappy) } };
  const roadblock = standing.roadblocks.filter(isHere).filter(isOpen).sort(byWeight)[0];
  if (!roadblock) return null;
  return { code: 'roadblockOpen', params: { text: roadblock.text, since: since(roadblock.since) } };
}

const isOpen = ({ state }: Roadblock): boolean => state === 'open' || state === 'in-work';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const byStart = (a: PlaybookRun, b: PlaybookRun): number => a.startedAt - b.startedAt || byId(a, b);

const byWeight = (a: Roadblock, b: Roadblock): number => b.importance - a.importance || a.since - b.since || byId(a, b);
