import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultJourney } from '../../utils/domain/journey';
import { writeJourney } from '../../utils/domain/journey/write-file';
import { doMainJob } from '../demo/main-job';
import { violations } from '../support/axe';
import { buildForTests, type Extension, launchExtension, testBuild } from '../support/extension';

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

async function isClean(page: Page): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page), `${colorScheme}, ${width}`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `nothing stands out to the right, ${width}`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** An unpacked extension is named after the folder that it is loaded from. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

const company = { ...defaultJourney, id: 'company', name: 'As we do it' };

// Chromium reads the policies of the machine, so only who may write them can try this.
const policies = '/etc/chromium/policies/managed';
const mayWrite = process.platform === 'linux' && process.getuid?.() === 0;

describe.runIf(mayWrite)('what a company sets', () => {
  let folder: string;
  const file = join(policies, `waymark-test-${process.pid}.json`);
  const wereThere = existsSync(policies);
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    buildForTests();
    folder = mkdtempSync(join(tmpdir(), 'waymark-company-'));
    // A folder of its own: no other browser of this machine sees the policy.
    cpSync(testBuild, folder, { recursive: true });
    mkdirSync(policies, { recursive: true });
    const set = {
      journey: writeJourney(company),
      words: { never: ['cheapest in town'] },
      sites: ['https://mail.google.com/'],
      onlyTheseSites: true,
      monitorOnly: 'not a flag',
    };
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: set } } }));
    extension = await launchExtension({ build: folder });
    page = await extension.context.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    rmSync(file, { force: true });
    if (!wereThere) rmSync(policies, { recursive: true, force: true });
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const open = (section: string) => page.goto(extension.url(`dashboard.html#${section}`));

  it('is in force from the start, locked, and says so', async () => {
    expect(extension.id).toBe(idOf(folder));
    await open('settings');
    await part(page, 'site-locked').waitFor();
    expect(await part(page, 'site-locked').textContent()).toContain('https://mail.google.comOn, set by your company');
    expect(await part(page, 'add-site').count()).toBe(0);
    const words = page.locator('[data-part=settings-words]');
    expect(await words.textContent()).toContain('cheapest in town');
    expect(await words.locator('input').count()).toBe(0);
    expect(await part(page, 'monitor-only').count(), 'what can not be read locks nothing').toBe(1);
    await isClean(page);
    await open('journey');
    await page.locator('[data-part=journey][data-name=company]').waitFor();
    expect(await part(page, 'locked').first().textContent()).toContain('Your company has set this');
    expect(await part(page, 'stage-edit').first().isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
  });

  it('holds against whoever asks for another', async () => {
    const ask = (waymark: string, input: unknown) =>
      page.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input });
    expect(
      await ask('changeSettings', { words: { never: [], fine: [], colleagues: [], companies: [] } }),
    ).toMatchObject({
      ok: false,
      error: { code: 'companySet' },
    });
    expect(await ask('useJourney', { id: 'default' })).toMatchObject({ ok: false, error: { code: 'companySet' } });
    expect(await ask('disableSite', { origin: 'https://mail.google.com' })).toMatchObject({
      ok: false,
      error: { code: 'companySite' },
    });
    expect(await ask('enableSite', { origin: 'http://127.0.0.1:9' })).toMatchObject({
      ok: false,
      error: { code: 'companySite' },
    });
  });
});

describe('the first run', () => {
  let extension: Extension;
  let page: Page;
  beforeAll(async () => {
    buildForTests();
    extension = await launchExtension();
    page = await extension.context.newPage();
  });
  afterAll(() => extension?.close());

  it('is useful within a minute: a mail held, a site on, a customer known', async () => {
    await page.goto(extension.url('welcome.html'));
    await part(page, 'welcome-practice').waitFor();
    await isClean(page);
    const began = performance.now();
    await part(page, 'welcome-practice').click();
    await page.waitForURL(/practice\.html$/);
    const report = await doMainJob(page, page.url());
    expect(report).toMatchObject({ held: true, sent: true });
    await part(page, 'practice-next').click();

    await page.locator('[data-part=welcome-try][data-done=true]').waitFor();
    await page.locator('[data-part=welcome-site][data-name="https://mail.google.com"]').click();
    await page.locator('[data-part=welcome-webmail][data-done=true]').waitFor();
    expect(await part(page, 'welcome-open-site').getAttribute('href')).toBe('https://mail.google.com');

    await part(page, 'welcome-add').click();
    await page.locator('[data-part=welcome-customer] [name=name]').fill('Dora Lang');
    await page.locator('[data-part=welcome-customer] [name=email]').fill('dora@lang.example');
    await part(page, 'add').click();
    await page.locator('[data-part=welcome-customer][data-done=true]').waitFor();
    expect(performance.now() - began).toBeLessThan(60_000);
    await isClean(page);
    await part(page, 'welcome-today').click();
    await page.waitForSelector('[data-part=section-today]');
  });

  it('diagnostics say how things stand and name nobody', async () => {
    await page.goto(extension.url('dashboard.html#settings'));
    await expect.poll(() => part(page, 'diagnostics').inputValue()).toContain('customers=');
    const text = await part(page, 'diagnostics').inputValue();
    expect(text).toMatch(/^waymark \d+\.\d+\.\d+ schema=\d+/);
    expect(text).toMatch(/storage usage=\d+ quota=\d+/);
    expect(text).not.toMatch(/Dora|Lang|lang\.example|Schmidt|mail\.google/);
  });

  it('everything is deleted once the word is typed, and it begins anew', async () => {
    await part(page, 'delete-everything').click();
    await part(page, 'delete-word').fill('delet');
    await part(page, 'delete-now').click();
    expect(await part(page, 'delete-form').textContent()).toContain('Type “delete” to confirm');
    await part(page, 'delete-word').fill('Delete');
    await part(page, 'delete-now').click();
    await page.waitForURL(/welcome\.html$/);
    await part(page, 'welcome-practice').waitFor();
    expect(await page.locator('[data-done=true]').count()).toBe(0);
    const customers = await page.evaluate(() =>
      chrome.runtime.sendMessage({ waymark: 'searchCustomers', input: { text: '', limit: 5 } }),
    );
    expect(customers).toEqual({ ok: true, value: [] });
    const worker = await extension.worker();
    expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  });
});
