import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atLength } from '../support/at-length';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { type GuardPage, goesOnce, type Host, hosts, openGuardPage } from '../support/guard-page';

let host: GuardPage;
let page: Page;
beforeAll(async () => {
  host = await openGuardPage();
  page = host.page;
});
afterAll(() => host?.close());

describe.each(hosts)('a $body body, sent by $send', ({ body, send }) => {
  it('is held with the reason; the fix goes in, and one mail goes out', async () => {
    await host.open(body, send);
    await host.typeAndWait(body);
    await page.locator('.send').click();
    expect(await waitForPart(page, 'dialog', 2_000)).not.toBeNull();
    expect(await host.sent()).toEqual([]);
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-fix');
    await page.waitForTimeout(100);
    expect((await closedParts(page, 'dialog-now')).map((part) => part.text)).toEqual(['It now reads: “Dear Anna,”']);
    await clickPart(page, 'dialog-send');
    await page.waitForFunction('sent.length > 0');
    await page.waitForTimeout(300);
    const mails = await host.sent();
    expect(mails).toHaveLength(1);
    expect(mails[0]!.body).toMatch(/^Dear Anna,\s+thank you\.!$/);
    const told = await host.calls('recordSent');
    expect(told.map((call) => call.input.outcome)).toEqual(['pending', 'sent']);
    expect(told[1]!.input.draft.body.text).toMatch(/^Dear Anna,/);
  });

  // `npm run test:long` has one, two and four clicks, before and after the answer.
  it.each([
    { clicks: 2, answered: 'before' },
    { clicks: 4, answered: 'after' },
  ] as const)('clean, $clicks clicks, checked $answered them: one mail', (clicks) =>
    goesOnce(host, { body, send }, clicks),
  );
});

describe('quadruple clicks on a mail with a stop finding', () => {
  const isFirstOfItsKind = ({ send }: Host, index: number) => hosts.findIndex((one) => one.send === send) === index;
  const goesOnceByTheDialog = async ({ body, send }: Host) => {
    await host.open(body, send);
    await host.typeAndWait(body);
    const { x, y } = await host.sendBox();
    await page.mouse.click(x, y, { clickCount: 4, delay: 10 });
    await page.waitForTimeout(500);
    expect(await closedParts(page, 'dialog')).toHaveLength(1);
    expect(await host.sent()).toEqual([]);
    await clickPart(page, 'dialog-send');
    await page.waitForTimeout(500);
    expect((await host.sent()).map((mail) => mail.body.slice(0, 9))).toEqual(['Dear Bob,']);
  };

  it.each(hosts.filter(isFirstOfItsKind))('$send: one dialog, and "Send anyway" sends one mail', goesOnceByTheDialog);
  atLength(() => {
    const more = hosts.filter((host, index) => !isFirstOfItsKind(host, index));
    it.each(more)('$send, in a $body body: the same', goesOnceByTheDialog);
  });
});

describe('a page that is busy with sending for longer than a double click takes', () => {
  /** It would send at each press that reaches it. */
  const openBusy = async () => {
    await host.open('rich', 'click');
    await page.evaluate(`window.refuses = true; document.querySelector('.send').addEventListener('click', () => {
      for (const end = performance.now() + 1500; performance.now() < end; );
    })`);
    await page.locator('.body').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Hello Anna,');
  };

  it('does not get the second click', async () => {
    await openBusy();
    const { x, y } = await host.sendBox();
    await page.waitForTimeout(700);
    await page.mouse.click(x, y, { clickCount: 2, delay: 10 });
    await page.waitForTimeout(2_000);
    expect(await host.sent()).toHaveLength(1);
  });

  it('does not get a second Enter that came before the first had worked', async () => {
    await openBusy();
    await page.locator('.send').focus();
    await Promise.all([
      page.keyboard.press('Enter'),
      page.waitForTimeout(150).then(() => page.keyboard.press('Enter')),
    ]);
    await page.waitForTimeout(2_000);
    expect(await host.sent()).toHaveLength(1);
  });
});

describe('the dialog', () => {
  it('takes the focus, gives it and the caret back with Esc, and the next Send goes', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    await page.keyboard.press('Control+Enter');
    await waitForPart(page, 'dialog', 2_000);
    await page.waitForTimeout(450);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
    expect(await waitForPart(page, 'dialog', 0)).toBeNull();
    await page.keyboard.type('?');
    expect(await page.locator('.body').innerText()).toMatch(/thank you\.!\?/);
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction('sent.length > 0');
    expect(await host.sent()).toHaveLength(1);
  });

  it('can be answered with the keyboard alone, and the page hears none of it', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    await page.evaluate(`addEventListener('keydown', (event) => seen.push(event.key), true)`);
    await page.locator('.send').focus();
    await page.keyboard.press('Enter');
    await waitForPart(page, 'dialog', 2_000);
    await page.waitForTimeout(450);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await page.waitForFunction('sent.length > 0');
    expect((await host.sent())[0]!.body).toMatch(/^Dear Anna,/);
    expect(await page.evaluate('seen')).toEqual([]);
  });

  it('when the page takes it away, the next Send goes', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    await page.locator('.send').click();
    await waitForPart(page, 'dialog', 2_000);
    await page.evaluate(`document.documentElement.querySelectorAll(':scope > div').forEach((host) => host.remove())`);
    await page.locator('.send').click();
    await page.waitForFunction('sent.length > 0');
    expect(await host.sent()).toHaveLength(1);
  });
});

describe('nothing of ours can keep a mail', () => {
  it.each([
    { why: 'no answer at all', background: { after: null }, most: 300, late: 500 },
    { why: 'an answer that comes late', background: { after: 2_000 }, most: 300, late: 2_200 },
    { why: 'a background that is broken', background: { broken: true }, most: 50, late: 500 },
  ])('$why: it goes, once', async ({ why, background, most, late }) => {
    await host.open('rich', 'click', background);
    await host.type('rich');
    await page.locator('.send').click({ noWaitAfter: true });
    await page.waitForFunction('sent.length > 0', undefined, { timeout: 3_000 });
    const held = (await page.evaluate('sent[0].at - pressedAt')) as number;
    console.log(`${why}: held for ${held.toFixed(0)} ms`);
    // A timer of a busy machine rings late.
    expect(held).toBeLessThan(most + 150);
    await page.waitForTimeout(late);
    expect(await host.sent()).toHaveLength(1);
    expect(await waitForPart(page, 'dialog', 0)).toBeNull();
  });

  it('an orphan lets everything through and says so', async () => {
    await host.open('rich', 'click');
    await host.typeAndWait('rich');
    await page.evaluate('window.orphan = true');
    await page.locator('.send').click();
    await page.waitForFunction('sent.length > 0');
    expect(await host.sent()).toHaveLength(1);
    expect((await waitForPart(page, 'notice', 1_000))?.text).toContain('Reload this page');
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  it('a host that keeps the window after we let go: it is said, and the next Send is untouched', async () => {
    await host.open('rich', 'click');
    await page.evaluate('window.refuses = true');
    await host.type('rich');
    await page.locator('.send').click();
    await waitForPart(page, 'dialog', 2_000);
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-send');
    expect((await waitForPart(page, 'notice', 7_000))?.text).toContain('still here');
    await page.locator('.send').click();
    await page.waitForTimeout(300);
    expect(await host.sent()).toHaveLength(2);
  });
});
