import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share } from '../support/at-length';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { type GuardPage, openGuardPage } from '../support/guard-page';

let host: GuardPage;
let page: Page;
beforeAll(async () => {
  host = await openGuardPage();
  page = host.page;
});
afterAll(() => host?.close());

const sent = () => host.sent();
const checked = () => page.evaluate(`calls.filter((call) => call.name === 'checkDraft').length`) as Promise<number>;

/** A page whose compose window is taken away, to come back at `comeBack()` as a new one. */
async function withoutWindow(body: 'rich' | 'plain' | 'framed'): Promise<void> {
  await host.open(body, 'click');
  await page.evaluate(`window.form = document.querySelector('.compose'); form.remove()`);
  await page.waitForFunction(`calls.some((call) => call.name === 'leaveDraft')`);
  await page.evaluate(`window.comeBack = () => {
    form.dataset.id = 'c2';
    document.querySelector('main').append(form);
    const frame = form.querySelector('iframe');
    if (frame) {
      const d = frame.contentDocument;
      d.open(); d.write('<!doctype html><body contenteditable="true"><p>Dear Bob,</p></body>'); d.close();
      frame.focus();
      d.body.focus();
    } else form.querySelector('.body').focus();
  }`);
}

describe('a compose window that has just opened', () => {
  it.each(['rich', 'plain', 'framed'] as const)('%s: what is typed before it was known is checked', async (body) => {
    await withoutWindow(body);
    // Opened by a key, as many are, and written in at once.
    await page.evaluate(`addEventListener('keydown', () => comeBack(), { once: true })`);
    await Promise.all([page.keyboard.press('F2'), page.keyboard.press('!')]);
    await page.waitForFunction(`calls.some((call) => call.name === 'checkDraft')`, undefined, { timeout: 1_500 });
  });

  it('that nobody has written in is not checked', async () => {
    await withoutWindow('rich');
    await page.keyboard.press('F2');
    await page.evaluate('comeBack()');
    await page.waitForTimeout(1_000);
    expect(await checked()).toBe(0);
  });

  it('a Send pressed before it was known is looked at, and held', async () => {
    await withoutWindow('rich');
    await page.evaluate(
      'comeBack(); window.place = form.querySelector(".send").getBoundingClientRect().toJSON(); form.remove()',
    );
    const { x, y, width, height } = (await page.evaluate('place')) as DOMRect;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.waitForTimeout(600);
    await page.evaluate('form.dataset.id = "c3"; comeBack()');
    await page.mouse.down();
    await page.mouse.up();
    expect(await waitForPart(page, 'dialog', 1_000)).not.toBeNull();
    expect(await sent()).toEqual([]);
  });
});

describe('a question of the host at Send', () => {
  it.each([
    { why: 'by us', text: '!', clicks: 1 },
    { why: 'by us, with a double click', text: '!', clicks: 2 },
  ])('let go $why: its own Send is no echo of ours', async ({ text, clicks }) => {
    await host.open('rich', 'click');
    await page.evaluate(`(() => {
      document.querySelector('.body').innerHTML = '<p>Dear Anna,</p>';
      const send = document.querySelector('.send');
      send.onclick = () => {
        if (document.querySelector('#really')) return;
        const really = send.cloneNode(true);
        really.id = 'really';
        really.style.cssText = 'position:fixed;left:300px;top:300px';
        really.onclick = () => host('asked');
        document.querySelector('.compose').append(really);
      };
    })()`);
    await page.locator('.body').click();
    await page.keyboard.type(text);
    // Faster than the check of what was typed: we hold it, and let it go ourselves.
    const { x, y } = (await page.locator('.send').boundingBox())!;
    await page.mouse.click(x + 5, y + 5, { clickCount: clicks });
    await page.locator('#really').click();
    await page.waitForTimeout(300);
    expect(await sent()).toHaveLength(1);
    expect(await closedParts(page, 'dialog')).toEqual([]);
  });

  it('let go from our dialog, too', async () => {
    await host.open('rich', 'click');
    await page.evaluate(`document.querySelector('.send').onclick = () => {
      document.querySelector('.tools').insertAdjacentHTML('beforeend', '<button type="button" class="send" id="really" onclick="host(1)">Send without</button>');
    }`);
    await page.locator('.body').click();
    await page.keyboard.type('!');
    await page.locator('.send').click();
    await waitForPart(page, 'dialog', 2_000);
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-send');
    await page.locator('#really').click();
    await page.waitForTimeout(200);
    expect(await sent()).toHaveLength(1);
  });
});

const layouts: Readonly<Record<string, string>> = {
  'as it comes': 'form { margin: 0 }',
  'a column that fills the window':
    'main, form { height: 400px; display: flex; flex-direction: column; gap: 10px } .body { flex: 1 }',
  'a grid': 'form { height: 300px; display: grid; grid-template-rows: auto auto 1fr auto; row-gap: 6px }',
  'things spread out': 'form { height: 400px; display: flex; flex-direction: column; justify-content: space-between }',
  'at the bottom': 'main { position: absolute; bottom: 20px }',
  'no room beside Send': '.tools { width: 70px } main { position: absolute; bottom: 20px }',
};

const inLayouts = Object.keys(layouts).flatMap((layout, index) =>
  (index % 2 === 0 ? (['rich', 'plain'] as const) : (['plain', 'rich'] as const)).map((body) => ({ layout, body })),
);

describe('Send stays where it is when findings come', () => {
  it.each(share(inLayouts))('$layout, $body', async ({ layout, body }) => {
    await host.open(body, 'click');
    await page.addStyleTag({ content: layouts[layout]! });
    await page.locator('.body').click();
    await page.waitForTimeout(200);
    const before = await page.locator('.send').boundingBox();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    if (layout === 'no room beside Send') await page.waitForTimeout(700);
    else expect(await waitForPart(page, 'finding', 2_000)).not.toBeNull();
    expect(await page.locator('.send').boundingBox()).toEqual(before);
    const [chip] = await closedParts(page, 'finding');
    if (chip?.box) expect(chip.box.x, 'beside Send').toBeGreaterThan(before!.x + before!.width);
    if (chip?.box) expect(Math.abs(chip.box.y + chip.box.height / 2 - before!.y - before!.height / 2)).toBeLessThan(20);
    await page.keyboard.press('Backspace');
  });

  it('also when the window becomes narrow', async () => {
    await host.open('plain', 'click');
    await page.locator('.body').click();
    await page.keyboard.type('!');
    const wide = (await waitForPart(page, 'finding', 2_000))!.box!;
    await page.setViewportSize({ width: 260, height: 700 });
    await page.waitForTimeout(200);
    const chip = (await closedParts(page, 'finding'))[0]!.box!;
    expect(chip.width).toBeLessThan(wide.width);
    expect(chip.x + chip.width).toBeLessThanOrEqual(260);
  });
});
