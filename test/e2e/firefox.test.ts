import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../utils/messaging/doors/tab';
import { pdf } from '../documents/build-pdf';
import { asked, type InFirefox, launchFirefox, until } from '../support/firefox';
import { boughtBy, dora, type Glanced, holidayToCome, winBackOf } from '../support/holiday';

let firefox: InFirefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const part = (name: string) => `[data-part="${name}"]`;

describe('the main job in Firefox', () => {
  it('warns, holds Send, fixes, sends once, and closes the follow-up', async () => {
    const { practice } = firefox;
    const due = () => asked<readonly { followUp: { rule: string } }[]>(practice, 'dueNow', { limit: 10 });
    const tab = () => asked<TabState>(practice, 'tabState', { tabId: null });

    await practice.click(part('inbox-item'));
    await until(async () => (await tab()).page?.mail?.from?.name === 'Anna Schmidt', 'the page to be read');
    const before = (await due()).length;
    expect((await due()).map(({ followUp }) => followUp.rule)).toContain('all-is-well');

    await practice.click(part('reply'));
    await practice.waitForSelector(part('compose-body'));
    await practice.click(part('compose-body'));
    await practice.keyboard.type('.');
    await practice.keyboard.press('Backspace');
    await until(async () => (await tab()).draft?.findings[0]?.rule === 'impersonal-greeting', 'the finding');

    await practice.click(part('send'));
    await new Promise((later) => setTimeout(later, 1_500));
    expect(await practice.$(part('compose')), 'Send is held').not.toBeNull();

    // The dialog has the focus: Enter takes the fix, and then Send stands there.
    await practice.keyboard.press('Enter');
    await until(
      () => practice.$eval(part('compose-body'), (body) => (body.textContent ?? '').startsWith('Dear Anna,')),
      'the fix',
    );
    await practice.keyboard.press('Enter');
    await until(async () => (await practice.$(part('compose'))) === null, 'the mail to go');

    await practice.click(part('sent-folder'));
    await practice.waitForSelector(part('sent-item'));
    expect(await practice.$$(part('sent-item'))).toHaveLength(1);
    await until(async () => (await due()).length === before - 1, 'the follow-up to close');
  });

  it('reads the quote that goes along, beside the page', async () => {
    const { practice } = firefox;
    const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
    const quote = join(folder, 'quote.pdf');
    writeFileSync(quote, pdf(['BT /F 12 Tf 72 700 Td (To whom it may concern,) Tj ET']));
    await practice.click(part('inbox-folder'));
    await practice.click(part('inbox-item'));
    await practice.click(part('reply'));
    await practice.waitForSelector(part('attach-files'));
    const field = (await practice.$(`input${part('attach-files')}`)) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(quote);
    await practice.click(part('compose-body'));
    await practice.keyboard.type('.');
    const places = async () =>
      (await asked<TabState>(practice, 'tabState', { tabId: null })).draft?.findings.map(
        ({ attachment }) => attachment,
      );
    await until(
      async () => (await places())?.some((place) => place?.part?.kind === 'page'),
      'the finding in the quote',
    );
    rmSync(folder, { recursive: true });
  });

  it('reads the holidays of the country, beside the page', async () => {
    const { practice } = firefox;
    const { holiday, after, boughtOn } = holidayToCome();
    const winBack = async () => winBackOf(await asked<Glanced>(practice, 'glance', { email: dora.emails[0] }));
    await asked(practice, 'changeMe', { workingDays: [1, 2, 3, 4, 5, 6, 7], timeZone: 'Europe/Berlin', country: '' });
    const { id } = await asked<{ readonly id: string }>(practice, 'addCustomer', dora);
    await asked(practice, 'addPurchase', boughtBy(id, boughtOn));
    expect(await winBack(), 'in no country').toBe(holiday);
    await asked(practice, 'changeMe', { country: 'DE' });
    await until(async () => (await winBack()) === after, 'the day to move');
  });
});
