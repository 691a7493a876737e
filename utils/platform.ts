import { browser } from './messaging/browser';

/** The browser's own API, for the background and for our own screens. Pages talk through messaging only. */
export { browser };

/** A text of `_locales`; `$1` to `$9` are filled with `parts`. */
export const t: Translate = (key, ...parts) => browser.i18n.getMessage(key, parts.map(String));

export type Translate = (key: string, ...parts: readonly (string | number)[]) => string;

/** The language that the interface is shown in, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
