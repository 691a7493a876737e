import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docx, paragraph, run } from '../documents/build';
import { pdf } from '../documents/build-pdf';
import { atLength } from '../support/at-length';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

const lines = (...texts: readonly string[]) =>
  texts.map((text, at) => `BT /F1 12 Tf 72 ${760 - at * 20} Td (${text}) Tj ET`).join('\n');
const letter = ['Harbour Lane 5', 'Quote Q-4711', 'To whom it may concern,', 'please find our offer below.'];
const files: Readonly<Record<string, Uint8Array>> = {
  'quote.pdf': pdf([lines('Quote Q-4711', 'Cover'), lines(...letter)]),
  'offer.docx': docx(
    ['Harbour Lane 5', 'Dear \u00abFirstName\u00bb,', 'thank you for your time.']
      .map((text) => paragraph(run(text)))
      .join(''),
  ),
  'locked.pdf': readFileSync('test/documents/fixtures/locked.pdf'),
  'plan.pdf': readFileSync('test/documents/fixtures/owner-locked.pdf'),
  'terms.txt': new TextEncoder().encode('Payment within 30 days.'),
  'photo.jpg': new Uint8Array([255, 216, 255, 224]),
};

let extension: Extension;
let page: Page;
let sidebar: Frame;
const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  buildForTests();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path(name), bytes);
  extension = await launchExtension();
});
afterAll(async () => {
  await extension?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
  await page.goto(extension.url('practice.html'));
  await page.waitForSelector('[data-part=samples][data-state=there]');
  await part('inbox-item').first().click();
  await part('reply').click();
  await part('compose-body').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Dear Anna,\n\nour quote is below.\n\nRobin');
  sidebar = await sidebarOf(page);
});

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const choose = (...names: readonly string[]) => page.setInputFiles('[data-part="attach-files"]', names.map(path));
const said = () =>
  sidebar
    .locator('[data-part="finding"]')
    .evaluateAll((cards) =>
      cards.map((card) =>
        [
          card.dataset.rule,
          card.dataset.severity,
          card.querySelector('[data-part="finding-place"]')?.textContent?.trim(),
        ].join(' | '),
      ),
    );
const seen = () =>
  sidebar
    .locator('[data-part="attachment"]')
    .evaluateAll((items) => items.map((item) => [...item.children].map((child) => child.textContent).join(': ')));

const inQuote = 'impersonal-greeting | stop | quote.pdf, page 2';

async function drop(name: string): Promise<void> {
  const box = (await part('compose-body').boundingBox())!;
  const session = await extension.context.newCDPSession(page);
  const at = { x: box.x + 40, y: box.y + 40 };
  const data = { items: [], files: [path(name)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

describe('a quote that goes along', () => {
  it('chosen: found with file and page, and Send is held', async () => {
    await choose('quote.pdf');
    await expect.poll(said).toEqual([inQuote]);
    expect(await seen()).toEqual(['quote.pdf: looked at']);
    await part('send').click();
    await waitForPart(page, 'dialog');
    expect((await closedParts(page, 'dialog-place'))[0]?.text).toBe('quote.pdf, page 2');
    expect(await closedParts(page, 'dialog-fix')).toEqual([]);
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-send');
    await part('sent-files').waitFor();
  });

  it('dropped: the same', async () => {
    await drop('quote.pdf');
    await expect.poll(said).toEqual([inQuote]);
  });

  it('a field in a Word file is named with its paragraph', async () => {
    await choose('offer.docx');
    await expect.poll(said).toEqual(['leftover-field | stop | offer.docx, paragraph 2']);
  });

  it('taken out again: nothing more is said of it', async () => {
    await choose('quote.pdf');
    await expect.poll(said).toEqual([inQuote]);
    await page.locator('[data-part="compose-file"] button').click();
    await expect.poll(said).toEqual([]);
    await choose('quote.pdf');
    await expect.poll(said).toEqual([inQuote]);
  });
});

describe('what can not be read', () => {
  it('says so in a line each, and holds nothing', async () => {
    await choose('locked.pdf', 'photo.jpg', 'terms.txt', 'plan.pdf');
    await expect
      .poll(seen)
      .toEqual([
        'locked.pdf: not looked at: locked with a password',
        'photo.jpg: not looked at',
        'terms.txt: looked at',
        'plan.pdf: looked at',
      ]);
    expect(await said()).toEqual([]);
    await part('send').click();
    await part('sent-files').waitFor();
  });

  it('pasted from the clipboard: its name is there', async () => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(2, 2);
      canvas.getContext('2d')?.fillRect(0, 0, 2, 2);
      const picture = await canvas.convertToBlob({ type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    });
    await part('compose-body').click();
    await page.keyboard.press('Control+V');
    await expect.poll(seen).toEqual(['image.png: not looked at']);
  });
});

describe('something of ours dies', () => {
  it('the worker, between attaching and Send: Send is held all the same', async () => {
    await choose('quote.pdf');
    await expect.poll(said).toEqual([inQuote]);
    await extension.stopWorker();
    await part('compose-body').click();
    await page.keyboard.type('.');
    await part('send').click();
    expect(await waitForPart(page, 'dialog')).not.toBeNull();
  });

  atLength(() => {
    it('the reader and what was read: it is read anew', async () => {
      await choose('quote.pdf');
      await expect.poll(said).toEqual([inQuote]);
      const worker = await extension.worker();
      await worker.evaluate(async () => {
        const { offscreen, storage } = (globalThis as unknown as Ours).chrome;
        await offscreen.closeDocument();
        const all = await storage.session.get(null);
        await storage.session.remove(Object.keys(all).filter((key) => key.startsWith('document')));
      });
      await extension.stopWorker();
      await part('compose-body').click();
      await page.keyboard.type('.');
      await expect.poll(seen).toEqual(['quote.pdf: looked at']);
      await expect.poll(said).toEqual([inQuote]);
    });
  });
});

interface Ours {
  readonly chrome: {
    readonly offscreen: { closeDocument(): Promise<void> };
    readonly storage: {
      readonly session: {
        get(keys: null): Promise<Record<string, unknown>>;
        remove(keys: readonly string[]): Promise<void>;
      };
    };
  };
}
