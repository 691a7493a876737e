import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atLength } from '../support/at-length';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { contentWorld } from '../support/content-world';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { serveTaughtPage } from '../support/taught-page';
import type { WebmailPage } from '../support/webmail-page';
import { pressInSidebar } from '../support/webmail-place';

let extension: Extension;
let site: WebmailPage;
let own: Page;
let page: Page;

beforeAll(async () => {
  buildForTests();
  [extension, site] = await Promise.all([launchExtension(), serveTaughtPage()]);
  own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  await ask('enableSite', { origin: site.origin });
  page = await extension.context.newPage();
  await page.goto(`${site.origin}/contact/1`);
});
afterAll(async () => {
  await extension?.close();
  await site?.stop();
});

const ask = (waymark: string, input: unknown): Promise<{ ok: boolean; value?: unknown }> =>
  own.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input }) as Promise<{ ok: boolean }>;

const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);

async function pointAt(part: string, selector: string): Promise<string | undefined> {
  await clickPart(page, `teach-${part}`);
  await waitForPart(page, 'teach-stop');
  await page.click(selector, { force: true, noWaitAfter: true });
  return (await waitForPart(page, 'teach-said'))?.text;
}

async function teach(part: string, selector: string): Promise<string | undefined> {
  const says = await pointAt(part, selector);
  await clickPart(page, 'teach-keep');
  await waitForPart(page, 'teach-done');
  return says;
}

const reads = async (part: string) => (await closedParts(page, `reads-${part}`))[0]?.text;
const people = (sidebar: Frame) => sidebar.locator('main').innerText();

async function write(text: string): Promise<void> {
  await page.click('.paper');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function startFromSidebar(): Promise<Frame> {
  const sidebar = await sidebarOf(page);
  if ((await sidebar.locator('[data-part=health]').getAttribute('open')) === null)
    await pressInSidebar(page, sidebar.locator('[data-part=health] summary'));
  await pressInSidebar(page, sidebar.locator('[data-part=teach-page]').last());
  expect(await waitForPart(page, 'teach')).not.toBeNull();
  return sidebar;
}

// One life of one site: each step stands on the one before.
describe('a page that nobody knows', () => {
  it('before: its mail leaves without a word', async () => {
    await sidebarOf(page);
    await write('Dear Bob,');
    await page.click('.go');
    expect(await sent()).toEqual(['Dear Bob,']);
  });

  it('is taught from the sidebar, by pointing; the page hears nothing of the pointing', async () => {
    await startFromSidebar();
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    expect(await teach('name', '.face-name')).toBe('Anna Schmidt');
    expect(await teach('email', '.wire')).toBe('anna.schmidt@kestrel-works.example');
    expect(await teach('company', '.house')).toBe('Kestrel Works');
    expect(await teach('stage', '.rung')).toBe('Talks');
    expect(await teach('recipients', '.crew')).toBe('Anna Schmidt <anna.schmidt@kestrel-works.example>');
    expect(await teach('body', '.paper')).toBe('Dear Bob,');
    expect(await teach('send', '.go')).toBe('Go');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(
      heard.filter((one) => !/ div$/.test(one)),
      'clicks in our bar reach it as clicks on a host',
    ).toEqual([]);
    expect(await sent(), 'Send was pointed at, not pressed').toHaveLength(1);
  });

  it("the record's person stands in the sidebar", async () => {
    const sidebar = await sidebarOf(page);
    await expect.poll(() => people(sidebar)).toContain('Anna Schmidt');
  });

  it('the guard holds Send there, and lets it go once', async () => {
    await clickPart(page, 'teach-done');
    await write('Dear Bob, thank you.');
    await page.waitForTimeout(500);
    await page.click('.go');
    expect(await waitForPart(page, 'dialog-send')).not.toBeNull();
    expect(await sent()).toHaveLength(1);
    await page.waitForTimeout(500);
    await clickPart(page, 'dialog-send');
    await expect.poll(sent).toEqual(['Dear Bob,', 'Dear Bob, thank you.']);
    await page.waitForTimeout(500);
    expect(await sent()).toHaveLength(2);
  });

  it('the next record is read by itself, and the bar shows what is read there', async () => {
    await startFromSidebar();
    await page.goto(`${site.origin}/contact/2`);
    await waitForPart(page, 'teach');
    await expect.poll(() => reads('name')).toBe('Ben Schultz');
    expect(await reads('email')).toBe('ben.schultz@heron-mills.example');
    expect(await reads('stage')).toBe('Won');
    const sidebar = await sidebarOf(page);
    await expect.poll(() => people(sidebar)).toContain('Ben Schultz');
    await page.goto(`${site.origin}/contact/3`);
    await expect.poll(() => reads('email')).toBe('cleo.marsh@otter-docks.example');
    expect(await reads('send')).toBe('Not on this page');
    await expect
      .poll(async () => people(await sidebarOf(page)), { message: 'by the record alone' })
      .toContain('Cleo Marsh');
    await page.goto(`${site.origin}/contact/2`);
    await expect.poll(() => reads('name')).toBe('Ben Schultz');
    await clickPart(page, 'teach-close');
    expect(await closedParts(page, 'teach')).toEqual([]);
    await page.reload();
    await sidebarOf(page);
    await page.waitForTimeout(800);
    expect(await closedParts(page, 'teach'), 'done is done').toEqual([]);
  });

  atLength(() => {
    it('what does not fit is said plainly, and can not be kept', async () => {
      await startFromSidebar();
      expect(await pointAt('email', '.rung')).toContain('no mail address');
      expect(await closedParts(page, 'teach-keep')).toEqual([]);
      await clickPart(page, 'teach-stop');
      expect(await pointAt('body', '.wire')).toContain('Nothing can be written');
      await clickPart(page, 'teach-stop');
      await clickPart(page, 'teach-close');
    });
  });

  it('can be taught with keys alone', async () => {
    await startFromSidebar();
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await clickPart(page, 'forget-stage');
    await expect.poll(() => reads('stage')).toBe('Not shown yet');
    await clickPart(page, 'teach-stage');
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('ArrowRight');
      const frame = (await closedParts(page, 'teach-frame'))[0]?.box;
      const target = await page.locator('.rung').boundingBox();
      if (frame && target && Math.abs(frame.y - target.y) < 3) break;
    }
    await page.keyboard.press('Enter');
    expect((await waitForPart(page, 'teach-said'))?.text).toBe('Won');
    await page.keyboard.press('Enter');
    await expect.poll(() => reads('stage')).toBe('Won');
    await page.keyboard.press('Escape');
    await expect.poll(() => closedParts(page, 'teach')).toEqual([]);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(
      heard.filter((one) => one.startsWith('keydown')),
      'keys',
    ).toEqual([]);
  });
});

describe('in a frame', () => {
  it('what was taught there is read, and the bar shows it from above', async () => {
    await page.goto(`${site.origin}/framed/2`);
    await startFromSidebar();
    await expect.poll(() => reads('name')).toBe('Ben Schultz');
    const sidebar = await sidebarOf(page);
    await expect.poll(() => people(sidebar)).toContain('Ben Schultz');
    await clickPart(page, 'forget-company');
    const inside = page.frames().find((frame) => frame.url().endsWith('/contact/2'))!;
    await clickPart(page, 'teach-company');
    await waitForPart(page, 'teach-stop');
    const box = (await inside.locator('.house').boundingBox())!;
    await page.mouse.click(box.x + 5, box.y + box.height / 2);
    expect((await waitForPart(page, 'teach-said'))?.text).toBe('Heron Mills');
    await clickPart(page, 'teach-keep');
    await expect.poll(() => reads('company')).toBe('Heron Mills');
    await clickPart(page, 'teach-close');
    await page.goto(`${site.origin}/framed/3`);
    await expect.poll(async () => people(await sidebarOf(page))).toContain('Cleo Marsh');
    await page.goto(`${site.origin}/contact/2`);
  });
});

describe('the page itself', () => {
  it('can not begin it, and what it presses is not heard', async () => {
    const world = await contentWorld(page, extension.id);
    const refused = { ok: false, error: { code: 'notForYou' } };
    for (const [waymark, input] of [
      ['startTeaching', { tabId: null }],
      ['taughtHere', {}],
      ['teachPart', { part: 'send', selector: 'body', path: '', instead: [] }],
      ['forgetPart', { part: 'send', selectors: ['.go'] }],
      ['exportTaught', { origin: site.origin }],
      ['importTaught', { text: '{}' }],
      ['pageOutline', { tabId: null }],
    ] as const) {
      const answer = await world(`chrome.runtime.sendMessage(${JSON.stringify({ waymark, input })})`);
      expect(answer, waymark).toMatchObject(refused);
    }
    await startFromSidebar();
    await clickPart(page, 'teach-name');
    await page.evaluate(() => {
      const host = [...document.documentElement.children].find((one) => one.localName === 'div')!;
      for (const target of [host, document.querySelector('aside i')!])
        for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, clientX: 40, clientY: 30 }));
    });
    await page.waitForTimeout(200);
    expect(await closedParts(page, 'teach-said')).toEqual([]);
    await page.keyboard.press('Escape');
    await clickPart(page, 'teach-close');
  });
});

describe('the report', () => {
  it('shows how the page is built, and no word of it', async () => {
    const sidebar = await sidebarOf(page);
    await pressInSidebar(page, sidebar.locator('[data-part=report-page]'));
    const outline = await sidebar.locator('[data-part=page-outline]').inputValue();
    expect(outline).toContain('x-face');
    expect(outline).toContain('span [class data-address]');
    expect(outline).not.toMatch(/ben|schultz|heron|carla|contact|sales|127/i);
    await pressInSidebar(page, sidebar.locator('[data-part=copy-report]'));
    await expect.poll(() => sidebar.locator('[data-part=toast]').innerText()).toContain('on the clipboard');
  });
});
