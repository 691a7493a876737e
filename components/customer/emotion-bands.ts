import type { Felt } from '../../utils/domain/model/glance';
import type { StageId } from '../../utils/domain/model/stage';

/** Feelings of one stay in a stage, in their order. */
export interface Band {
  readonly stage: StageId;
  readonly feelings: readonly Felt[];
}

/** Time goes one way, customers don't: a stage that somebody came back to has a second band. */
export function bandsOf(feelings: readonly Felt[]): readonly Band[] {
  const bands: { stage: StageId; feelings: Felt[] }[] = [];
  for (const felt of feelings) {
    const last = bands.at(-1);
    if (last?.stage === felt.stage) last.feelings.push(felt);
    else bands.push({ stage: felt.stage, feelings: [felt] });
  }
  return bands;
}

export interface Placed {
  readonly felt: Felt;
  /** 0 to 100, from the start. */
  readonly x: number;
  /** 0 to 100, from the top. */
  readonly y: number;
}

export interface PlacedBand {
  readonly stage: StageId;
  readonly from: number;
  readonly to: number;
}

/** What one feeling needs, in letters. */
const perFeeling = 2;

/**
 * Where everything stands: each band with room for its name (in letters) and its feelings, which are evenly spread in it.
 */
export function place(
  feelings: readonly Felt[],
  lengthOf: (stage: StageId) => number,
): {
  readonly bands: readonly PlacedBand[];
  readonly points: readonly Placed[];
} {
  const bands = bandsOf(feelings);
  const shares = bands.map((band) => Math.max(lengthOf(band.stage) + 1, band.feelings.length * perFeeling));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let from = 0;
  const placed: PlacedBand[] = [];
  const points: Placed[] = [];
  for (const [index, band] of bands.entries()) {
    const size = ((shares[index] ?? 0) / whole) * 100;
    placed.push({ stage: band.stage, from, to: from + size });
    for (const [at, felt] of band.feelings.entries()) {
      points.push({ felt, x: from + ((at + 0.5) * size) / band.feelings.length, y: 50 - felt.emotion * 21 });
    }
    from += size;
  }
  return { bands: placed, points };
}
