import * as v from 'valibot';
import { id, line, localDate, origin, ruleId, stageId, text } from './common';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_440));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const lines = v.pipe(v.array(line), v.maxLength(200));

export const settingsChange = v.partial(
  v.object({ appearance: v.picklist(['auto', 'light', 'dark']), rulesOff: v.array(ruleId) }),
);

export const meChange = v.partial(
  v.object({
    names: lines,
    addresses: lines,
    domains: lines,
    timeZone: line,
    locale: line,
    country: line,
    workingDays: v.pipe(v.array(weekday), v.maxLength(7)),
    workFrom: minutes,
    workUntil: minutes,
    identities: v.pipe(v.array(v.object({ name: line, email: line })), v.maxLength(50)),
  }),
);

export const siteOrigin = v.object({ origin });
export const accountSwitch = v.object({ origin, account: line, off: v.boolean() });
export const rowId = v.object({ id });

/** A practice story from outside: the demo's file, or the address of the practice page. */
export const scenario = v.object({
  customer: v.object({ name: line, email: v.pipe(line, v.email()), company: line, stage: stageId }),
  purchase: v.nullable(
    v.object({ number: line, delivered: v.union([localDate, v.pipe(v.string(), v.isoTimestamp())]) }),
  ),
  incoming: v.object({ subject: line, body: text }),
  draft: text,
});

export const samplesAsked = v.object({ scenario: v.nullable(scenario) });
