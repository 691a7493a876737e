import type { Journey } from '../domain/journey/journey';
import type { JourneyListed } from '../messaging/doors/journey';
import { failed, type Result } from '../messaging/result';
import type { Background } from './background';
import { createLoaded, type Loaded } from './loaded';

/** The journey in use and all others, asked anew when something of them changes. */
export interface JourneysStore {
  readonly journey: Loaded<Journey>;
  readonly journeys: Loaded<readonly JourneyListed[]>;
  /** Changes the journey in use. One after the other: each change is made to what the one before it has left. */
  change(edit: (journey: Journey) => Journey): Promise<Result<null>>;
  close(): void;
}

export function openJourneys({ call, watch }: Background): JourneysStore {
  const journey = createLoaded(() => call('journey', {}));
  const journeys = createLoaded(() => call('journeys', {}));
  const refresh = async () => void (await Promise.all([journey.ask(), journeys.ask()]));
  void refresh();
  let turn: Promise<unknown> = Promise.resolve();

  const save = async (edit: (journey: Journey) => Journey): Promise<Result<null>> => {
    const before = await call('journey', {});
    if (!before.ok) return before;
    const result = await call('saveJourney', { definition: edit(before.value) });
    await refresh();
    return result;
  };
  return {
    journey,
    journeys,
    change(edit) {
      const mine = turn.then(() => save(edit)).catch(() => failed('unexpected', { detail: 'saveJourney' }));
      turn = mine;
      return mine;
    },
    close: watch(['journey'], () => void refresh()),
  };
}
