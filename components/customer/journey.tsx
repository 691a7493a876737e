import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Journey } from '../../utils/domain/journey/journey';
import type { StageId } from '../../utils/domain/model/stage';
import type { Touchpoint, TouchpointKind } from '../../utils/domain/model/touchpoint';
import { createLoaded } from '../../utils/state/loaded';
import { errorWords } from '../../utils/wording/error';
import { kindWords, personaWords, stageWords } from '../../utils/wording/journey';
import { Spinner } from '../ui/spinner';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import { useDesk } from './desk';

const JourneyContext = createContext<Journey | null>(null);

/** The journey in use, for all that names a stage or a kind. */
export const JourneyProvider = JourneyContext.Provider;

export function useJourney(): Journey {
  const journey = useContext(JourneyContext);
  if (!journey) throw new Error('What names a stage or a kind needs a JourneyProvider around it');
  return journey;
}

/** Asks for the journey in use where the screen itself has not, and follows its changes. */
export function WithJourney({ children }: { children: ComponentChildren }) {
  const { background } = useDesk();
  const { t } = useWords();
  const [journey] = useState(() => createLoaded(() => background.call('journey', {})));
  useEffect(() => {
    void journey.ask();
    return background.watch(['journey'], () => void journey.ask());
  }, []);
  const error = journey.error.value;
  if (journey.value.value) return <JourneyProvider value={journey.value.value}>{children}</JourneyProvider>;
  return error ? <Trouble sentence={errorWords(error, t)} again={() => void journey.ask()} /> : <Spinner />;
}

export interface Names {
  stage(id: StageId): string;
  persona(id: string): string;
  kind(id: TouchpointKind): string;
  /** Which way a mail went is part of its name. */
  touchpoint(touchpoint: Pick<Touchpoint, 'kind' | 'direction'>): string;
}

/** What things are called in the journey in use. Of another journey only the built-in ids have names. */
export function useNames(): Names {
  const journey = useJourney();
  const { t } = useWords();
  const kind = (id: TouchpointKind) => kindWords(journey, id, t);
  return {
    stage: (id) => stageWords(journey, id, t),
    persona: (id) => personaWords(journey, id, t),
    kind,
    touchpoint: (touchpoint) =>
      touchpoint.kind === 'mail'
        ? t(touchpoint.direction === 'out' ? 'kindMailOut' : 'kindMailIn')
        : kind(touchpoint.kind),
  };
}
