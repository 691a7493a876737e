import type { Felt } from '../model/glance';
import type { Instant } from '../model/row';
import type { StageId } from '../model/stage';
import type { Touchpoint } from '../model/touchpoint';
import { type Journeys, type Placed, stageHere } from './relabel';

/** As many as a small chart can show. */
const most = 50;

/** The stage that somebody was in, in the terms in which it was told; before the first move, where that came from. */
export function stageAt({ stage, stageHistory }: Placed, at: Instant): StageId {
  const first = stageHistory[0];
  const last = stageHistory.findLast((move) => move.at <= at);
  return last?.to ?? first?.from ?? first?.to ?? stage;
}

/** Every feeling that was noted, each in its stage as the journey in use calls it: the oldest first, the newest fifty. */
export function feelings(touchpoints: readonly Touchpoint[], customer: Placed, journeys: Journeys): readonly Felt[] {
  const felt: (Felt & { readonly id: string })[] = [];
  for (const { id, at, emotion, kind, deletedAt } of touchpoints) {
    if (emotion === null || deletedAt !== null) continue;
    felt.push({ id, at, emotion, kind, stage: stageHere(stageAt(customer, at), [], journeys) });
  }
  return felt
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .slice(-most)
    .map(({ id: _, ...one }) => one);
}
