import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../components/dashboard/sections';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import type { LanguageChoice } from '../../utils/domain/model/language';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { cutTexts } from '../support/cut-texts';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

beforeAll(buildForTests);

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.context.newPage();
  await page.goto(extension.url('practice.html'));
  await page.waitForSelector('[data-part=samples][data-state=there]');
});
afterAll(() => extension?.close());

/** As the settings do it, out of a page of ours. */
const choose = (language: LanguageChoice) =>
  page
    .evaluate(
      (chosen) => chrome.runtime.sendMessage({ waymark: 'changeSettings', input: { language: chosen } }),
      language,
    )
    .then((answer) => expect(answer).toMatchObject({ ok: true }));

/** A language that we have no texts in, and that is written from right to left. */
const mirror = () => page.evaluate(() => chrome.storage.local.set({ language: { language: 'ar', forPages: {} } }));

const goTo = async (section: string) => {
  await page.goto(extension.url(`dashboard.html#${section}`));
  await page.waitForSelector(`[data-part=section-${section}]`);
};

/** Every section and every screen at one width: 360 px is 200 % in a window of 720. */
async function holdsItsTexts(width: number, see: () => Promise<void> = async () => {}): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const surfaces = [...sections.map((section) => `dashboard.html#${section}`), ...screens];
  for (const surface of surfaces) {
    await page.goto(extension.url(surface));
    await page.waitForSelector(surface.includes('#') ? `[data-part=section-${surface.split('#')[1]}]` : '#app > *');
    await see();
    expect(await cutTexts(page), surface).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, `${surface}: nothing stands out at the side, ${width}`).toBeLessThanOrEqual(0);
  }
}

const screens = ['popup.html', 'practice.html', 'welcome.html'] as const;

describe('the language that was chosen', () => {
  it('is spoken at once in what is open, and by whatever opens after it, whatever the browser speaks', async () => {
    await goTo('settings');
    expect(await page.locator('h1').innerText()).toBe(en.sectionSettings.message);
    await choose('de');
    await expect.poll(() => page.locator('h1').innerText()).toBe(de.sectionSettings.message);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^de\b/);
    await page.goto(extension.url('popup.html'));
    expect(await page.locator('body').innerText()).toContain(de.popupPractice.message);
  });

  it('is spoken by the sidebar in a page, by the card and by the question at Send', async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto(extension.url('practice.html'));
    await page.waitForSelector('[data-part=samples][data-state=there]');
    await page.locator('[data-part=inbox-item]').first().click();
    await page.locator('[data-part=reply]').click();
    await page.waitForTimeout(500);
    await page.keyboard.type('x');
    await expect.poll(async () => (await closedParts(page, 'finding')).length).toBeGreaterThan(0);
    await page.locator('[data-part=send]').click();
    await waitForPart(page, 'dialog-send');
    const [button] = await closedParts(page, 'dialog-send');
    expect(button?.text).toContain(de.pageSendAnyway.message);
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-back');
    const sidebar = page.frames().find((frame) => frame.url().includes('sidebar.html'));
    expect(await sidebar?.evaluate(() => document.documentElement.lang)).toMatch(/^de\b/);
    expect(await sidebar?.locator('body').innerText()).toContain(de.findingImpersonalGreeting.message);
    await page.locator('[data-part=discard]').click();
  });

  it('outlives the worker and the page, and goes back to the browser’s', async () => {
    await extension.stopWorker();
    await goTo('about');
    expect(await page.locator('h1').innerText()).toBe(de.sectionAbout.message);
    await choose('auto');
    await expect.poll(() => page.locator('h1').innerText()).toBe(en.sectionAbout.message);
  });
});

describe('texts have room', () => {
  it.each([
    ['de', 640],
    ['de', 360],
    ['fr', 360],
    ['es', 360],
  ] as const)('in %s, in a window of %d', async (language, width) => {
    await page.goto(extension.url('popup.html'));
    await choose(language);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(language);
    await holdsItsTexts(width);
  });
});

describe('from right to left', () => {
  it('every section and every screen is mirrored, and nothing is cut off', async () => {
    await mirror();
    await holdsItsTexts(360, async () => {
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    });
  });

  it('what stands at the left stands at the right', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await goTo('settings');
    const left = (selector: string) =>
      page.evaluate((found) => document.querySelector(found)?.getBoundingClientRect().left ?? -1, selector);
    expect(await left('nav')).toBeGreaterThan(await left('main'));
    expect(await left('.switch input')).toBeLessThan(await left('.switch-words'));
  });
});
