import { type Journey, likeOf } from '../journey/journey';
import type { BasicKind, Touchpoint } from '../model/touchpoint';

/** What wants an answer, where it comes from them. */
const questions: readonly string[] = ['inquiry', 'mail', 'chat', 'support', 'complaint'] satisfies BasicKind[];
/** What goes out by itself answers nobody. */
const papers: readonly string[] = ['order-confirmation', 'delivery', 'invoice'] satisfies BasicKind[];

const minute = 60_000;
/** A word that comes later than this was about something else. */
const longest = 30 * 86_400_000;

/** Each first word of theirs that waited for me, and how many minutes it waited. What was never answered is not among them. */
export function answeredIn(
  touchpoints: readonly Touchpoint[],
  journey: Journey,
): readonly (readonly [asked: number, minutes: number])[] {
  const found: (readonly [number, number])[] = [];
  let asked: number | null = null;
  for (const { at, kind, direction, answered } of [...touchpoints].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  )) {
    const like = likeOf(journey, kind);
    if (direction === 'in') {
      // The host says that it was answered, and nobody knows when.
      if (answered) asked = null;
      else if (questions.includes(like)) asked ??= at;
    } else if (!papers.includes(like)) {
      if (asked !== null && at - asked <= longest) found.push([asked, Math.round((at - asked) / minute)]);
      asked = null;
    }
  }
  return found;
}
