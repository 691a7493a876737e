import { defaultJourney } from './default-journey';
import type { Journey } from './journey';
import { servicesJourney } from './services-journey';

/** The definitions that come with Waymark; the first is in use until the user chooses. */
export const builtInJourneys: readonly Journey[] = [defaultJourney, servicesJourney];

export const builtInJourney = (id: string): Journey | undefined => builtInJourneys.find((journey) => journey.id === id);
