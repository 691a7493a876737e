import { browser } from './messaging/browser';

/** The browser's own API, for the background and for our own screens. Pages talk through messaging only. */
export { browser };

/** A text of `_locales`; `$1` to `$9` are filled with `parts`. */
export const t: Translate = (key, ...parts) => browser.i18n.getMessage(key, parts.map(String));

export type Translate = (key: string, ...parts: readonly (string | number)[]) => string;

/** The language that the interface is shown in, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

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
