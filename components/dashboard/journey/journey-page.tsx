import { useEffect, useState } from 'preact/hooks';
import { openJourneys } from '../../../utils/state/journeys';
import { useAct, useDesk } from '../../customer/desk';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { LockedNote } from '../company/locked-note';
import { usePolicy } from '../company/use-policy';
import { Concerns } from '../concerns/concerns';
import { Playbooks } from '../concerns/playbooks';
import { Contents } from '../contents';
import { Hints } from '../hints/hints';
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
  const { t } = useWords();
  const act = useAct();
  const isLocked = usePolicy().locked.includes('journey');
  const [store] = useState(() => openJourneys(background));
  useEffect(() => store.close, []);
  const change: Change = (edit, done) => act(store.change(edit), { done, undo: done ? 'journal' : undefined });
  return (
    <>
      <Contents
        parts={[
          ['journey-stages', t('journeyStages')],
          ['journey-kinds', t('journeyKinds')],
          ['journey-personas', t('journeyPersonas')],
          ['journey-ladder', t('journeyLadder')],
          ['journey-in-touch', t('journeyInTouch')],
          ['playbooks', t('playbooksTitle')],
          ['hints', t('hintsTitle')],
          ['concerns', t('concernsTitle')],
          ['journey-files', t('journeyFiles')],
        ]}
      />
      {isLocked && <LockedNote />}
      <Await loaded={store.journeys}>{(journeys) => <ChooseJourney journeys={journeys} />}</Await>
      <Await loaded={store.journey}>
        {(journey) => (
          <EditingProvider value={{ journey, listed: store.journeys.value.value ?? [], change }}>
            <fieldset class="journey-parts" disabled={isLocked}>
              <legend class="out-of-sight">{t('sectionJourney')}</legend>
              <Stages />
              <Kinds />
              <Personas />
              <Ladder />
              <InTouch />
              <Playbooks />
              <Hints />
              <Concerns />
              <JourneyFiles />
            </fieldset>
          </EditingProvider>
        )}
      </Await>
    </>
  );
}
