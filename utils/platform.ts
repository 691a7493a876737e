import { browser } from './messaging/browser';
import { readTexts, watchLanguage } from './speech/kept';
import { speakAsChosen as speak } from './speech/speech';

export { directionOf } from './domain/model/language';
export { type Translate, t, uiLanguage } from './speech/speech';
/** The browser's own API, for the background and for our own screens. Pages talk through messaging only. */
export { browser };

/** Speaks the language that was chosen; for the background and our own screens, which can read our files. */
export const speakAsChosen = (): Promise<void> => speak(({ language }) => readTexts(language));

/** The same for a script in a page. */
export const speakInPage = (): Promise<void> => speak(({ forPages }) => forPages);

/** Tells when another language is spoken from now on. Returns how to stop listening. */
export const followLanguage = (speaking: () => Promise<void>, changed?: () => void): (() => void) =>
  watchLanguage(() => void speaking().then(changed));

/** Chrome and Edge have it; the polyfill's types don't know it. */
interface SidePanel {
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}

/** Of Firefox: one sidebar a window, which the manifest says what to show in. */
interface SidebarAction {
  open(): Promise<void>;
}

const panels = () => browser as unknown as { readonly sidePanel?: SidePanel; readonly sidebarAction?: SidebarAction };

export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = panels();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the browser's own side panel beside one tab; to be called straight from a click, or from the word of one. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel: panel, sidebarAction } = panels();
  if (sidebarAction) return sidebarAction.open();
  if (!panel) throw new Error('This browser has no side panel');
  // Not waited for one by one: the panel opens only while the click still counts.
  await Promise.all([panel.setOptions({ tabId, path: 'sidebar.html', enabled: true }), panel.open({ tabId })]);
}
