import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Journey } from '../../../utils/domain/journey/journey';
import type { JourneyListed } from '../../../utils/messaging/doors/journey';

/** Changes the journey in use and says so, with an undo; '' says nothing. True when it is kept. */
export type Change = (edit: (journey: Journey) => Journey, done: string) => Promise<boolean>;

interface Editing {
  readonly journey: Journey;
  /** All that there are. */
  readonly listed: readonly JourneyListed[];
  readonly change: Change;
}

const EditingContext = createContext<Editing | null>(null);
export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('What edits the journey needs an EditingProvider around it');
  return editing;
}
