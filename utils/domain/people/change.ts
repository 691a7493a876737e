import type { Customer } from '../model/customer';
import type { Instant } from '../model/row';
import type { StageId } from '../model/stage';

/** What is changed of many at once. Missing: left as it is. */
export interface PeopleChange {
  readonly stage?: StageId | undefined;
  readonly owner?: string | undefined;
  readonly persona?: string | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
}

type Changed = Partial<Pick<Customer, 'stage' | 'stageHistory' | 'owner' | 'persona' | 'tags'>>;

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** What would be another of this customer; null where nothing would. */
export function changedBy(customer: Customer, change: PeopleChange, at: Instant): Changed | null {
  const { stage, owner, persona, addTags = [], removeTags = [] } = change;
  const tags = [...new Set([...customer.tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  const move = {
    from: customer.stage,
    to: stage ?? '',
    at,
    by: 'user',
    reason: { code: 'chosen', params: {} },
  } as const;
  const changed: Changed = {
    ...(stage !== undefined && stage !== customer.stage
      ? { stage, stageHistory: [...customer.stageHistory, move] }
      : {}),
    ...(owner !== undefined && owner !== customer.owner ? { owner } : {}),
    ...(persona !== undefined && persona !== customer.persona ? { persona } : {}),
    ...(isSame(tags, customer.tags) ? {} : { tags }),
  };
  return Object.keys(changed).length > 0 ? changed : null;
}
