import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { openWebmailPlace, type WebmailPlace } from '../support/webmail-place';

let place: WebmailPlace;
let mail: Page;
let sidebar: Frame;

beforeAll(async () => {
  place = await openWebmailPlace({ backForwardCache: true });
});
afterAll(async () => {
  await place?.close();
});
beforeEach(async () => {
  ({ mail, sidebar } = await place.openMail());
});

const annas = 'anna.schmidt@kestrel-works.example';
const nobody = { company: '', role: '', honorific: '', locale: '', stage: 'awareness' };
const part = (name: string) => sidebar.locator(`[data-part="${name}"]`);

/** The sidebar takes no click in its first moments, and says so: then it is clicked again. */
async function press(name: string): Promise<void> {
  await part(name).first().hover();
  await mail.waitForTimeout(500);
  await part(name).first().click();
  await mail.waitForTimeout(500);
  if (await part('toast').filter({ hasText: 'click again' }).count()) await part(name).first().click();
}
const type = async (text: string) => {
  await mail.click('#composebody');
  await mail.keyboard.type(text);
};

describe('the worker dies', () => {
  it('before something changes elsewhere: the sidebar hears of it', async () => {
    await part('add-customer').waitFor();
    await place.extension.stopWorker();
    await mail.bringToFront();
    expect(await place.ask('addCustomer', { ...nobody, name: 'Anna Berg', emails: [annas] })).toMatchObject({
      ok: true,
    });
    await expect.poll(() => part('customer-name').first().textContent()).toBe('Anna Berg');
  });

  it('while the sidebar is open: the next click works', async () => {
    await mail.goto(`${place.webmail.origin}/?to=Emil <emil@weiss.example>`);
    sidebar = await sidebarOf(mail);
    await part('add-customer').waitFor();
    await place.extension.stopWorker();
    await press('add');
    await part('stage').waitFor();
    expect(await part('customer-name').first().textContent()).toBe('Emil');
  });

  it('while a draft is written: the findings come back, in the page and in the sidebar', async () => {
    await type('Dear Bob,');
    await waitForPart(mail, 'finding');
    await part('finding').waitFor();
    await place.extension.stopWorker();
    await mail.keyboard.press('Control+A');
    await mail.keyboard.type('To whom it may concern,');
    await expect
      .poll(async () => (await closedParts(mail, 'finding')).map((chip) => chip.attributes['data-rule']))
      .toEqual(['impersonal-greeting']);
    await part('finding').and(sidebar.locator('[data-rule=impersonal-greeting]')).waitFor();
  });

  it('over a question that it has not answered: it is asked once more', async () => {
    await type('Hello');
    await mail.waitForTimeout(700);
    for (const ending of [' Bob,', ' and Carl,']) {
      await mail.keyboard.type(ending);
      await mail.waitForTimeout(155);
      await place.extension.stopWorker();
    }
    await mail.keyboard.press('Control+A');
    await mail.keyboard.type('Dear Bob,');
    await expect
      .poll(async () => (await closedParts(mail, 'finding')).map((chip) => chip.attributes['data-rule']))
      .toEqual(['wrong-name']);
  });
});

describe('the page comes back', () => {
  const leaveAndComeBack = async () => {
    await mail.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(window, { cameBack: event.persisted }));
    });
    await type('Dear Bob,');
    await waitForPart(mail, 'finding');
    await mail.goto(`${place.webmail.origin}/?to=nobody@else.example`);
    await waitForPart(mail, 'sidebar-tab', 1_000);
    // A page out of the cache does not load, so there is no end of loading to wait for.
    await mail.goBack({ waitUntil: 'commit' });
    await expect.poll(() => mail.evaluate('document.readyState')).toBe('complete');
  };
  const works = async () => {
    await mail.click('#composebody');
    await mail.keyboard.press('Control+A');
    await mail.keyboard.type('To whom it may concern,');
    await expect
      .poll(async () => (await closedParts(mail, 'finding')).map((chip) => chip.attributes['data-rule']))
      .toEqual(['impersonal-greeting']);
    expect(await waitForPart(mail, 'notice', 0), 'nothing to complain of').toBeNull();
  };
  const inSidebar = async () => {
    sidebar = await sidebarOf(mail);
    await expect.poll(() => part('customer-name').first().textContent()).toMatch(/^Anna/);
    await part('finding').and(sidebar.locator('[data-rule=impersonal-greeting]')).waitFor();
  };

  it('by "Back", with the sidebar open: it and the checks work', async () => {
    await leaveAndComeBack();
    await works();
    await inSidebar();
  });

  it('out of the back-forward cache, with the sidebar collapsed: the checks work, and it can be opened', async () => {
    const placement = { side: 'right', collapsed: true, width: 320 };
    await mail.bringToFront();
    const tabs = (await place.own.evaluate(
      (url) => chrome.tabs.query({ url }),
      `${place.webmail.origin.replace(/:\d+$/, '')}/*`,
    )) as {
      id?: number;
    }[];
    await place.ask('tellPage', { tabId: tabs[0]!.id, command: { kind: 'place', placement } });
    await mail.reload();
    await waitForPart(mail, 'sidebar-tab');
    await leaveAndComeBack();
    expect(await mail.evaluate('window.cameBack'), 'it lay in the cache').toBe(true);
    await works();
    await clickPart(mail, 'sidebar-tab');
    await inSidebar();
  });
});
