import * as v from 'valibot';
import { columnTargets } from '../import/columns';
import { journeySchema } from '../journey/definition';
import type { Company } from './company';
import type { Customer } from './customer';
import type { Erased } from './erased';
import { type FollowUp, followUpRules } from './follow-up';
import { type Goal, goalStates } from './goal';
import type { ImportMapping } from './import-mapping';
import { type Improvement, improvementStates } from './improvement';
import { languageChoices } from './language';
import type { Me } from './me';
import { type Opportunity, opportunityStates, opportunityTypes } from './opportunity';
import { noWords } from './own-words';
import { type PlaybookRun, playbookOutcomes } from './playbook-run';
import type { Purchase } from './purchase';
import { type Roadblock, roadblockStates, roadblockTypes } from './roadblock';
import type { Content, Row } from './row';
import { defaultPrompts, type IgnoredFinding, layouts, type Settings, type SiteSettings, type Slip } from './settings';
import {
  day,
  id,
  instant,
  line,
  lines,
  money,
  name,
  phrases,
  purchaseKind,
  purchaseState,
  ruleId,
  stageId,
  taughtPages,
  text,
  whole,
} from './shapes';
import type { StoredJourney } from './stored-journey';
import { channels, directions, type Touchpoint } from './touchpoint';

/** What the author of a row fills in, each field with its shape. */
type Fields<T extends Row> = { readonly [K in keyof Content<T>]-?: v.GenericSchema<unknown, Content<T>[K]> };

const reason = () => v.object({ code: line, params: v.record(line, v.union([text, v.number(), v.array(line)])) });
const severity = () => v.picklist(['stop', 'warn', 'hint']);
const emotion = () => v.picklist([-2, -1, 0, 1, 2]);
const minutes = () => v.pipe(whole, v.minValue(0), v.maxValue(1_440));

const milestones = () =>
  v.object({
    since: v.union([day, v.literal('')]),
    bought: v.array(day),
    referred: v.boolean(),
    answered: v.array(v.tuple([instant, v.pipe(whole, v.minValue(0))])),
    silences: v.array(
      v.object({
        from: day,
        until: v.union([day, v.literal('')]),
        wonBackOn: v.union([day, v.literal('')]),
      }),
    ),
  });

const customer = (): Fields<Customer> => ({
  name: line,
  given: line,
  family: line,
  honorific: line,
  emails: lines,
  phone: line,
  role: line,
  companyId: v.nullable(id),
  locale: line,
  persona: line,
  stage: stageId,
  stageHistory: v.array(
    v.object({
      from: v.nullable(stageId),
      to: stageId,
      at: instant,
      by: v.picklist(['user', 'evidence', 'import']),
      reason: reason(),
    }),
  ),
  tags: lines,
  owner: line,
  note: text,
  externalIds: v.record(line, line),
  mergedInto: v.optional(id),
  milestones: v.optional(milestones()),
  countedAs: v.optional(line),
});

const company = (): Fields<Company> => ({ name: line, domains: lines, note: text });

const touchpoint = (): Fields<Touchpoint> => ({
  customerId: id,
  kind: name,
  channel: v.picklist(channels),
  direction: v.picklist(directions),
  at: instant,
  emotion: v.nullable(emotion()),
  rating: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(5))),
  nps: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(10))),
  note: text,
  purchaseId: v.nullable(id),
  account: line,
  from: v.optional(line),
  messageId: line,
  threadKey: line,
  address: v.optional(line),
  answered: v.boolean(),
  persona: v.optional(line),
  number: v.optional(line),
});

const purchase = (): Fields<Purchase> => ({
  customerId: id,
  kind: purchaseKind,
  number: line,
  amount: v.nullable(money),
  date: v.nullable(day),
  deliveredOn: v.nullable(day),
  validUntil: v.nullable(day),
  state: purchaseState,
  note: text,
});

const followUp = (): Fields<FollowUp> => ({
  customerId: id,
  rule: v.picklist(followUpRules),
  anchor: line,
  dueOn: day,
  dueAt: v.optional(instant),
  zone: line,
  reason: reason(),
  value: instant,
  account: line,
  state: v.picklist(['open', 'done', 'skipped', 'obsolete']),
  snoozedUntil: v.union([day, v.literal('')]),
  waitsSince: v.optional(v.nullable(instant)),
  closedAt: v.nullable(instant),
  closedBecause: line,
});

const goal = (): Fields<Goal> => ({
  customerId: id,
  stage: stageId,
  text: line,
  state: v.picklist(goalStates),
  saidIn: v.nullable(id),
  said: line,
  persona: v.optional(line),
});

const roadblock = (): Fields<Roadblock> => ({
  customerId: id,
  goalId: v.nullable(id),
  type: v.picklist(roadblockTypes),
  importance: v.picklist([1, 2, 3]),
  text: line,
  owner: line,
  state: v.picklist(roadblockStates),
  since: instant,
  touchpointId: v.nullable(id),
  persona: v.optional(line),
  stage: v.optional(stageId),
  kind: v.optional(v.union([name, v.literal('')])),
});

const opportunity = (): Fields<Opportunity> => ({
  customerId: id,
  type: v.picklist(opportunityTypes),
  text: line,
  state: v.picklist(opportunityStates),
  hint: line,
  persona: v.optional(line),
  stage: v.optional(stageId),
});

const playbookRun = (): Fields<PlaybookRun> => ({
  customerId: id,
  playbook: name,
  startedAt: instant,
  touchpointId: v.nullable(id),
  because: lines,
  owner: line,
  done: v.pipe(v.array(v.object({ step: name, at: instant, note: text })), v.maxLength(1_000)),
  concerns: v.pipe(v.array(name), v.maxLength(100)),
  closedAt: v.nullable(instant),
  outcome: v.nullable(v.picklist(playbookOutcomes)),
  closingNote: text,
  feeling: v.nullable(emotion()),
});

const journey = (): Fields<StoredJourney> => ({ definition: journeySchema() });

const improvement = (): Fields<Improvement> => ({
  kind: name,
  text: line,
  owner: line,
  dueOn: v.union([day, v.literal('')]),
  state: v.picklist(improvementStates),
  doneOn: v.union([day, v.literal('')]),
});

const ignored = (): Fields<IgnoredFinding> => ({
  rule: ruleId,
  scope: v.picklist(['person', 'rule']),
  email: line,
  phrase: line,
  // A backup of version 1 knows no habits.
  by: v.optional(v.picklist(['user', 'habit']), 'user'),
});

const siteSettings = (): Fields<SiteSettings> => ({
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

const settings = (): Fields<Settings> => ({
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

const me = (): Fields<Me> => ({
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

const slip = (): Fields<Slip> => ({
  rule: ruleId,
  severity: severity(),
  at: instant,
  outcome: v.picklist(['shown', 'fixed', 'changed', 'dismissed', 'sent', 'silent']),
  email: line,
  text: line,
  composeId: line,
});

const erased = (): Fields<Erased> => ({ salt: line });

const importMapping = (): Fields<ImportMapping> => ({
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

/** By table. Built anew with each call: whoever asks keeps them. */
export const fields = {
  customers: customer,
  companies: company,
  touchpoints: touchpoint,
  purchases: purchase,
  followUps: followUp,
  goals: goal,
  roadblocks: roadblock,
  opportunities: opportunity,
  playbookRuns: playbookRun,
  journeys: journey,
  improvements: improvement,
  ignored,
  slips: slip,
  mappings: importMapping,
  siteSettings,
  settings,
  me,
  erased,
} as const;
