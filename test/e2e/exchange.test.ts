import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
  page = await extension.context.newPage();
});
afterAll(() => extension?.close());

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const open = async (way: string) => {
  await page.goto('about:blank');
  await page.goto(extension.url(`dashboard.html#${way}`));
};
const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const count = (name: string) => part('counts').locator(`[data-count=${name}] dd`).textContent();

/** What a button saves. */
async function saved(button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await part(button).click();
  return (await download).path();
}

const tickets = [
  'Id,Requester,Requester email,Subject,Status,Via,Ticket type,Created at,Satisfaction Score',
  '35,Dora Lang,dora@lang.example,Lamp is broken,Solved,Email,Problem,2026-01-02 10:00,Bad',
  '36,Emil Weiß,emil@weiss.example,A spare bulb,Solved,Voice,Question,2026-01-03 09:30,Good',
].join('\n');

describe('in and out', () => {
  it('takes the tickets of a help desk, and knows the file the next time', async () => {
    await open('import');
    await part('import-file').setInputFiles(file('tickets.csv', tickets));
    await part('import-source').waitFor();
    expect(await part('import-source').textContent()).toContain('Zendesk');
    await part('import-check').click();
    await part('import-apply').click();
    await part('import-done').waitFor();
    expect([await count('added'), await count('touchpointsAdded')]).toEqual(['2', '2']);
    await part('import-again').click();
    await part('import-known-file').waitFor();
    await part('import-file').setInputFiles(file('next.csv', tickets.replace('Voice', 'Web')));
    await part('import-saved').waitFor();
    await part('import-check').click();
    await part('import-plan').waitFor();
    expect(await count('touchpointsChanged')).toBe('1');
  });

  it('gives an address book that it reads back, a calendar, and tables that say the same', async () => {
    await open('import/out');
    const cards = readFileSync(await saved('save-cards'), 'utf8');
    expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(2);
    expect(readFileSync(await saved('save-calendar'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const tables = await saved('save-tables');
    await open('import');
    await part('import-file').setInputFiles(file('all.vcf', cards));
    await part('import-check').click();
    await part('import-plan').waitFor();
    expect(await count('same')).toBe('2');
    await open('import/backup');
    await part('restore-file').setInputFiles({
      name: 'tables.zip',
      mimeType: 'application/zip',
      buffer: readFileSync(tables),
    });
    await part('restore-preview').waitFor();
    expect(await part('restore-preview').textContent()).toContain('All of it is here already.');
  });

  it('locks a backup, by keyboard alone, and opens it with its passphrase only', async () => {
    await open('import/backup');
    await part('backup-lock').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('lamps and trams');
    await page.keyboard.press('Tab');
    await page.keyboard.type('lamps and tram');
    await page.keyboard.press('Enter');
    await page.getByText('This is not the same passphrase.').waitFor();
    await page.keyboard.type('s');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const locked = await (await download).path();
    expect(readFileSync(locked, 'latin1')).not.toContain('dora@lang.example');
    await page.getByText('The last backup was saved on').waitFor();
    await part('restore-file').setInputFiles({
      name: 'mine.waymark',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(locked),
    });
    await part('restore-locked').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).last().fill('lamps and rain');
    await part('restore-unlock').click();
    await page.getByText('This is not the passphrase of this file').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).last().fill('lamps and trams');
    await part('restore-unlock').click();
    await part('restore-preview').waitFor();
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length - 40), 'cut off'],
    ['changed', (text: string) => text.replace('"rev":1', '"rev":'), 'damaged in line'],
    ['of somebody else', () => '{"format":"other"}', 'not a Waymark backup'],
  ])('a backup that is %s changes nothing, and says so', async (_why, change, sentence) => {
    await open('import/backup');
    const text = readFileSync(await saved('backup-save'), 'utf8');
    await part('restore-file').setInputFiles(file('x.json', change(text)));
    await part('trouble').waitFor();
    expect(await part('trouble').textContent()).toContain(sentence);
  });
});
