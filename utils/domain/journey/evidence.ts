import { localDate } from '../followups/local-date';
import type { Purchase } from '../model/purchase';
import type { Instant, LocalDate } from '../model/row';
import type { StageId, StageMove } from '../model/stage';
import type { Touchpoint } from '../model/touchpoint';
import { type Journey, kindOf, likeOf, stageOf } from './journey';

/** In the order in which they come on one day. */
export const evidenceKinds = ['inquiry', 'quote', 'purchase', 'delivery'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Something that shows where a customer stands. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly day: LocalDate;
  /** Null where only the day is known. */
  readonly at: Instant | null;
  /** When we learned of it; a word of the user's after that knew of it. */
  readonly known: Instant;
  /** The stage that it shows; null where the journey has none for it. */
  readonly stage: StageId | null;
  /** The purchase that it is about, where that is known. */
  readonly purchase: string | null;
}

/** What happened with one customer, in any order. */
export interface Past {
  readonly touchpoints: readonly Touchpoint[];
  readonly purchases: readonly Purchase[];
}

/** Where a kind of evidence leads in this journey: papers by what they are, words by where the journey has their kind. */
function stageShown(journey: Journey, evidence: EvidenceKind, kind?: string): StageId | null {
  const inPhase = (phase: string) => journey.stages.filter((stage) => stage.phase === phase).map(({ id }) => id);
  if (evidence === 'purchase') return inPhase('sale')[0] ?? inPhase('after-sale')[0] ?? null;
  if (evidence === 'delivery') return inPhase('after-sale')[0] ?? null;
  const usual = kind === undefined ? journey.kinds.find(({ like }) => like === evidence) : kindOf(journey, kind);
  if (usual && stageOf(journey, usual.stage)?.phase === 'before-sale') return usual.stage;
  return inPhase('before-sale').at(-1) ?? null;
}

const isOff = ({ state, deletedAt }: Purchase): boolean => state === 'cancelled' || deletedAt !== null;

/** A purchase that is over without a word of a delivery was delivered, for all that we know, at once. */
const deliveredOn = ({ date, deliveredOn, state }: Purchase): LocalDate | null =>
  deliveredOn !== null && date !== null && deliveredOn < date
    ? date
    : (deliveredOn ?? (state === 'done' ? date : null));

/** What a contact shows, if anything. What its purchase says itself is not said twice. */
function shownBy({ kind, direction, at }: Touchpoint, about: Purchase | undefined, journey: Journey, zone: string) {
  if (about && isOff(about)) return null;
  switch (likeOf(journey, kind)) {
    case 'inquiry':
      return direction === 'in' ? 'inquiry' : null;
    case 'quote':
      return direction === 'in' ? null : 'quote';
    case 'order-confirmation':
      return about?.kind === 'purchase' && about.date !== null ? null : 'purchase';
    case 'delivery':
      return about?.kind === 'purchase' && deliveredOn(about) !== null ? null : 'delivery';
    case 'mail':
      // The mail that a quote went out with. Once it is accepted, its own day is that of the order.
      if (direction === 'in' || !about) return null;
      return about.kind === 'quote' || (about.date !== null && localDate(at, zone) < about.date) ? 'quote' : null;
    default:
      return null;
  }
}

export const isByEvidence = ({ by, reason }: StageMove): boolean =>
  by === 'evidence' && evidenceKinds.some((kind) => kind === reason.code);

/** The days on which something was said or sent about what was taken back. */
function daysTakenBack({ touchpoints, purchases }: Past, zone: string): ReadonlySet<LocalDate | null> {
  const off = purchases.filter(isOff);
  const ids = new Set<string | null>(off.map(({ id }) => id));
  const said = touchpoints.filter(({ purchaseId }) => ids.has(purchaseId)).map(({ at }) => localDate(at, zone));
  return new Set([...off.map(({ date }) => date), ...said]);
}

/**
 * A quote that was accepted has become the purchase, with the day of the order. That it went out before only the move
 * that it once led to still knows.
 */
function acceptedQuotes(
  history: readonly StageMove[],
  past: Past,
  journey: Journey,
  zone: string,
): readonly Evidence[] {
  const moves = history.filter((move) => isByEvidence(move) && move.reason.code === 'quote');
  if (moves.length === 0) return [];
  const ordered = past.purchases.filter((purchase) => purchase.kind === 'purchase' && !isOff(purchase));
  const takenBack = daysTakenBack(past, zone);
  return moves
    .map(({ at }) => ({ at, day: localDate(at, zone) }))
    .filter(({ day }) => !takenBack.has(day) && ordered.some(({ date }) => date !== null && day <= date))
    .map(({ at, day }) => ({ kind: 'quote', day, at, known: at, stage: stageShown(journey, 'quote'), purchase: null }));
}

const byTime = (a: Evidence, b: Evidence): number =>
  (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
  evidenceKinds.indexOf(a.kind) - evidenceKinds.indexOf(b.kind) ||
  (a.at ?? 0) - (b.at ?? 0) ||
  ((a.purchase ?? '') < (b.purchase ?? '') ? -1 : 1);

/** All that the past shows up to now, the oldest first; the same in whatever order the past is given. */
export function evidenceOf(
  past: Past,
  journey: Journey,
  now: Instant,
  zone: string,
  history: readonly StageMove[] = [],
): readonly Evidence[] {
  const { touchpoints, purchases } = past;
  const found: Evidence[] = [...acceptedQuotes(history, past, journey, zone)];
  const byId = new Map(purchases.map((purchase) => [purchase.id, purchase]));
  for (const touchpoint of touchpoints) {
    if (touchpoint.deletedAt !== null || touchpoint.at > now) continue;
    const { at, kind: id } = touchpoint;
    const about = byId.get(touchpoint.purchaseId ?? '');
    const kind = shownBy(touchpoint, about, journey, zone);
    if (!kind) continue;
    const day = localDate(at, zone);
    const stage = stageShown(journey, kind, likeOf(journey, id) === kind ? id : undefined);
    found.push({ kind, day, at, known: at, stage, purchase: about?.id ?? null });
  }
  const today = localDate(now, zone);
  for (const purchase of purchases) {
    if (isOff(purchase) || (purchase.kind === 'purchase' && purchase.state === 'declined')) continue;
    const note = (kind: EvidenceKind, day: LocalDate | null) => {
      if (day === null || day > today) return;
      const known = purchase.changedAt;
      found.push({ kind, day, at: null, known, stage: stageShown(journey, kind), purchase: purchase.id });
    };
    note(purchase.kind, purchase.date);
    if (purchase.kind === 'purchase') note('delivery', deliveredOn(purchase));
  }
  return found.sort(byTime);
}
