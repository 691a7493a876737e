import type { DashboardWorld } from '../../components/dashboard/world';
import { patternOf } from '../../utils/domain/model/origin';
import { browser, hasSidePanel } from '../../utils/platform';

/** What the dashboard asks of the browser itself. */
export const browserWorld = (): DashboardWorld => ({
  // Firefox wants this first in the click, with nothing awaited before it.
  askForSite: (origin) => browser.permissions.request({ origins: [patternOf(origin)] }),
  hasPanel: hasSidePanel(),
  saveFile,
  isKept: () => navigator.storage.persisted().catch(cannotSay),
  askToKeep: () => navigator.storage.persist().catch(() => false),
  askToNotify: () => browser.permissions.request(notifications()),
  mayNotify: () => browser.permissions.contains(notifications()),
  version: browser.runtime.getManifest().version,
  storageUse,
  browser: navigator.userAgent,
  startAgain() {
    localStorage.clear();
    sessionStorage.clear();
    location.replace('welcome.html');
  },
});

const notifications = () => ({ permissions: ['notifications' as const] });

const cannotSay = () => null;

const storageUse = () => navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => ({ usage, quota }), cannotSay);

function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
