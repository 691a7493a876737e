import * as v from 'valibot';
import type { Company } from './company';
import type { Customer } from './customer';
import { ruleIds } from './finding';
import { type FollowUp, followUpRules } from './follow-up';
import type { Me } from './me';
import type { Purchase } from './purchase';
import type { IgnoredFinding, Settings, SiteSettings } from './settings';
import { stages } from './stage';
import { channels, type Touchpoint, touchpointKinds } from './touchpoint';

/** Rows as they come from a file: every field checked and bounded, unknown fields left out. */
type RowSchema<T> = v.GenericSchema<unknown, T>;

/** The tables of a backup, dependents first: a row written meanwhile never lacks what it hangs on. */
export const backupTables = [
  'followUps',
  'touchpoints',
  'purchases',
  'customers',
  'companies',
  'ignored',
  'siteSettings',
  'settings',
  'me',
] as const;
export type BackupTable = (typeof backupTables)[number];

const line = v.pipe(v.string(), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const instant = v.pipe(v.number(), v.finite());
const day = v.pipe(v.string(), v.isoDate());
const dayOrNothing = v.union([day, v.literal('')]);
const lines = v.pipe(v.array(line), v.maxLength(1_000));
const whole = v.pipe(v.number(), v.safeInteger());
const stage = v.picklist(stages);

const reason = v.object({ code: line, params: v.record(line, v.union([text, v.number(), v.array(line)])) });

const row = {
  id,
  createdAt: instant,
  changedAt: instant,
  rev: v.pipe(whole, v.minValue(1)),
  deletedAt: v.nullable(instant),
  source: v.picklist(['user', 'page', 'import', 'sample', 'restore']),
};

const customer = (): RowSchema<Customer> =>
  v.object({
    ...row,
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
    stage,
    stageHistory: v.array(
      v.object({
        from: v.nullable(stage),
        to: stage,
        at: instant,
        by: v.picklist(['user', 'evidence', 'import']),
        reason,
      }),
    ),
    tags: lines,
    owner: line,
    note: text,
    externalIds: v.record(line, line),
  });

const company = (): RowSchema<Company> => v.object({ ...row, name: line, domains: lines, note: text });

const touchpoint = (): RowSchema<Touchpoint> =>
  v.object({
    ...row,
    customerId: id,
    kind: v.picklist(touchpointKinds),
    channel: v.picklist(channels),
    direction: v.picklist(['in', 'out', 'both']),
    at: instant,
    emotion: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
    rating: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(5))),
    note: text,
    purchaseId: v.nullable(id),
    account: line,
    messageId: line,
    threadKey: line,
    answered: v.boolean(),
  });

export const money = v.object({ minor: whole, currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) });
export const purchaseKind = v.picklist(['quote', 'purchase']);
export const purchaseState = v.picklist(['open', 'declined', 'cancelled', 'done']);

const purchase = (): RowSchema<Purchase> =>
  v.object({
    ...row,
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

const followUp = (): RowSchema<FollowUp> =>
  v.object({
    ...row,
    customerId: id,
    rule: v.picklist(followUpRules),
    anchor: line,
    dueOn: day,
    zone: line,
    reason,
    value: instant,
    account: line,
    state: v.picklist(['open', 'done', 'skipped', 'obsolete']),
    snoozedUntil: dayOrNothing,
    closedAt: v.nullable(instant),
    closedBecause: line,
  });

const ignored = (): RowSchema<IgnoredFinding> =>
  v.object({ ...row, rule: v.picklist(ruleIds), scope: v.picklist(['person', 'rule']), email: line, phrase: line });

const siteSettings = (): RowSchema<SiteSettings> =>
  v.object({
    ...row,
    origin: line,
    on: v.boolean(),
    accountsOff: lines,
    placement: v.record(
      line,
      v.object({ side: v.picklist(['left', 'right']), collapsed: v.boolean(), width: instant }),
    ),
  });

const settings = (): RowSchema<Settings> =>
  v.object({ ...row, appearance: v.picklist(['auto', 'light', 'dark']), rulesOff: v.array(v.picklist(ruleIds)) });

const minutes = v.pipe(whole, v.minValue(0), v.maxValue(1_440));

const me = (): RowSchema<Me> =>
  v.object({
    ...row,
    names: lines,
    addresses: lines,
    domains: lines,
    timeZone: line,
    locale: line,
    country: line,
    workingDays: v.array(v.pipe(whole, v.minValue(1), v.maxValue(7))),
    workFrom: minutes,
    workUntil: minutes,
    identities: v.array(v.object({ name: line, email: line })),
  });

const builders = {
  customers: customer,
  companies: company,
  touchpoints: touchpoint,
  purchases: purchase,
  followUps: followUp,
  ignored,
  siteSettings,
  settings,
  me,
} as const;

const built = new Map<BackupTable, v.GenericSchema<unknown, unknown>>();

/** The schema of one table's rows, made at the first call. */
export function rowSchema(table: BackupTable): v.GenericSchema<unknown, unknown> {
  const schema = built.get(table) ?? builders[table]();
  built.set(table, schema);
  return schema;
}
