import { type CompanyJourney, noPolicy, type PolicyPart, type PolicyShown, type Rules } from '../domain/policy/policy';
import { Refusal } from '../messaging/result';
import type { Database } from '../storage';
import type { World } from './world';

/** Kept between two starts, so that a check need not ask the browser. */
export interface Kept {
  /** As the browser told it, to see whether it has changed. */
  readonly told: string;
  readonly rules: Rules;
  /** Id of the company's journey; '' without one. */
  readonly journey: string;
  readonly shown: PolicyShown;
}

type Shelf = { readonly store: Pick<Database, 'memos'> };

export const rulesMemo = 'policy';
export const journeyMemo = 'policy-journey';

const nothing: Kept = { told: '{}', rules: {}, journey: '', shown: noPolicy };

export const keptPolicy = async ({ store }: Shelf): Promise<Kept> =>
  (await store.memos.read<Kept>(rulesMemo)) ?? nothing;

/** `kept`: where the policy is asked for anyhow. Where no company has set anything, nothing more is read. */
export async function companyJourney({ store }: Shelf, kept = keptPolicy({ store })): Promise<CompanyJourney> {
  if ((await kept).told === nothing.told) return {};
  return (await store.memos.read<CompanyJourney>(journeyMemo)) ?? {};
}

/** What the company has set, as a screen shows it. */
export const policy = async (world: World): Promise<PolicyShown> => (await keptPolicy(world)).shown;

/** What is the company's is nobody else's to change. */
export async function refuseLocked(world: World, parts: readonly PolicyPart[]): Promise<void> {
  const { locked } = await policy(world);
  if (parts.some((part) => locked.includes(part))) throw new Refusal('companySet');
}
