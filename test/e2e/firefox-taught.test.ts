import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeTaughtFile } from '../../utils/domain/taught/file';
import { asked, type InFirefox, launchFirefox, until } from '../support/firefox';
import { serveTaughtPage } from '../support/taught-page';
import type { WebmailPage } from '../support/webmail-page';

let site: WebmailPage;
let firefox: InFirefox;
beforeAll(async () => {
  site = await serveTaughtPage();
  firefox = await launchFirefox('firefox-mv3-loopback');
});
afterAll(async () => {
  await firefox?.close();
  await site?.stop();
});

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('goes by what was taught, in a tab that is open, after a new load, and on the next record', async () => {
  const { browser, practice } = firefox;
  const { origin } = site;
  await asked(practice, 'enableSite', { origin });
  const page = await browser.newPage();
  await page.goto(`${origin}/contact/1`);
  const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  const write = async (text: string) => {
    await page.$eval('.paper', (paper) => {
      paper.textContent = '';
    });
    await page.click('.paper');
    await page.keyboard.type(text);
    await later(1_000);
    await page.click('.go');
    await later(1_000);
  };
  await write('Dear Bob,');
  expect(await sent(), 'nobody knows this page').toEqual(['Dear Bob,']);

  const parts = { name: '.face-name', email: '.wire', recipients: '.crew', body: '.paper', send: '.go' };
  const text = writeTaughtFile({ origin, pages: [{ id: 'desk', path: '', parts }] });
  expect(await asked(practice, 'importTaught', { text })).toMatchObject({ origin });
  await later(1_500);
  await write('Dear Bob, again.');
  expect(await sent(), 'held at once').toEqual(['Dear Bob,']);

  for (const record of [1, 2]) {
    await page.goto(`${origin}/contact/${record}`);
    await until(() => page.$('.paper'), 'the page');
    await later(1_500);
    await write('Dear Bob, anew.');
    expect(await sent(), `held on record ${record}`).toEqual([]);
  }
});
