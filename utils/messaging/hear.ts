import { browser } from './browser';
import type { PageCommand } from './doors/tab';
import type { CommandToPage } from './wire';

/** Hears what the sidebar asks this page to do, through the background. `tabId` is given by our own pages only. */
export function hearCommands(run: (command: PageCommand) => void, tabId?: number): () => void {
  const listener = (message: unknown): undefined => {
    const command = message as Partial<CommandToPage> | null;
    if (!command?.waymarkCommand) return;
    if (tabId !== undefined && command.tabId !== tabId) return;
    run(command.waymarkCommand);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
