import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/journey';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens as from } from './door';

export const journeyDoors = ({ services }: Background): DoorsOf<'journey'> => ({
  journey: { from, input: nothing, run: services.journey },
  journeys: { from, input: nothing, run: services.journeys },
  journeyById: { from, input: shape.journeyAsked, run: services.journeyById },
  useJourney: { from, input: shape.journeyAsked, run: services.useJourney },
  saveJourney: { from, input: shape.journeySaved, run: services.saveJourney },
  resetJourney: { from, input: shape.journeyAsked, run: services.resetJourney },
  readJourneyFile: { from, input: shape.journeyFile, run: services.readJourneyFile },
});
