import { stageAt } from '../journey/feelings';
import type { Customer } from '../model/customer';
import type { Goal } from '../model/goal';
import type { Opportunity } from '../model/opportunity';
import type { Roadblock } from '../model/roadblock';
import type { Touchpoint } from '../model/touchpoint';

/** Whose rows they are, as they are counted: by the type of customer, and by where on the way it was. */
type Whose = Pick<Customer, 'persona' | 'stage' | 'stageHistory'>;

/** Missing rather than empty: most customers have no type. */
export const personaOf = ({ persona }: Pick<Customer, 'persona'>): string | undefined => persona || undefined;

/** A roadblock of a goal stands where the goal does, any other where the customer was then. */
export const placeOfRoadblock = (
  { since }: Pick<Roadblock, 'since'>,
  customer: Whose,
  goal: Pick<Goal, 'stage'> | undefined,
  touchpoint: Pick<Touchpoint, 'kind'> | undefined,
): Pick<Roadblock, 'persona' | 'stage' | 'kind'> => ({
  persona: personaOf(customer),
  stage: goal?.stage ?? stageAt(customer, since),
  kind: touchpoint?.kind ?? '',
});

export const placeOfOpportunity = (
  { stage }: Pick<Opportunity, 'stage'>,
  customer: Whose,
  at: number,
): Pick<Opportunity, 'persona' | 'stage'> => ({
  persona: personaOf(customer),
  stage: stage ?? stageAt(customer, at),
});
