import type { Milestones } from '../model/milestones';

const isSameList = <T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean =>
  one.length === other.length && one.every((each, i) => isSame(each, other[i] as T));

/** Whether two stories come to the same; nothing to tell (undefined) is the same as nothing to tell. */
export const isSameMilestones = (one: Milestones | undefined, other: Milestones | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.since === other.since &&
    one.referred === other.referred &&
    isSameList(one.bought, other.bought, Object.is) &&
    isSameList(one.answered, other.answered, ([asked, minutes], [at, took]) => asked === at && minutes === took) &&
    isSameList(
      one.silences,
      other.silences,
      (a, b) => a.from === b.from && a.until === b.until && a.wonBackOn === b.wonBackOn,
    ));
