import { localDate, startOfDay } from '../followups/local-date';
import type { Customer } from '../model/customer';
import type { Purchase } from '../model/purchase';
import type { Instant, LocalDate } from '../model/row';
import type { StageId, StageMove } from '../model/stage';
import type { Touchpoint } from '../model/touchpoint';
import { type Journey, placeOf } from './journey';

/** Something that shows where a customer stands. */
export interface Evidence {
  readonly kind: 'inquiry' | 'quote' | 'purchase' | 'delivery';
  readonly at: Instant;
}

interface Meaning {
  readonly to: StageId;
  /** Takes a customer back, too: who buys again is at the purchase again. A quote to an old customer moves nobody. */
  readonly back: boolean;
}

const meanings: Readonly<Record<Evidence['kind'], Meaning>> = {
  inquiry: { to: 'consideration', back: false },
  quote: { to: 'consideration', back: false },
  purchase: { to: 'purchase', back: true },
  delivery: { to: 'post-purchase', back: false },
};

/**
 * The move that a piece of evidence asks for, or null. Evidence from before the last move is history and moves nobody,
 * save that where somebody was put at first is a guess, which any evidence of a later stage corrects.
 */
export function moveByEvidence(
  { stage, stageHistory }: Pick<Customer, 'stage' | 'stageHistory'>,
  { kind, at }: Evidence,
  journey: Journey,
  zone: string,
): StageMove | null {
  const { to, back } = meanings[kind];
  const last = stageHistory.at(-1);
  const step = placeOf(journey, to) - placeOf(journey, stage);
  if (step === 0 || placeOf(journey, to) < 0) return null;
  const isGuess = !last || last.from === null;
  const [before, day] = last ? [localDate(last.at, zone), localDate(at, zone)] : ['', ''];
  const fits = step > 0 ? isGuess || day >= before : back && (!last || day > before);
  if (!fits) return null;
  return {
    from: stage,
    to,
    at: isGuess ? at : Math.max(at, last.at),
    by: 'evidence',
    reason: { code: kind, params: {} },
  };
}

/** What a touchpoint shows, if anything. */
export function evidenceOfTouchpoint({ kind, direction, at }: Touchpoint): Evidence | null {
  if (kind === 'inquiry' && direction === 'in') return { kind: 'inquiry', at };
  if (kind === 'quote' && direction !== 'in') return { kind: 'quote', at };
  return kind === 'delivery' ? { kind: 'delivery', at } : null;
}

/** What a purchase or a quote shows, in the order in which it happened. */
export function evidenceOfPurchase(
  purchase: Pick<Purchase, 'kind' | 'state' | 'date' | 'deliveredOn'>,
  zone: string,
): readonly Evidence[] {
  const { kind, state, date, deliveredOn } = purchase;
  if (state === 'cancelled' || state === 'declined') return [];
  const found: Evidence[] = [];
  const note = (what: Evidence['kind'], day: LocalDate | null) => {
    if (day) found.push({ kind: what, at: startOfDay(day, zone) });
  };
  note(kind, date);
  if (kind === 'purchase') note('delivery', deliveredOn);
  return found;
}
