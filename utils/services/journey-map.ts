import { type JourneyMap, journeyMap as mapOf } from '../domain/insights/journey-map';
import type { Span } from '../domain/insights/month';
import type { Whose } from '../messaging/doors/map';
import { journeysKnown } from './journey';
import { numbersOfAll, numbersOfOne } from './map-numbers';
import type { World } from './world';

/** The map of everybody, of one type of customer, or of one customer: from kept numbers, but for the one. */
export async function journeyMap(
  world: World,
  { whose, span }: { readonly whose: Whose; readonly span: Span },
): Promise<JourneyMap> {
  const [journeys, numbers] = await Promise.all([
    journeysKnown(world),
    whose.kind === 'customer'
      ? numbersOfOne(world, span, whose.customerId)
      : numbersOfAll(world, span, whose.kind === 'persona' ? whose.persona : null),
  ]);
  return mapOf(numbers, journeys, world.now());
}
