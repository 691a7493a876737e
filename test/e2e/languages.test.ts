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

/** We have no texts in it, and it is written from right to left: the English ones show how the page stands then. */
const mirrored = 'ar';

/** Without waking the background: what it lays down for all, laid down by hand. */
async function speak(language: string): Promise<void> {
  await page.evaluate((one) => chrome.storage.local.set({ language: { language: one, forPages: {} } }), language);
  await page.waitForFunction((one) => document.documentElement.lang.startsWith(one), language);
}

const goTo = async (section: string) => {
  await page.goto(extension.url(`dashboard.html#${section}`));
  await page.waitForSelector(`[data-part=section-${section}]`);
};

const surfaces = [
  ...sections.map((section) => `dashboard.html#${section}`),
  'popup.html',
  'practice.html',
  'welcome.html',
];

async function holdsItsTexts(): Promise<void> {
  expect(await cutTexts(page)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, 'nothing stands out at the side').toBeLessThanOrEqual(0);
}

describe('the language that was chosen', () => {
  it('is spoken at once in what is open, and by whatever opens after it, whatever the browser speaks', async () => {
    await goTo('settings');
    expect(await page.locator('h1').innerText()).toBe(en.sectionSettings.message);
    await choose('de');
    await expect.poll(() => page.locator('h1').innerText()).toBe(de.sectionSettings.message);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^de\b/);
    await page.goto(extension.url('popup.html'));
    await expect.poll(() => page.locator('body').innerText()).toContain(de.popupPractice.message);
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
  // 360 px is 200 % in a window of 720.
  it.each(surfaces)('%s, 360 px wide, in every language and from right to left', async (surface) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(extension.url(surface));
    await page.waitForSelector(surface.includes('#') ? `[data-part=section-${surface.split('#')[1]}]` : '#app > *');
    for (const language of ['de', 'fr', 'es', mirrored]) {
      await speak(language);
      await holdsItsTexts();
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  });

  it.each([
    ['customers', 'customer-add'],
    ['map', 'map-bubble'],
    ['settings', 'delete-everything'],
  ])('what opens over %s: %s, in German at 360 px', async (section, opened) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await goTo(section);
    await speak('de');
    await page.locator(`[data-part=${opened}]`).first().click();
    await page.waitForSelector('dialog[open]');
    await holdsItsTexts();
    const body = page.locator('dialog .dialog-body');
    expect(await body.evaluate((box) => box.scrollWidth - box.clientWidth), 'nor in the dialog').toBeLessThanOrEqual(0);
  });

  it.each(['customer-edit', 'customer-erase'])('over one customer: %s, in German at 360 px', async (opened) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await goTo('customers');
    await speak('de');
    await page.locator('[data-part=customer] a').first().click();
    await page.locator(`[data-part=${opened}]`).click();
    await page.waitForSelector('dialog[open]');
    await holdsItsTexts();
  });

  it('every section in German at 200 %, in a window of 1280', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    await goTo('today');
    await speak('de');
    for (const section of sections) {
      await goTo(section);
      await holdsItsTexts();
    }
  });
});

it('from right to left, what stands at the left stands at the right', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await goTo('settings');
  await speak(mirrored);
  const left = (selector: string) =>
    page.evaluate((found) => document.querySelector(found)?.getBoundingClientRect().left ?? -1, selector);
  expect(await left('nav')).toBeGreaterThan(await left('main'));
  expect(await left('.switch input')).toBeLessThan(await left('.switch-words'));
});
