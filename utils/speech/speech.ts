import { languageOfBrowser, withRegion } from '../domain/model/language';
import { browser } from '../messaging/browser';
import { type KeptLanguage, keptLanguage } from './kept';
import { filled, type Texts } from './texts';

export type Translate = (key: string, ...parts: readonly (string | number)[]) => string;

interface Spoken {
  readonly language: string;
  /** Null: the browser reads them itself. */
  readonly texts: Texts | null;
}

/** What this script speaks, once something else than the browser's own was chosen. */
let chosen: Spoken | null = null;

/** A text of `_locales` in the language that was chosen; `$1` to `$9` are filled with `parts`. */
export const t: Translate = (key, ...parts) => {
  const text = chosen?.texts?.[key];
  return text === undefined ? browser.i18n.getMessage(key, parts.map(String)) : filled(text, parts);
};

/** The language that the interface is shown in, BCP 47, for days and amounts, too. */
export const uiLanguage = (): string => {
  const own = browser.i18n.getUILanguage();
  return withRegion(chosen?.language ?? languageOfBrowser(own), own);
};

/** Speaks the language that was chosen. `texts` says where its texts are to be found. */
export async function speakAsChosen(
  texts: (kept: KeptLanguage) => Texts | null | Promise<Texts | null>,
): Promise<void> {
  try {
    const kept = await keptLanguage();
    if (!kept) chosen = null;
    else if (kept.language === languageOfBrowser(browser.i18n.getUILanguage()))
      chosen = { language: kept.language, texts: null };
    else if (kept.language !== chosen?.language || !chosen.texts)
      chosen = { language: kept.language, texts: await texts(kept) };
  } catch {
    // Our store can't be read, or this script has outlived its extension: the browser's language is better than none.
    chosen = null;
  }
}
