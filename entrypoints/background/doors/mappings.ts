import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/mappings';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

const from = ['own'] as const;

export const mappingDoors = ({ services }: Background): DoorsOf<'mappings'> => ({
  mappingFor: { from, input: shape.headerAsked, run: services.mappingFor },
  saveMapping: { from, input: shape.mappingSaved, run: services.saveMapping },
  mappings: { from, input: nothing, run: services.mappings },
  forgetMapping: { from, input: shape.mappingForgotten, run: services.forgetMapping },
});
