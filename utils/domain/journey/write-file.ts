import type { Journey } from './journey';

/** What a file of a journey says of itself. A newer Waymark reads all older versions. */
export const fileFormat = { format: 'waymark-journey', version: 1 } as const;

export const writeJourney = (definition: Journey): string =>
  `${JSON.stringify({ ...fileFormat, definition }, null, 2)}\n`;
