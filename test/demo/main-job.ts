import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';

/** What a person sees on the way through the main job. */
export interface Report {
  readonly customer: { readonly name: string; readonly stage: string };
  readonly due: readonly { readonly rule: string; readonly reason: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly text: string;
    readonly reason: string;
  }[];
  readonly held: boolean;
  readonly fixedText: string;
  readonly sent: boolean;
  /** The follow-ups that are still due after the mail has gone. */
  readonly dueAfter: Report['due'];
}

const part = (name: string) => `[data-part="${name}"]`;

const readDue = (sidebar: Frame): Promise<Report['due']> =>
  sidebar.locator(part('follow-up')).evaluateAll((items) =>
    items.map((item) => ({
      rule: item.getAttribute('data-rule') ?? '',
      reason: item.querySelector('[data-part="follow-up-reason"]')?.textContent?.trim() ?? '',
    })),
  );

const readFindings = (sidebar: Frame): Promise<Report['findings']> =>
  sidebar.locator(part('finding')).evaluateAll((items) =>
    items.map((item) => ({
      rule: item.getAttribute('data-rule') ?? '',
      severity: item.getAttribute('data-severity') ?? '',
      text: item.querySelector('[data-part="finding-text"]')?.textContent?.trim() ?? '',
      reason: item.querySelector('[data-part="finding-reason"]')?.textContent?.trim() ?? '',
    })),
  );

/** What she wrote herself, as it stands in the compose window now: without the mail that is quoted below. */
const authoredText = (page: Page): Promise<string> =>
  page.locator(part('compose-body')).evaluate((body) => {
    const quote = body.querySelector<HTMLElement>('blockquote');
    const quoted = [quote, quote?.previousElementSibling as HTMLElement | null].filter((part) => part !== null);
    const before = quoted.map((part) => part?.getAttribute('style') ?? null);
    for (const part of quoted) part?.style.setProperty('display', 'none');
    const text = (body as HTMLElement).innerText;
    quoted.forEach((part, index) => {
      const style = before[index];
      if (style) part?.setAttribute('style', style);
      else part?.removeAttribute('style');
    });
    return text.replace(/\n{3,}/g, '\n\n').trim();
  });

/** Reads until two readings in a row are the same: the screen has come to rest. */
async function settled<T>(
  page: Page,
  read: () => Promise<T>,
  enough: (value: T) => boolean,
  limit = 6_000,
): Promise<T> {
  const end = Date.now() + limit;
  let before = await read();
  for (;;) {
    await page.waitForTimeout(250);
    const now = await read();
    if ((enough(now) && JSON.stringify(now) === JSON.stringify(before)) || Date.now() > end) return now;
    before = now;
  }
}

/** Puts the caret at the end of her own text and types there, so that the checks see real input. */
async function typeInBody(page: Page): Promise<void> {
  const body = page.locator(part('compose-body'));
  await body.waitFor();
  // Nobody types in the first half second.
  await page.waitForTimeout(600);
  await body.click({ position: { x: 10, y: 10 } });
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await page.keyboard.press('Backspace');
}

/** Takes every fix that the dialog offers, and lets the mail go. */
async function fixAndSend(page: Page, shoot: (name: string) => Promise<void>): Promise<string> {
  for (let round = 0; round < 10 && (await closedParts(page, 'dialog-fix')).length > 0; round += 1) {
    await clickPart(page, 'dialog-fix');
    await page.waitForTimeout(400);
  }
  const fixed = await authoredText(page);
  await shoot('5-fixed');
  if (await waitForPart(page, 'dialog-send', 500)) await clickPart(page, 'dialog-send');
  return fixed;
}

async function wasSent(page: Page, shoot: (name: string) => Promise<void>): Promise<boolean> {
  await page
    .locator(part('compose'))
    .waitFor({ state: 'detached', timeout: 8_000 })
    .catch(() => undefined);
  if ((await page.locator(part('compose')).count()) > 0) return false;
  await page.locator(part('sent-folder')).click();
  const item = page.locator(part('sent-item')).first();
  await item.waitFor({ timeout: 5_000 }).catch(() => undefined);
  if ((await item.count()) === 0) return false;
  await item.click();
  await shoot('6-sent');
  return true;
}

/** The main job in the practice mailbox, with mouse and keyboard, and what was seen on the way. */
export async function doMainJob(page: Page, address: string, screenshots?: string): Promise<Report> {
  const shoot = async (name: string) => {
    if (!screenshots) return;
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
  };
  await page.goto(address);
  await page.locator(part('inbox-item')).first().waitFor();
  await shoot('1-inbox');
  await page.locator(part('inbox-item')).first().click();

  const sidebar = await sidebarOf(page);
  await sidebar.locator(part('customer-name')).waitFor({ timeout: 15_000 });
  const due = await settled(
    page,
    () => readDue(sidebar),
    () => true,
  );
  const customer = {
    name: (await sidebar.locator(part('customer-name')).innerText()).trim(),
    stage: (await sidebar.locator(part('stage')).getAttribute('data-stage')) ?? '',
  };
  await shoot('2-mail');

  await page.locator(part('reply')).first().click();
  await typeInBody(page);
  const findings = await settled(
    page,
    () => readFindings(sidebar),
    (list) => list.length > 0,
  );
  await shoot('3-warning');

  const typed = await authoredText(page);
  await page.locator(part('send')).click();
  const held = (await waitForPart(page, 'dialog', 1_500)) !== null;
  await page.waitForTimeout(200);
  await shoot('4-send');
  const fixedText = held ? await fixAndSend(page, shoot) : typed;
  const sent = await wasSent(page, shoot);

  await page
    .locator(part('inbox-item'))
    .first()
    .or(page.locator(part('inbox-folder')))
    .first()
    .click();
  const dueAfter = sent
    ? await settled(
        page,
        () => readDue(sidebar),
        (list) => list.length < due.length,
        2_500,
      )
    : due;
  return { customer, due, findings, held, fixedText, sent, dueAfter };
}
