import { localDate } from '../followups/local-date';
import type { Instant, LocalDate } from '../model/row';
import type { StageMove } from '../model/stage';
import { type Evidence, evidenceOf, isByEvidence, type Past } from './evidence';
import { intoJourney, isRelabel, type Journeys, type Placed, relabelled } from './relabel';
import { tellEvidence, teller, tellMove } from './teller';

/** Of a move, or of a piece of evidence: what and when. A move does not say which row it came from, and need not. */
const keyOf = ({ kind, day }: { readonly kind: string; readonly day: LocalDate }): string => `${kind} ${day}`;

/** A move that stays whatever turns out, and what had been told before it. */
interface Word {
  readonly move: StageMove;
  readonly day: LocalDate;
  readonly told: ReadonlySet<string>;
}

/** Whether what was known at a word of the user's had this among it: that word was the last on it. */
const isBefore = (piece: Evidence, { move, day, told }: Word): boolean =>
  piece.day === day ? piece.known <= move.at || told.has(keyOf(piece)) : piece.day < day;

/**
 * A customer as all that is known makes them stand, told anew from the beginning; the very same where nothing is new.
 * Moves of the user's own, of imports and between journeys stay for good. A move by evidence stands as long as its
 * evidence does: what was taken out, cancelled or put on another day never was. So it makes no difference in which
 * order we learn of things. `allSince`: from when on all touchpoints are given; earlier moves are not judged.
 */
export function standingOf<C extends Placed>(
  given: C,
  past: Past,
  journeys: Journeys,
  now: Instant,
  zone: string,
  allSince: Instant = Number.NEGATIVE_INFINITY,
): C {
  const customer = intoJourney(given, journeys, now);
  const { stageHistory } = customer;
  const evidence = evidenceOf(past, journeys.journey, now, zone, stageHistory);
  if (evidence.length === 0 && !stageHistory.some(isByEvidence)) return customer;
  const known = new Set(evidence.map(keyOf));
  const keyOfMove = ({ at, reason }: StageMove) => keyOf({ kind: reason.code, day: localDate(at, zone) });
  const isSettled = (move: StageMove) => !isByEvidence(move) || move.at < allSince;
  const wordOf = (move: StageMove): Word => {
    const earlier = stageHistory.slice(0, stageHistory.indexOf(move)).filter(isByEvidence);
    return { move, day: localDate(move.at, zone), told: new Set(earlier.map(keyOfMove)) };
  };

  const [first] = stageHistory;
  const tale = teller(journeys.journey, past, zone, first?.from ?? first?.to ?? customer.stage);
  // What was told in the terms of another journey is history; only what has turned out untrue goes.
  const openingEnds = Math.max(stageHistory.findLastIndex(isRelabel) + 1, first?.from === null ? 1 : 0);
  const opening = stageHistory.slice(0, openingEnds);
  for (const move of opening) {
    if (!isSettled(move) && !known.has(keyOfMove(move))) continue;
    tellMove(tale, isRelabel(move) ? relabelled(move, tale.stage, journeys.known) : move);
  }
  const last = tale.isGuess ? undefined : opening.findLast((move) => isSettled(move) && !isRelabel(move));
  const lastWord = last && wordOf(last);

  let untold = evidence;
  for (const word of [...stageHistory.slice(openingEnds).filter(isSettled).map(wordOf), null]) {
    const isNext = (piece: Evidence) => word === null || isBefore(piece, word);
    for (const piece of untold.filter(isNext)) {
      tellEvidence(tale, piece, lastWord !== undefined && isBefore(piece, lastWord));
    }
    untold = untold.filter((piece) => !isNext(piece));
    if (word) tellMove(tale, word.move);
  }
  return isSameHistory(tale.moves, stageHistory) && tale.stage === customer.stage
    ? customer
    : { ...customer, stage: tale.stage, stageHistory: tale.moves };
}

const isSameHistory = (some: readonly StageMove[], others: readonly StageMove[]): boolean =>
  some.length === others.length && some.every((move, place) => isSameMove(move, others[place]));

const isSameMove = (a: StageMove, b: StageMove | undefined): boolean =>
  a.from === b?.from && a.to === b.to && a.at === b.at && a.by === b.by && a.reason.code === b.reason.code;
