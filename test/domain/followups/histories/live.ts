import { keyOf, planOf, reconcile } from '../../../../utils/domain/followups';
import type { Timeline } from '../../../../utils/domain/followups/timeline';
import type { FollowUp } from '../../../../utils/domain/model/follow-up';
import { stored, timeline } from '../build';
import type { Happening, History, Told } from './any-history';

/** What is known in the end, each row once. */
export function known(happenings: readonly Happening[]): Timeline {
  const rows = new Map<string, Told>();
  for (const happening of happenings) {
    if ('tell' in happening) rows.set(`${happening.tell.table} ${happening.tell.row.id}`, happening.tell);
  }
  const all = [...rows.values()];
  return timeline({
    touchpoints: all.flatMap((told) => (told.table === 'touchpoints' ? told.row : [])),
    purchases: all.flatMap((told) => (told.table === 'purchases' ? told.row : [])),
    roadblocks: all.flatMap((told) => (told.table === 'roadblocks' ? told.row : [])),
    playbookRuns: all.flatMap((told) => (told.table === 'playbookRuns' ? told.row : [])),
  });
}

export interface Lived {
  readonly rows: readonly FollowUp[];
  /** Of what the user has settled. */
  readonly settled: ReadonlySet<string>;
  /** What went wrong on the way. */
  readonly faults: readonly string[];
}

/** Lets a history happen, with a plan after each thing that happens, as the database would see it. */
export function live(history: History): Lived {
  let rows: readonly FollowUp[] = [];
  let { now, calendar } = history;
  const settled = new Set<string>();
  const faults: string[] = [];

  const replan = (all: Timeline) => {
    const plan = planOf(history.customer, all, history.journey, calendar, now);
    const { add, change } = reconcile(rows, plan, now);
    const changed = new Map(change.map((row) => [row.id, row]));
    rows = [...rows.map((row) => changed.get(row.id) ?? row), ...add.map((one) => stored(one))];
    if (new Set(rows.map(keyOf)).size !== rows.length) faults.push('a duplicate');
    const again = reconcile(rows, plan, now);
    if (again.add.length + again.change.length > 0) faults.push('the same plan is not the same');
    if (rows.some((row) => row.state === 'open' && settled.has(keyOf(row))))
      faults.push('the word of the user is lost');
  };

  history.happenings.forEach((happening, place) => {
    if ('clock' in happening) {
      now = happening.clock;
      calendar = { ...calendar, timeZone: happening.zone };
    } else if ('settle' in happening) {
      const open = rows.filter(({ state }) => state === 'open');
      const one = open[happening.settle % Math.max(1, open.length)];
      if (one) settled.add(keyOf(one));
      rows = rows.map((row) =>
        row.id === one?.id ? { ...row, state: happening.as, closedAt: now, closedBecause: 'by-user' } : row,
      );
    }
    replan(known(history.happenings.slice(0, place + 1)));
  });
  ({ now, calendar } = history);
  replan(known(history.happenings));
  return { rows, settled, faults };
}
