import type { Frame, Locator, Page } from 'playwright-core';
import { sidebarOf } from './closed';
import { buildForTests, type Extension, type LaunchOptions, launchExtension } from './extension';
import { serveWebmailPage, type WebmailPage } from './webmail-page';

/** A browser with the extension, a small webmail that it is switched on for, and a page of ours to ask from. */
export interface WebmailPlace {
  readonly extension: Extension;
  readonly webmail: WebmailPage;
  readonly own: Page;
  ask(waymark: string, input: unknown): Promise<{ readonly ok: boolean; readonly value?: unknown }>;
  /** A new tab with a compose window, in the place of the one before. */
  openMail(): Promise<{ readonly mail: Page; readonly sidebar: Frame }>;
  close(): Promise<void>;
}

export async function openWebmailPlace(options: LaunchOptions = {}): Promise<WebmailPlace> {
  buildForTests();
  const [extension, webmail] = await Promise.all([launchExtension(options), serveWebmailPage()]);
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  const ask: WebmailPlace['ask'] = (waymark, input) =>
    own.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input }) as ReturnType<
      WebmailPlace['ask']
    >;
  await ask('enableSite', { origin: webmail.origin });
  let mail: Page | undefined;
  return {
    extension,
    webmail,
    own,
    ask,
    async openMail() {
      await mail?.close();
      mail = await extension.context.newPage();
      await mail.goto(webmail.origin);
      return { mail, sidebar: await sidebarOf(mail) };
    },
    async close() {
      await extension.close();
      await webmail.stop();
    },
  };
}

/** As a person does: there is a moment between coming to a button and pressing it, and only then it counts. */
export async function pressInSidebar(mail: Page, button: Locator): Promise<void> {
  await button.hover();
  await mail.waitForTimeout(600);
  await button.click();
}

/** Opens the menu of a finding in the sidebar and takes one of its items. */
export async function ignoreInSidebar(mail: Page, sidebar: Frame, rule: string, way: string): Promise<void> {
  await pressInSidebar(mail, sidebar.locator(`[data-part=finding][data-rule=${rule}] [data-part=ignore]`).first());
  await sidebar.locator(`[data-part=${way}]`).click();
}
