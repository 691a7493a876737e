import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { directionOf, followLanguage, speakAsChosen, t, uiLanguage } from '../../utils/platform';
import { type Words, WordsProvider } from './words';

/** Whoever holds the texts of before sees that these are others. */
const wordsNow = (): Words => ({ t: (key, ...parts) => t(key, ...parts), language: uiLanguage() });

interface SpokenProps {
  readonly root: HTMLElement;
  /** What is said outside of the screen: the title of the page. */
  readonly said?: () => void;
  readonly children: ComponentChildren;
}

/** A screen in the language of the interface, which may become another one while it is open. */
export function Spoken({ root, said, children }: SpokenProps) {
  const [words, setWords] = useState(wordsNow);
  useEffect(() => {
    const speak = () => setWords((before) => (before.language === uiLanguage() ? before : wordsNow()));
    const stop = followLanguage(speakAsChosen, speak);
    // Another one may have been chosen before we listened.
    void speakAsChosen().then(speak);
    return stop;
  }, []);
  useEffect(() => {
    root.lang = words.language;
    root.dir = directionOf(words.language);
    said?.();
  }, [root, words, said]);
  return <WordsProvider value={words}>{children}</WordsProvider>;
}
