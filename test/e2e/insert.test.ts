import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sidebarOf } from '../support/closed';
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
const scenario = {
  customer: { name: 'Anna Roe', email: 'anna@roe.example', company: 'Roe', stage: 'post-purchase' },
  purchase: null,
  incoming: {
    subject: 'My order',
    body: 'Hello,\n\nI am still waiting for my order. This is unacceptable, I want my money back.\n\nAnna Roe',
  },
  draft: '',
};
const open = async () => {
  const encoded = Buffer.from(JSON.stringify(scenario)).toString('base64url');
  await page.goto(extension.url(`practice.html#scenario=${encoded}`));
  await page.waitForSelector('[data-part=samples][data-state=there]');
  await part('inbox-item').first().click();
};
const ask = <T>(name: string, input: unknown): Promise<T> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, {
    waymark: name,
    input,
  }) as Promise<T>;
const insert = (subject: string, text: string) =>
  ask('tellPage', { tabId: null, command: { kind: 'insert', subject, text } });
const text = 'Dear Anna,\n\nI am sorry.\nI will call you today.\n\nMia';
const bodyText = async (kind: string) =>
  (kind === 'plain' ? await part('compose-body').inputValue() : await part('compose-body').innerText()).replace(
    /\n{2,}/g,
    '\n\n',
  );

it('an angry mail is suggested as upset with its words, and what is answered stays answered', async () => {
  await open();
  const sidebar = await sidebarOf(page);
  await sidebar.locator('[data-part="tone"]').waitFor();
  expect(await sidebar.locator('[data-part="tone-words"]').textContent()).toContain('still waiting');
  await extension.stopWorker();
  // The frame takes no click in its first moment.
  await page.waitForTimeout(800);
  await sidebar.locator('[data-part="tone-upset"]').click();
  await sidebar.locator('[data-part="tone"]').waitFor({ state: 'detached' });
  await page.reload();
  await page.waitForSelector('[data-part=samples][data-state=there]');
  await part('inbox-item').first().click();
  const again = await sidebarOf(page);
  await again.locator('[data-part="timeline"], [data-part="timeline-item"]').first().waitFor();
  expect(await again.locator('[data-part="tone"]').count()).toBe(0);
});

it.each(['rich', 'plain'])(
  'a draft stands above the quote of a %s answer, once, and is undone as it is typed',
  async (kind) => {
    await open();
    await part('reply').click();
    if (kind === 'plain') await part('plain-switch').click();
    await page.waitForTimeout(500);
    await page.keyboard.type('Soon.');
    await insert('Ignored, there is one', text);
    await expect
      .poll(() => bodyText(kind))
      .toMatch(/^Dear Anna,\n\nI am sorry\.\nI will call you today\.\n\nMia\n\nSoon\./);
    expect(await part('compose-subject').inputValue()).toBe('Re: My order');
    await insert('', text);
    await page.keyboard.type('!');
    expect(await bodyText(kind), 'the caret is at the end of the draft, which stands there once').toMatch(
      /^Dear Anna,\n\nI am sorry\.\nI will call you today\.\n\nMia!\n\nSoon\.(?!.*Dear Anna)/s,
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await bodyText(kind)).trimStart()).toMatch(/^Soon\./);
  },
);

it('a draft in a new mail brings its subject, and is checked', async () => {
  await open();
  await part('new-mail').click();
  await page.keyboard.type('ben@harbour-lane-bikes.example,');
  await insert('Your order', 'Dear customer,\n\nthank you.');
  await expect.poll(() => part('compose-subject').inputValue()).toBe('Your order');
  const state = () => ask<{ value: { draft: { findings: { rule: string }[] } | null } }>('tabState', { tabId: null });
  await expect
    .poll(async () => (await state()).value.draft?.findings.map(({ rule }) => rule))
    .toContain('impersonal-greeting');
});

it('nothing happens where nothing is being written', async () => {
  await open();
  await insert('Your order', text);
  await page.waitForTimeout(300);
  expect(await page.locator('main').innerText()).not.toContain('I am sorry.');
});
