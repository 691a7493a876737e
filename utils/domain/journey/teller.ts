import { daysBetween, localDate, startOfDay } from '../followups/local-date';
import type { Instant, LocalDate } from '../model/row';
import type { StageId, StageMove } from '../model/stage';
import { lastWordOfTheirs, monthsAfter } from './dormant';
import type { Evidence, Past } from './evidence';
import { type Journey, placeOf, stageOf } from './journey';
import { isRelabel } from './relabel';

/** An order that nobody has marked as delivered for so many days holds nobody back any more. */
const forgottenAfter = 120;

/** Where a customer stands, while the past is told over again from its beginning. */
export interface Teller {
  readonly journey: Journey;
  readonly past: Past;
  readonly zone: string;
  stage: StageId;
  /** Where somebody was put at first is a guess, which any evidence of a later stage corrects. */
  isGuess: boolean;
  /** When the last move was, and its day; '' before any. */
  movedAt: Instant;
  movedOn: LocalDate;
  readonly moves: StageMove[];
  /** Ordered and not delivered, the oldest first, with the day of the order. */
  readonly pending: Map<string, LocalDate>;
  boughtOn: LocalDate | null;
}

export const teller = (journey: Journey, past: Past, zone: string, stage: StageId): Teller => ({
  journey,
  past,
  zone,
  stage,
  isGuess: true,
  movedAt: Number.NEGATIVE_INFINITY,
  movedOn: '',
  moves: [],
  pending: new Map(),
  boughtOn: null,
});

/** Why somebody came into the first stage of an import that says nothing of stages. */
export const unsaid = 'importedWithoutStage';

/** A person who is added is put somewhere; a file that names a stage knows. */
const isGuess = ({ from, by, reason }: StageMove): boolean =>
  from === null && (by === 'user' || reason.code === unsaid);

/** A move as it was. */
export function tellMove(teller: Teller, move: StageMove): void {
  teller.stage = move.to;
  teller.moves.push(move);
  if (isRelabel(move)) return;
  teller.isGuess = isGuess(move);
  teller.movedAt = move.at;
  teller.movedOn = localDate(move.at, teller.zone);
}

/** What is on its way: who has something coming is still at the purchase, whatever else has arrived. */
function count({ pending }: Teller, { kind, day, purchase }: Evidence): void {
  if (kind === 'purchase' && purchase !== null) pending.set(purchase, day);
  if (kind !== 'delivery') return;
  // A delivery of which nobody said what it was is that of the oldest order.
  const arrived = purchase ?? pending.keys().next().value;
  if (arrived !== undefined) pending.delete(arrived);
}

const isWaiting = ({ pending }: Teller, today: LocalDate): boolean =>
  [...pending.values()].some((day) => daysBetween(day, today) <= forgottenAfter);

/** Nothing bought and no word for months before this day. */
function wasDormant({ boughtOn, past, journey, zone }: Teller, day: LocalDate): boolean {
  if (boughtOn === null) return false;
  const word = lastWordOfTheirs(past.touchpoints, journey, startOfDay(day, zone));
  const spoke = word === null ? '' : localDate(word, zone);
  return monthsAfter(spoke > boughtOn ? spoke : boughtOn, journey.dormantAfterMonths) <= day;
}

/**
 * Where a piece of evidence moves the customer, null for nowhere. Forward always; back only who has bought before, when
 * they buy again, or ask after months of silence. A quote to a customer of today, or a question of theirs, moves nobody.
 */
function leadsTo(teller: Teller, { kind, day, stage: to }: Evidence): StageId | null {
  const { journey, stage, movedOn, isGuess } = teller;
  if (to === null || to === stage || (kind === 'delivery' && isWaiting(teller, day))) return null;
  if (placeOf(journey, to) > placeOf(journey, stage)) return isGuess || day >= movedOn ? to : null;
  if (day <= movedOn || stageOf(journey, stage)?.phase !== 'after-sale') return null;
  return kind === 'purchase' || (kind !== 'delivery' && wasDormant(teller, day)) ? to : null;
}

/** What came to be known. Of what is history, only what it says of orders counts: it moves nobody. */
export function tellEvidence(teller: Teller, evidence: Evidence, isHistory: boolean): void {
  count(teller, evidence);
  const to = isHistory ? null : leadsTo(teller, evidence);
  if (evidence.kind === 'purchase') teller.boughtOn = evidence.day;
  if (to === null) return;
  const at = evidence.at ?? startOfDay(evidence.day, teller.zone);
  tellMove(teller, {
    from: teller.stage,
    to,
    at: teller.isGuess ? at : Math.max(at, teller.movedAt),
    by: 'evidence',
    reason: { code: evidence.kind, params: {} },
  });
}
