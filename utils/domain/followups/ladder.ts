import type { Journey } from '../journey/journey';
import type { Rule } from './rule';

/** How this business wants a rule; as the rule itself is where the journey says nothing of it. */
export function wishFor(
  { id, after, value }: Pick<Rule, 'id' | 'after' | 'value'>,
  { ladder }: Journey,
): { readonly on: boolean; readonly after: number; readonly value: number } {
  const step = ladder.find(({ rule }) => rule === id);
  return step ? { on: step.on, after: step.after, value: Math.round(step.value) } : { on: true, after, value };
}
