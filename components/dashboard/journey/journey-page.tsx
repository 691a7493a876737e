import { useEffect, useState } from 'preact/hooks';
import { openJourneys } from '../../../utils/state/journeys';
import { useAct, useDesk } from '../../customer/desk';
import { Await } from '../await';
import { Concerns } from '../concerns/concerns';
import { Playbooks } from '../concerns/playbooks';
import { ChooseJourney } from './choose-journey';
import { type Change, EditingProvider } from './editing';
import { InTouch } from './in-touch';
import './journey.css';
import { JourneyFiles } from './journey-files';
import { Kinds } from './kinds';
import { Ladder } from './ladder';
import { Personas } from './personas';
import { Stages } from './stages';

/** The way of the business's customers, as data: which one, and everything in it that a business may want otherwise. */
export function JourneyPage() {
  const { background } = useDesk();
  const act = useAct();
  const [store] = useState(() => openJourneys(background));
  useEffect(() => store.close, []);
  const change: Change = (edit, done) => act(store.change(edit), { done, undo: done ? 'journal' : undefined });
  return (
    <>
      <Await loaded={store.journeys}>{(journeys) => <ChooseJourney journeys={journeys} />}</Await>
      <Await loaded={store.journey}>
        {(journey) => (
          <EditingProvider value={{ journey, listed: store.journeys.value.value ?? [], change }}>
            <Stages />
            <Kinds />
            <Personas />
            <Ladder />
            <InTouch />
            <Playbooks />
            <Concerns />
            <JourneyFiles />
          </EditingProvider>
        )}
      </Await>
    </>
  );
}
