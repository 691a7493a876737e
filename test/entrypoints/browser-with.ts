import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternOf } from '../../utils/domain/model/origin';

export const mail = 'https://mail.example';
export const other = 'https://other.example:8443';

/** The browser as far as permissions go: what it grants, which scripts are registered, which tabs were entered. */
export function browserWith(granted: readonly string[]) {
  const seen = { registered: [] as string[], entered: [] as number[], told: [] as unknown[], left: [] as string[] };
  const tabs = [
    { id: 1, url: `${mail}/inbox` },
    { id: 2, url: `${other}/` },
    { id: 3, url: 'https://other.example/another-port' },
  ];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((pattern) => granted.includes(pattern)),
      remove: async ({ origins }: { origins: string[] }) => void seen.left.push(...origins),
    },
    scripting: {
      getRegisteredContentScripts: async () =>
        seen.registered.length > 0 ? [{ id: 'bootstrap', matches: seen.registered }] : [],
      unregisterContentScripts: async () => {
        seen.registered = [];
      },
      registerContentScripts: async ([script]: [{ matches: string[] }]) => {
        if (seen.registered.length > 0) throw new Error("Duplicate script ID 'bootstrap'");
        seen.registered = script.matches;
      },
      updateContentScripts: async ([script]: [{ matches: string[] }]) => {
        if (seen.registered.length === 0) throw new Error("Nonexistent script ID 'bootstrap'");
        seen.registered = script.matches;
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => void seen.entered.push(target.tabId),
    },
    tabs: {
      query: async ({ url }: { url?: string }) =>
        tabs.filter((tab) => !url || patternOf(new URL(tab.url).origin) === url),
      sendMessage: async (tabId: number, message: { waymarkCommand: unknown }) =>
        void seen.told.push([tabId, message.waymarkCommand]),
    },
  });
  fakeBrowser.runtime.sendMessage = async () => undefined;
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [] }) });
  return seen;
}
