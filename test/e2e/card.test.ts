import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { type GuardPage, openGuardPage } from '../support/guard-page';

let host: GuardPage;
let page: Page;
beforeAll(async () => {
  host = await openGuardPage();
  page = host.page;
});
afterAll(() => host?.close());

describe('the page stays as it was', () => {
  it.each(['rich', 'framed'] as const)(
    '%s: marks, card and dialog leave the markup of the body alone',
    async (body) => {
      await host.open(body, 'click');
      await host.type(body);
      const markup = () => host.innerBody(body).evaluate((element) => element.innerHTML);
      const before = await markup();
      await page.waitForTimeout(700);
      expect(await closedParts(page, 'finding')).toHaveLength(1);
      await page.locator('.send').click();
      await waitForPart(page, 'dialog', 2_000);
      expect(await markup()).toBe(before);
    },
  );

  it('a page that turns dark while a mail is written gets marks for the dark', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    const mark = () =>
      page
        .locator('.body')
        .evaluate((element) => getComputedStyle(element, '::highlight(waymark-stop)').textDecorationColor);
    expect(await mark()).toBe('rgb(168, 50, 31)');
    await page.evaluate(`document.body.style.background = '#14181c'`);
    await host.type('rich', ' more');
    await expect.poll(mark).toBe('rgb(242, 145, 127)');
  });

  it('a check that got no answer is asked again by itself', async () => {
    await host.open('rich', 'click', { broken: true });
    await host.type('rich');
    await expect.poll(async () => (await host.calls('checkDraft')).length).toBe(1);
    await page.evaluate('background.broken = false');
    expect(await waitForPart(page, 'finding')).not.toBeNull();
  });

  it('leaving takes everything out', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    await page.evaluate('stopPage()');
    await page.waitForTimeout(100);
    expect(await page.evaluate(`document.documentElement.querySelectorAll(':scope > div').length`)).toBe(0);
    expect(await page.evaluate(`document.querySelectorAll('.tools + div').length`)).toBe(0);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await page.locator('.send').click();
    await page.waitForFunction('sent.length > 0');
    expect(await host.sent()).toHaveLength(1);
  });

  it('a script that writes into the body is not answered: checks follow people only', async () => {
    await host.open('rich', 'click');
    await page.evaluate(`(() => {
      const body = document.querySelector('.body');
      body.focus();
      body.innerHTML = '<p>Dear Bob and Carl</p>';
      body.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.execCommand('insertText', false, 'x');
    })()`);
    await page.waitForTimeout(800);
    expect(await host.calls('checkDraft')).toEqual([]);
  });

  it('an account that is left alone has none of it', async () => {
    await host.open('rich', 'click', { accountOff: true });
    await host.type('rich');
    await page.locator('.send').click();
    await page.waitForFunction('sent.length > 0');
    expect(await host.calls('checkDraft')).toEqual([]);
  });
});

describe('the card at a finding', () => {
  const marked = async (body: 'rich' | 'framed') => {
    const at = await host.innerBody(body).evaluate((element) => {
      const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = element.ownerDocument.createRange();
      range.setStart(walker.nextNode()!, 5);
      range.setEnd(walker.currentNode, 8);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const frame = body === 'framed' ? (await page.locator('.body').boundingBox())! : { x: 0, y: 0 };
    // Chromium draws a frame's own border of two pixels around it.
    const border = body === 'framed' ? 2 : 0;
    return { x: at.x + frame.x + border, y: at.y + frame.y + border };
  };

  it.each(['rich', 'framed'] as const)('%s: opens at a click in the mark, below it, and fixes', async (body) => {
    await host.open(body, 'click');
    await host.typeAndWait(body);
    const { x, y } = await marked(body);
    await page.mouse.click(x, y);
    const card = await waitForPart(page, 'card', 2_000);
    expect(card?.box?.y).toBeGreaterThan(y);
    await clickPart(page, 'card-fix');
    await page.waitForTimeout(300);
    expect(await host.innerBody(body).innerText()).toMatch(/^Dear Anna,/);
    expect(await waitForPart(page, 'card', 0)).toBeNull();
    expect(await closedParts(page, 'finding')).toEqual([]);
  });

  it('opens where the pointer rests, and goes when it leaves or when somebody types', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    const { x, y } = await marked('rich');
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    expect(await waitForPart(page, 'card', 2_000)).not.toBeNull();
    await page.keyboard.type('?');
    await page.waitForTimeout(100);
    expect(await waitForPart(page, 'card', 0)).toBeNull();
  });

  it('"Ignore once" is kept for this mail: no mark, no hold', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    const { x, y } = await marked('rich');
    await page.mouse.click(x, y);
    await clickPart(page, 'card-ignore');
    await page.waitForTimeout(100);
    expect(await closedParts(page, 'finding')).toEqual([]);
    await host.type('rich', ' more');
    await page.locator('.send').click();
    await page.waitForFunction('sent.length > 0');
    expect((await host.sent())[0]!.body).toMatch(/^Dear Bob,/);
    expect(await host.calls('ignoreFinding')).toEqual([]);
  });

  it('can be reached from the list by keyboard, and Esc gives the focus back', async () => {
    await host.open('plain', 'click');
    await host.typeAndWait('plain');
    await page.locator('.send').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await waitForPart(page, 'card', 2_000))?.text).toContain('Bob');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
    expect(await waitForPart(page, 'card', 0)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(`document.activeElement.className`), 'one step before the chip').toBe('send');
  });

  it('opens at a press during which the finding moves: its chip is still the one that was pressed', async () => {
    await host.open('plain', 'click', { after: 500 });
    await host.typeAndWait('plain');
    const { x, y, width, height } = (await waitForPart(page, 'finding'))!.box!;
    const checked = async () => (await host.calls('checked')).length;
    const before = await checked();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('So: ');
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    expect(await checked(), 'it is checked while the button is down').toBe(before);
    await expect.poll(checked).toBeGreaterThan(before);
    await page.waitForTimeout(100);
    await page.mouse.up();
    expect((await waitForPart(page, 'card', 2_000))?.text).toContain('Bob');
  });

  it('a warning has its chip and never holds', async () => {
    await host.open('rich', 'click');
    await page.locator('.body').evaluate((element) => {
      element.innerHTML = '<p>Dear Carl,</p>';
    });
    await host.typeAndWait('rich');
    expect((await closedParts(page, 'finding')).map((part) => part.attributes['data-severity'])).toEqual(['warn']);
    await page.locator('.send').click();
    await page.waitForFunction('sent.length > 0');
    expect(await waitForPart(page, 'dialog', 0)).toBeNull();
  });

  it('obeys the sidebar: fix, and show where it is', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    await page.evaluate(`command({ kind: 'reveal', composeId: 'c1', rule: 'wrong-name', start: 5 })`);
    expect(await page.evaluate(`CSS.highlights.has('waymark-look')`)).toBe(true);
    await page.evaluate(`command({ kind: 'fix', composeId: 'c1', rule: 'wrong-name', start: 5, fix: 0 })`);
    expect(await page.locator('.body').innerText()).toMatch(/^Dear Anna,/);
    await page.evaluate(`command({ kind: 'leave' })`);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });
});
