import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../utils/platform';

/** Where the texts come from, and the language that dates and amounts are written in (BCP 47). */
export interface Words {
  readonly t: Translate;
  readonly language: string;
}

const WordsContext = createContext<Words | null>(null);

/** To be put around every screen, by its entrypoint. */
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A screen needs a WordsProvider around it');
  return words;
}
