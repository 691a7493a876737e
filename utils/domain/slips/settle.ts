import type { Finding } from '../model/finding';
import type { Slip } from '../model/settings';
import { slipKey } from './slip-key';

/** What a slip tells of a finding. */
export type FoundSlip = Pick<Finding, 'rule' | 'severity' | 'text'>;

/** One compose window as it is now. Keys are those of `slipKey`. */
export interface DraftSeen {
  /** Pointed out long enough to be seen; null where only what is written down tells it. */
  readonly standing: readonly FoundSlip[] | null;
  /** Pointed out just now: a word that is still being typed. */
  readonly fresh: readonly string[];
  /** What the checks still find, and the user does not want to hear of. */
  readonly hushed: readonly string[];
  /** By a click: what is true of it whatever comes after. */
  readonly clicked: readonly { readonly finding: FoundSlip; readonly outcome: 'fixed' | 'dismissed' }[];
  /** Monitor-only mode: nothing was shown. */
  readonly isSilent: boolean;
  /** `going`: let go, and not yet known to be sent. `left`: the window is closed, or the mail has come back. */
  readonly end: 'going' | 'sent' | 'left' | null;
}

export interface Settled {
  readonly add: readonly { readonly finding: FoundSlip; readonly outcome: Slip['outcome'] }[];
  readonly change: readonly { readonly id: string; readonly outcome: Slip['outcome'] }[];
}

type Known = FoundSlip & Pick<Slip, 'id' | 'outcome'>;

/** What became of the findings of one compose window: of those that are written down (`rows`), and of the new ones. */
export function settleSlips(rows: readonly Known[], seen: DraftSeen): Settled {
  const known = new Map(rows.map((row) => [slipKey(row), row]));
  const outcomes = new Map<string, Slip['outcome']>();
  const findings = new Map<string, FoundSlip>();
  const say = (finding: FoundSlip, outcome: Slip['outcome']) => {
    findings.set(slipKey(finding), finding);
    outcomes.set(slipKey(finding), outcome);
  };
  for (const { finding, outcome } of seen.clicked) say(finding, outcome);
  const standing = seen.standing ?? rows.filter(({ outcome }) => outcome === 'shown');
  for (const finding of standing) if (!outcomes.has(slipKey(finding))) say(finding, standingAs(seen));

  const fresh = new Set(seen.fresh);
  const hushed = new Set(seen.hushed);
  for (const [key, row] of known) {
    if (outcomes.has(key)) continue;
    const outcome = fresh.has(key) ? standingAs(seen) : goneAs(row.outcome, hushed.has(key), seen.end);
    outcomes.set(key, outcome);
  }
  return {
    add: [...findings].flatMap(([key, finding]) =>
      known.has(key) ? [] : { finding, outcome: outcomes.get(key) ?? standingAs(seen) },
    ),
    change: [...known].flatMap(([key, { id, outcome: before }]) => {
      const outcome = outcomes.get(key) ?? before;
      return outcome === before ? [] : { id, outcome };
    }),
  };
}

const standingAs = ({ isSilent, end }: DraftSeen): Slip['outcome'] => {
  if (isSilent) return 'silent';
  return end === 'going' || end === 'sent' ? 'sent' : 'shown';
};

/** What was pointed out and is no more. What was settled before stays so; only a mail that came back was not sent. */
function goneAs(before: Slip['outcome'], isHushed: boolean, end: DraftSeen['end']): Slip['outcome'] {
  if (before === 'sent' && end === 'left') return 'shown';
  if (before !== 'shown') return before;
  return isHushed ? 'dismissed' : 'changed';
}
