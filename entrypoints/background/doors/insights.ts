import * as shape from '../../../utils/messaging/schemas/insights';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

export const insightDoors = ({ services }: Background): DoorsOf<'insights'> => ({
  insights: { from: ['own'], input: shape.monthsAsked, run: services.insights },
});
