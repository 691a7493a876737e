import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
});

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const open = async (hash = '') => {
  await page.goto(extension.url(`practice.html${hash}`));
  await page.waitForSelector('[data-part=samples][data-state=there]');
};
const reply = async (body: 'rich' | 'plain') => {
  await part('inbox-item').first().click();
  await part('reply').click();
  if (body === 'plain') await part('plain-switch').click();
  // As long as it takes a person to reach for the keys.
  await page.waitForTimeout(1_000);
};
const sentBody = async () => {
  await part('sent-body').waitFor();
  return (await part('sent-body').textContent()) ?? '';
};

describe.each(['rich', 'plain'] as const)('a mail in a %s body', (body) => {
  it('is held, mended and sent once, with nothing of ours in it, however often Send is pressed', async () => {
    await open();
    await reply(body);
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await expect.poll(async () => (await closedParts(page, 'finding')).length).toBeGreaterThan(0);
    // By the bare mouse: the dialog comes up between the first click and the last.
    const { x, y, width, height } = (await part('send').boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2, { clickCount: 4, delay: 20 });
    await waitForPart(page, 'dialog-fix');
    expect(await part('sent-item').count()).toBe(0);
    // The dialog takes no click in its first moment.
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-fix');
    await clickPart(page, 'dialog-send');
    expect(await sentBody()).toMatch(/^Dear Anna,\n\nthank you for your interest\./);
    expect((await part('sent-source').textContent())?.toLowerCase()).not.toMatch(/waymark|<span|style=|class=/);
    await part('sent-folder').click();
    expect(await part('sent-item').count()).toBe(1);
  });

  it('goes out as it was typed when there is nothing to say, also by Ctrl+Enter', async () => {
    await open();
    await part('new-mail').click();
    await page.keyboard.type('ben@harbour-lane-bikes.example,');
    if (body === 'plain') await part('plain-switch').click();
    await part('compose-body').click();
    await page.keyboard.type('Hi Ben,');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two  blanks, <b>no markup</b> & 5 > 3');
    await page.keyboard.press('Control+Enter');
    expect(await sentBody()).toBe('Hi Ben,\n\ntwo  blanks, <b>no markup</b> & 5 > 3');
    expect(await closedParts(page, 'dialog')).toEqual([]);
  });
});

describe('a scenario in the address', () => {
  const encode = (scenario: unknown) => `#scenario=${Buffer.from(JSON.stringify(scenario)).toString('base64url')}`;

  it('comes first in the inbox, and its draft above the quoted mail', async () => {
    const customer = { name: '<img src=x> Öz', email: 'oez@shop.example', company: 'Öz', stage: 'consideration' };
    const incoming = { subject: 'Größe', body: 'Hallo,\n\npasst das?' };
    await open(encode({ customer, purchase: null, incoming, draft: 'To whom it may concern,\n\nyes.' }));
    await reply('plain');
    expect(await part('compose-body').inputValue()).toMatch(
      /^To whom it may concern,\n\nyes\.\n\nOn .*<img src=x> Öz wrote:\n> Hallo,\n>\n> passt das\?$/,
    );
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('that can not be read gets a clear sentence, and the usual mails', async () => {
    await open(encode({ customer: { name: 'Anna' } }));
    expect(await part('trouble').textContent()).toContain("can't be read");
    expect(await part('inbox-item').count()).toBeGreaterThan(1);
  });
});

describe('the sample customers', () => {
  it('are left as they were at the next visit, and stay out once they are out', async () => {
    await open();
    await part('samples-remove').click();
    await page.waitForSelector('[data-part=samples][data-state=removed]');
    await page.reload();
    await page.waitForSelector('[data-part=samples][data-state=removed]');
    await part('samples-load').click();
    await page.waitForSelector('[data-part=samples][data-state=there]');
  });
});
