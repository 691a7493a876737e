import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sidebarOf } from '../support/closed';
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
/** The frame takes no click in its first moment. */
const settle = () => page.waitForTimeout(800);
const timeline = (sidebar: Frame) => sidebar.locator('[data-part="timeline-part"]').innerText();

it('an upset customer: the suggestion, the playbook, the answer from its template, closed, and offers are back', async () => {
  await page.goto(extension.url('practice.html'));
  await page.waitForSelector('[data-part=samples][data-state=there]');
  await part('inbox-item').filter({ hasText: 'Dario Conti' }).click();
  let sidebar = await sidebarOf(page);
  const at = (name: string) => sidebar.locator(`[data-part="${name}"]`);
  const step = (id: string) => sidebar.locator(`[data-part="playbook-step"][data-step="${id}"]`);

  await at('tone').waitFor();
  expect(await at('tone-words').textContent()).toMatch(/still waiting|third time|disappointed|money back/);
  await at('suggestion').first().waitFor();
  expect(await at('offers-withheld').count()).toBe(0);

  await settle();
  await at('tone-playbook').click();
  await at('playbook').waitFor();
  await at('offers-withheld').waitFor();
  expect(await at('suggestion').count()).toBe(0);
  expect(await at('playbook-because').textContent()).toMatch(/still waiting|third time|disappointed|money back/);
  expect(await at('mood').textContent()).toContain('Upset');
  expect(await step('call').textContent()).toMatch(/2[34] hours left/);

  // What was begun is there again, whatever became of the worker.
  await extension.stopWorker();
  await step('tell-owner').locator('textarea').fill('The workshop knows');
  await step('tell-owner').locator('[data-part="step-done"]').click();
  await sidebar.locator('[data-part="playbook-step"][data-step="tell-owner"][data-state="done"]').waitFor();
  expect(await step('tell-owner').textContent()).toContain('The workshop knows');

  await part('reply').click();
  await part('compose-body').waitFor();
  sidebar = await sidebarOf(page);
  await step('call').locator('[data-part="write"]').waitFor();
  await settle();
  await step('call').locator('[data-part="write"]').click();
  await expect.poll(() => part('compose-body').innerText()).toMatch(/^Hello Dario,/);
  expect(await part('compose-body').innerText()).not.toMatch(/\{\{|\[\[/);
  await part('send').click();
  await part('sent-body').waitFor();
  expect(await part('sent-body').textContent()).toMatch(/^Hello Dario,/);

  await part('inbox-folder').click();
  await part('inbox-item').filter({ hasText: 'Dario Conti' }).click();
  sidebar = await sidebarOf(page);
  await at('playbook').waitFor();
  await settle();
  await step('call').locator('textarea').fill('New ones come on Friday');
  await step('call').locator('[data-part="step-done"]').click();
  await expect.poll(() => timeline(sidebar)).toContain('New ones come on Friday');

  await at('concern-add').click();
  await at('concern-choose').first().click();
  await at('concern-say').waitFor();

  await at('playbook-close').click();
  await at('outcome-solved').check();
  await sidebar.locator('[data-part="playbook-closing"] [aria-label="Pleased"]').click();
  await sidebar.locator('[data-part="playbook-closing"] [data-part="save"]').click();
  await at('playbook').waitFor({ state: 'detached' });
  await expect.poll(() => at('offers-withheld').count()).toBe(0);
  await at('suggestion').first().waitFor();
  expect(await at('mood').textContent()).toContain('Pleased');
});
