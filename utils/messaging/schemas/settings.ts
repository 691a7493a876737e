import * as v from 'valibot';
import { changeSchema } from '../../domain/model/schemas';
import { layouts } from '../../domain/model/settings';
import { stages } from '../../domain/model/stage';
import { id, line, localDate, origin, text } from './common';

export const settingsChange = v.lazy(() => changeSchema('settings'));
export const meChange = v.lazy(() => changeSchema('me'));

export const siteOrigin = v.object({ origin });
export const accountSwitch = v.object({ origin, account: line, off: v.boolean() });
export const layoutChoice = v.object({ origin, layout: v.picklist(layouts) });
export const rowId = v.object({ id });

/** A practice story from outside: the demo's file, or the address of the practice page. */
export const scenario = v.object({
  customer: v.object({ name: line, email: v.pipe(line, v.email()), company: line, stage: v.picklist(stages) }),
  purchase: v.nullable(
    v.object({ number: line, delivered: v.union([localDate, v.pipe(v.string(), v.isoTimestamp())]) }),
  ),
  incoming: v.object({ subject: line, body: text }),
  draft: text,
});

export const samplesAsked = v.object({ scenario: v.nullable(scenario) });
