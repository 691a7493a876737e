import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from './browser';
import { bundle } from './bundle';
import { waitForPart } from './closed';
import { type Background, type bodies, openHost, type sendControls } from './page-code';

export type Body = keyof typeof bodies;
export interface Host {
  readonly body: Body;
  readonly send: keyof typeof sendControls;
}

export const hosts: readonly Host[] = [
  { body: 'rich', send: 'click' },
  { body: 'plain', send: 'click' },
  { body: 'framed', send: 'click' },
  { body: 'rich', send: 'pointerdown' },
  { body: 'plain', send: 'submit' },
];

/** What the page code has asked the background. */
interface Call {
  readonly name: string;
  readonly input: { readonly outcome?: string; readonly draft: { readonly body: { readonly text: string } } };
}

export type GuardPage = Awaited<ReturnType<typeof openGuardPage>>;

/** One page of a browser for many cases: each opens its host in it anew. */
export async function openGuardPage() {
  const script = await bundle('test/support/page-start.ts', 'waymark');
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page: Page = await browser.newPage();
  const innerBody = (body: Body) =>
    body === 'framed' ? page.frameLocator('.body').locator('body') : page.locator('.body');

  /** Types at the end, so that the draft is checked as it is written. */
  async function type(body: Body, text = '!'): Promise<void> {
    await innerBody(body).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(text);
  }

  return {
    page,
    innerBody,
    type,
    async open(body: Body, send: keyof typeof sendControls, background: Background = {}): Promise<void> {
      // As it was at first: narrow windows and resting pointers are of one case alone.
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.mouse.move(0, 0);
      await openHost(page, script, body, send, background);
    },
    async typeAndWait(body: Body): Promise<void> {
      await type(body);
      await page.waitForFunction(`calls.some((call) => call.name === 'checked')`);
      await page.waitForTimeout(100);
    },
    sent: () => page.evaluate('sent') as Promise<{ how: string; body: string }[]>,
    calls: async (name: string) => ((await page.evaluate('calls')) as Call[]).filter((call) => call.name === name),
    async sendBox() {
      const box = (await page.locator('.send').boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    close: () => browser.close(),
  };
}

export interface Clicks {
  readonly clicks: number;
  /** Whether the check has answered when they come. */
  readonly answered: 'before' | 'after';
}

/** A mail with nothing to find goes once, however often Send is clicked. */
export async function goesOnce(host: GuardPage, { body, send }: Host, { clicks, answered }: Clicks): Promise<void> {
  const { page } = host;
  await host.open(body, send);
  await host.innerBody(body).evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) element.value = 'Dear Anna,\nthank you.';
    else element.innerHTML = '<p>Dear Anna,</p><p>thank you.</p>';
  });
  if (answered === 'before') await host.typeAndWait(body);
  const { x, y } = await host.sendBox();
  await page.mouse.click(x, y, { clickCount: clicks, delay: 10 });
  const told = async () => (await host.calls('recordSent')).map((call) => call.input.outcome);
  await expect.poll(async () => (await told()).at(-1)).toBe('sent');
  // Whatever was held would have been let go by now.
  await page.waitForTimeout(400);
  expect(await host.sent()).toHaveLength(1);
  expect(await waitForPart(page, 'dialog', 0)).toBeNull();
  // A host that acts before the click may be gone by then: it is told of once, with the outcome.
  expect((await told()).at(-1)).toBe('sent');
  expect((await told()).filter((outcome) => outcome === 'sent')).toHaveLength(1);
}
