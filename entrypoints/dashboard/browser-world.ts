import type { DashboardWorld } from '../../components/dashboard/world';
import { browser, hasSidePanel } from '../../utils/platform';

/** What the dashboard asks of the browser itself. */
export const browserWorld = (): DashboardWorld => ({
  // Firefox wants this first in the click, with nothing awaited before it.
  askForSite: (origin) => browser.permissions.request({ origins: [`${patternOf(origin)}/*`] }),
  hasPanel: hasSidePanel(),
  saveFile,
  isKept: () => navigator.storage.persisted().catch(cannotSay),
  askToKeep: () => navigator.storage.persist().catch(() => false),
  askToNotify: () => browser.permissions.request(notifications()),
  mayNotify: () => browser.permissions.contains(notifications()),
  version: browser.runtime.getManifest().version,
});

const notifications = () => ({ permissions: ['notifications' as const] });

const cannotSay = () => null;

/** Access is given by host: a match pattern has no port. */
const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
};

function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
