import * as v from 'valibot';
import { columnTargets } from '../../import/columns';
import { journeySchema } from '../../journey/definition';
import type { ImportMapping } from '../import-mapping';
import { languageChoices } from '../language';
import type { Me } from '../me';
import { noWords } from '../own-words';
import { defaultPrompts, type IgnoredFinding, layouts, type Settings, type SiteSettings, type Slip } from '../settings';
import { instant, line, lines, name, phrases, ruleId, stageId, taughtPages, whole } from '../shapes';
import type { StoredJourney } from '../stored-journey';
import { type Fields, minutes, severity } from './shared';

export const journey = (): Fields<StoredJourney> => ({ definition: journeySchema() });

export const ignored = (): Fields<IgnoredFinding> => ({
  rule: ruleId,
  scope: v.picklist(['person', 'rule']),
  email: line,
  phrase: line,
  // A backup of version 1 knows no habits.
  by: v.optional(v.picklist(['user', 'habit']), 'user'),
});

export const siteSettings = (): Fields<SiteSettings> => ({
  origin: line,
  on: v.boolean(),
  accountsOff: lines,
  placement: v.record(line, v.object({ side: v.picklist(['left', 'right']), collapsed: v.boolean(), width: instant })),
  layout: v.optional(v.picklist(layouts)),
  taught: v.optional(taughtPages),
  stages: v.optional(v.record(line, v.union([stageId, v.literal('')]))),
});

const ownWords = () => v.object({ never: phrases, fine: phrases, colleagues: phrases, companies: phrases });

const severities = () => v.record(ruleId, severity());

const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));
/** A check reads some dozens of languages. */
const languagesOff = () => v.record(ruleId, v.pipe(v.array(languageTag), v.maxLength(100)));

const prompts = () =>
  v.object({
    dailyCap: v.pipe(whole, v.minValue(1), v.maxValue(500)),
    quietFrom: minutes(),
    quietUntil: minutes(),
    holidays: v.boolean(),
    notify: v.boolean(),
    digest: v.boolean(),
    digestAt: minutes(),
  });

export const settings = (): Fields<Settings> => ({
  appearance: v.picklist(['auto', 'light', 'dark']),
  language: v.optional(v.picklist(languageChoices)),
  rulesOff: v.array(ruleId),
  severities: v.optional(severities(), {}),
  languagesOff: v.optional(languagesOff()),
  monitorOnly: v.optional(v.boolean(), false),
  words: v.optional(ownWords(), noWords),
  // A backup of version 2 knows one journey and no prompts.
  journey: v.optional(name, 'default'),
  keepMail: v.optional(v.object({ sent: v.boolean(), opened: v.boolean() }), { sent: true, opened: true }),
  prompts: v.optional(prompts(), defaultPrompts),
});

export const me = (): Fields<Me> => ({
  names: lines,
  addresses: lines,
  domains: lines,
  timeZone: line,
  locale: line,
  country: line,
  workingDays: v.pipe(v.array(v.pipe(whole, v.minValue(1), v.maxValue(7))), v.maxLength(7)),
  workFrom: minutes(),
  workUntil: minutes(),
  identities: v.pipe(v.array(v.object({ name: line, email: line })), v.maxLength(1_000)),
});

export const slip = (): Fields<Slip> => ({
  rule: ruleId,
  severity: severity(),
  at: instant,
  outcome: v.picklist(['shown', 'fixed', 'changed', 'dismissed', 'sent', 'silent']),
  email: line,
  text: line,
  composeId: line,
});

export const importMapping = (): Fields<ImportMapping> => ({
  header: v.pipe(v.array(line), v.maxLength(500)),
  mapping: v.pipe(v.array(v.nullable(v.picklist(columnTargets))), v.maxLength(500)),
  formats: v.object({
    dateOrder: v.picklist(['dmy', 'mdy']),
    decimal: v.picklist([',', '.']),
    currency: line,
    touchpointKind: line,
  }),
  file: line,
  usedAt: instant,
});
