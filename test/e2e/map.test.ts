import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../utils/messaging/result';
import { violations } from '../support/axe';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
  page = await extension.context.newPage();
  await page.goto(extension.url('practice.html'));
  await page.waitForSelector('[data-part=samples][data-state=there]');
});
afterAll(() => extension?.close());

const part = (name: string) => page.locator(`[data-part="${name}"]`);

async function ask(waymark: string, input: unknown): Promise<unknown> {
  const request = { waymark, input };
  const answer = (await page.evaluate((asked) => chrome.runtime.sendMessage(asked), request)) as Result<unknown>;
  if (!answer.ok) throw new Error(`${waymark}: ${JSON.stringify(answer)}`);
  return answer.value;
}

async function open(section: string): Promise<void> {
  await page.goto(extension.url(`dashboard.html#${section}`));
  await page.reload();
}

describe('the journey map', () => {
  it('draws the practice customers, and says so', async () => {
    await open('map');
    await part('map-bubble').first().waitFor();
    expect(await part('map-sample').textContent()).toContain('practice customers');
    expect(await part('map-stage').count()).toBe(4);
  });

  it('is gone through by keys, and leads to who is behind it and on to their page', async () => {
    await part('map-stage').first().focus();
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-target') ?? '');
    expect(await at()).toBe('stage:awareness');
    for (let i = 0; i < 40 && !(await at()).startsWith('way:'); i++) await page.keyboard.press('ArrowRight');
    const chosen = await at();
    expect(chosen).toMatch(/^way:/);
    await page.keyboard.press('Enter');
    await part('map-person').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await part('map-behind').waitFor({ state: 'detached' });
    expect(await at(), 'the focus is back where it was').toBe(chosen);
    await page.keyboard.press('Enter');
    const person = part('map-person').locator('a').first();
    const id = (await person.getAttribute('href'))?.split('/')[1];
    await person.click();
    await page.waitForURL((url) => url.hash === `#customers/${id}`);
  });

  it('is a picture that stands by itself', async () => {
    await open('map');
    const saved = page.waitForEvent('download');
    await part('map-save').click();
    const drawn = readFileSync(await (await saved).path(), 'utf8');
    expect(drawn).toContain('<svg');
    expect(drawn).not.toMatch(/var\(|class=|href=/);
    const isDrawn = await page.evaluate(async (text) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await picture.decode();
      return picture.width > 500 && picture.height > 300;
    }, drawn);
    expect(isDrawn).toBe(true);
  });

  it('is printed on one sheet across, light and without what only a screen needs', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('map');
    await part('map-bubble').first().waitFor();
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheets.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, across, down] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheets) ?? [];
    expect(Number(across)).toBeGreaterThan(Number(down));
    await page.emulateMedia({ media: 'print' });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.emulateMedia({ media: null, colorScheme: null });
  });

  it('makes one thing to do of what is weakest, which can be taken back; roadblocks of all come together', async () => {
    const [someone] = (await ask('searchCustomers', { text: '', limit: 1 })) as { id: string }[];
    const customerId = someone?.id ?? '';
    for (const emotion of [-2, -2, -1, -2])
      await ask('logTouchpoint', {
        ...{ customerId, kind: 'invoice', channel: 'mail', direction: 'out', at: Date.now() - 60_000, emotion },
        ...{ rating: null, note: '', purchaseId: null, account: '', messageId: '', threadKey: '', answered: false },
      });
    await ask('saveRoadblock', {
      id: null,
      content: {
        ...{ customerId, goalId: null, type: 'price', importance: 3, text: 'Two lamps too many', owner: '' },
        ...{ state: 'open', since: Date.now(), touchpointId: null },
      },
    });
    await open('improve');
    await part('improve-first').locator('h3', { hasText: 'Invoice' }).waitFor();
    await part('improve-begin').click();
    await page.keyboard.type('Call before it goes out');
    await page.keyboard.press('Enter');
    await part('improvement').getByText('Call before it goes out').waitFor();
    await part('roadblock').getByText('Two lamps too many').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await part('improvements-empty').waitFor();
  });
});
