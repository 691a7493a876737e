import * as v from 'valibot';
import { ruleIds } from './finding';
import { longestWord, mostWords } from './own-words';
import { taughtParts } from './taught';

/** The parts that shapes are made of, at every door and in every file. Sizes are bounded: longer is nothing that anybody typed. */
export const line = v.pipe(v.string(), v.maxLength(2_000));
export const text = v.pipe(v.string(), v.maxLength(1_000_000));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
export const instant = v.pipe(v.number(), v.finite());
export const day = v.pipe(v.string(), v.isoDate());
export const whole = v.pipe(v.number(), v.safeInteger());
export const lines = v.pipe(v.array(line), v.maxLength(1_000));
export const ruleId = v.picklist(ruleIds);
const shortId = () => v.pipe(v.string(), v.minLength(1), v.maxLength(60));
/** Ids of a journey: kinds of touchpoints, personas, playbooks. */
export const name = shortId();
export const stageId = shortId();

export const money = v.object({ minor: whole, currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) });
export const purchaseKind = v.picklist(['quote', 'purchase']);
export const purchaseState = v.picklist(['open', 'declined', 'cancelled', 'done']);

/** What was pointed at on a site's pages. */
export const taughtPages = v.pipe(
  v.array(v.object({ id, path: line, parts: v.partial(v.object(v.entriesFromList(taughtParts, id))) })),
  v.maxLength(200),
);

/** One list of the business's own words. */
export const phrases = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(longestWord))),
  v.maxLength(mostWords),
);
