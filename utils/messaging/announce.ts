import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { PageCommand } from './doors/tab';
import type { Topic } from './protocol';
import { senderOf } from './serve';
import { type Change, type CommandToPage, changePort } from './wire';

/** Keeps the ports of our own screens and tells them what changed. To be called at the top level of the background. */
export function openChangePorts(): (changed: readonly Topic[]) => void {
  const ports = new Set<Runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== changePort || !port.sender || senderOf(port.sender)?.kind === 'page') return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  return (changed) => {
    const message: Change = { changed };
    for (const port of ports) port.postMessage(message);
    // Screens that lost their port to a dead worker hear it here; with none open there is nobody to receive it.
    browser.runtime.sendMessage(message).catch(noReceiver);
  };
}

const noReceiver = (error: unknown): void => {
  if (!/receiving end|message port closed/i.test(String(error))) throw error;
};

/** Sends a command to the scripts of one tab: to a site's page, or to our own practice page. */
export async function tellPage(tabId: number, command: PageCommand): Promise<void> {
  const message: CommandToPage = { waymarkCommand: command, tabId };
  await Promise.all([
    browser.tabs.sendMessage(tabId, message).catch(noReceiver),
    browser.runtime.sendMessage(message).catch(noReceiver),
  ]);
}
