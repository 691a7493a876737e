import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share } from '../support/at-length';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { reloadExtension } from '../support/extension';
import { type ForeignPlace, openForeignPlace } from '../support/foreign-place';
import { otherChecker } from '../support/other-checker';
import { webmailHtml } from '../support/webmail-page';

const plain = webmailHtml();
const strict =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A compose window whose body is written in a frame, and made anew by `remake()`. */
const framed = plain
  .replace('name="_is_html" type="hidden" value="0"', 'name="_is_html" type="hidden" value="1"')
  .replace(
    '<textarea id="composebody"',
    '<iframe id="composebody_ifr" width="600" height="160"></iframe><textarea hidden id="composebody"',
  )
  .concat(`<script>
const frame = document.querySelector('#composebody_ifr');
const write = (body) => { const d = frame.contentDocument; d.open(); d.write('<!doctype html><body contenteditable="true">' + body + '</body>'); d.close(); };
write('<p><br></p>');
window.remake = () => { const kept = frame.contentDocument.body.innerHTML; write(kept); frame.focus(); const b = frame.contentDocument.body; b.focus(); frame.contentDocument.getSelection().selectAllChildren(b.firstElementChild); frame.contentDocument.getSelection().collapseToEnd(); };
document.querySelector('.send').addEventListener('click', () => sent.splice(-1, 1, frame.contentDocument.body.innerText.trim()));
</script>`);

/** The same with a field, that another one takes the place of. */
const field = `${plain}<script>window.remake = () => { const old = document.querySelector('#composebody'); const made = old.cloneNode(); made.value = old.value; old.replaceWith(made); made.focus(); made.setSelectionRange(made.value.length, made.value.length); };</script>`;

/** One page for a list and a compose window, which comes a while after the address has changed. */
const singlePage = `<!doctype html><title>Mail</title><body class="task-mail action-none"><div id="messagestack"></div><main>The list</main>
<template>${plain.slice(plain.indexOf('<div id="layout">'), plain.indexOf('<iframe'))}</template><script>
window.sent = [];
const show = () => setTimeout(() => {
  const writes = /compose/.test(location.pathname + location.hash);
  document.body.className = 'task-mail ' + (writes ? 'action-compose' : 'action-none');
  document.querySelector('main').replaceChildren(writes ? document.querySelector('template').content.cloneNode(true) : 'The list');
}, 300);
window.go = (to) => { history.pushState({}, '', to); show(); };
addEventListener('popstate', show); addEventListener('hashchange', show);
</script>`;

const pages = {
  '/plain': { html: plain },
  '/strict': { html: plain, headers: { 'Content-Security-Policy': strict } },
  '/sandboxed': { html: plain, headers: { 'Content-Security-Policy': 'sandbox allow-scripts allow-forms' } },
  '/isolated': {
    html: plain,
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  },
  '/rtl': { html: plain.replace('<title>', '<html dir="rtl" lang="ar"><title>') },
  '/enlarged-html': { html: plain.replace('<title>', '<html style="zoom:1.25"><title>') },
  '/enlarged-body': { html: plain.replace('style="margin:0', 'style="zoom:1.25;margin:0') },
  '/framed': { html: framed },
  '/field': { html: field },
  '/app': { html: singlePage },
  '/second': { html: webmailHtml('second@sales.example') },
  '/shared': {
    html: plain.replace('</option></select>', '</option><option>Sales &lt;sales@sales.example&gt;</option></select>'),
  },
};

const checker = otherChecker();
let place: ForeignPlace;
let page: Page;
beforeAll(async () => {
  place = await openForeignPlace(pages, { besides: [checker] });
  page = place.page;
});
afterAll(async () => {
  await place?.close();
  rmSync(checker, { recursive: true, force: true });
});

const greeting = 'To whom it may concern,';
const chips = async (within = page) =>
  (await closedParts(within, 'finding')).map((chip) => chip.attributes['data-rule']);
const sent = () => page.evaluate('sent') as Promise<string[]>;
const sidebars = () => page.frames().filter((frame) => frame.url().includes('sidebar.html')).length;
const hosts = () => page.evaluate(() => document.querySelectorAll('html > div').length);

async function write(text = greeting): Promise<void> {
  await page.click('#composebody');
  await page.keyboard.type(text);
}
async function isAtWork(): Promise<void> {
  await write();
  await expect.poll(() => chips()).toEqual(['impersonal-greeting']);
}
/** Held with its reason, and sent once when it is said so. */
async function isHeldAndSent(): Promise<void> {
  await page.click('.send');
  await waitForPart(page, 'dialog');
  expect(await sent()).toEqual([]);
  await page.waitForTimeout(450);
  await clickPart(page, 'dialog-send');
  await expect.poll(async () => (await sent()).length).toBe(1);
}

describe('a page with a policy of its own', () => {
  it('strict in all that can be, with Trusted Types: sidebar, finding and dialog are there, with their looks', async () => {
    await place.open('/strict');
    const sidebar = await sidebarOf(page);
    await sidebar.locator('[data-part=add-customer], [data-part=customer-name]').first().waitFor();
    await isAtWork();
    const [chip] = await closedParts(page, 'finding');
    expect(chip?.box?.height).toBe(28);
    await isHeldAndSent();
  });

  it.each(share(['/isolated', '/sandboxed']))(
    '%s, which lets no frame in: all else works, and it says where',
    async (path) => {
      await place.open(path);
      expect((await waitForPart(page, 'notice', 6_000))?.text).toContain('side panel');
      expect(await waitForPart(page, 'sidebar-tab')).not.toBeNull();
      const width = await page.locator('#layout').evaluate((layout) => layout.getBoundingClientRect().width);
      expect(width, 'no room is made for what does not come').toBe(await page.evaluate('innerWidth'));
      await isAtWork();
      await isHeldAndSent();
    },
  );
});

describe('a page from right to left', () => {
  it('has room made on the side that was chosen, and the finding beside Send, which stays', async () => {
    await place.open('/rtl');
    await sidebarOf(page);
    const before = (await page.locator('.send').boundingBox())!;
    await isAtWork();
    expect(await page.locator('.send').boundingBox()).toEqual(before);
    const chip = (await closedParts(page, 'finding'))[0]!.box!;
    expect(chip.x + chip.width, 'on the free side of Send').toBeLessThanOrEqual(before.x);
    const frame = (await closedParts(page, 'sidebar-frame'))[0]!.box!;
    expect(before.x + before.width).toBeLessThanOrEqual(frame.x);
    await isHeldAndSent();
  });
});

describe('a page that is enlarged', () => {
  const zoom = async (factor: number) => {
    await page.bringToFront();
    await place.own.evaluate(
      async ([to, url]) => {
        const [tab] = await chrome.tabs.query({ url: `${url}` });
        await chrome.tabs.setZoom(tab!.id!, Number(to));
      },
      [factor, 'http://127.0.0.1/*'],
    );
  };
  const isClear = async () => {
    const frame = (await closedParts(page, 'sidebar-frame'))[0]?.box;
    const send = (await page.locator('.send').boundingBox())!;
    if (frame) expect(send.x + send.width <= frame.x || send.x >= frame.x + frame.width).toBe(true);
  };

  it.each(share(['html', 'body']))('by a style of its own on %s: the room fits the sidebar', async (part) => {
    await place.open(`/enlarged-${part}`);
    await sidebarOf(page);
    await expect
      .poll(async () => {
        const frame = (await closedParts(page, 'sidebar-frame'))[0]?.box;
        const right = await page.evaluate(() => document.querySelector('#layout')!.getBoundingClientRect().right);
        return frame ? Math.abs(frame.x - right) < 3 : null;
      })
      .toBe(true);
    await isAtWork();
    await isHeldAndSent();
  });

  it.each(share([1.5, 0.5]))('by the browser, to %d: all of it works', async (factor) => {
    await place.open('/plain');
    await sidebarOf(page);
    await zoom(factor);
    await isAtWork();
    await isClear();
    await isHeldAndSent();
    await zoom(1);
  });
});

describe('a page that changes without being loaded', () => {
  it.each([
    ['by its history', '/app/compose', 'go("/app/compose")'],
    ['by its hash', '/app#compose', 'location.hash = "compose"'],
  ])('%s: a compose window that comes is served, one that goes leaves nothing', async (_, __, step) => {
    await place.open('/app');
    await page.waitForTimeout(400);
    expect(await hosts(), 'nothing yet').toBe(0);
    await page.evaluate(step);
    await page.locator('#composebody').waitFor();
    await sidebarOf(page);
    await isAtWork();
    await page.evaluate('history.back()');
    await page.locator('#composebody').waitFor({ state: 'detached' });
    await expect.poll(() => chips()).toEqual([]);
    await page.evaluate('history.forward()');
    await page.locator('#composebody').waitFor();
    await isAtWork();
    expect(sidebars()).toBe(1);
  });
});

describe('several accounts in one browser', () => {
  const placementOf = async (account: string) => {
    const sites = await place.ask<{ origin: string; placement: Record<string, unknown> }[]>('sites', {});
    return sites.find(({ origin }) => origin === place.pages.origin)?.placement[account];
  };

  it('each has the sidebar where it was left, also when the page goes from one to the other', async () => {
    await place.open('/plain');
    await sidebarOf(page);
    await page.evaluate(() => {
      document.querySelector('#_from option')!.textContent = 'second@sales.example';
      location.hash = '#second';
    });
    await page.waitForTimeout(700);
    const sidebar = await sidebarOf(page);
    await page.bringToFront();
    await sidebar.locator('[data-part=collapse]').hover();
    await page.waitForTimeout(600);
    await sidebar.locator('[data-part=collapse]').click();
    await waitForPart(page, 'sidebar-tab');
    await clickPart(page, 'sidebar-tab');
    await expect.poll(() => placementOf('second@sales.example')).toMatchObject({ collapsed: false });
    expect(await placementOf('me@sales.example')).toBeUndefined();
  });

  it('one that is switched off is left alone, in the open page and in another; the others go on', async () => {
    await place.open('/plain');
    await isAtWork();
    const input = { origin: place.pages.origin, account: 'second@sales.example', off: true };
    await place.ask('switchAccount', input);
    await page.evaluate(() => {
      document.querySelector('#_from option')!.textContent = 'second@sales.example';
      location.hash = '#second';
    });
    await expect.poll(hosts).toBe(0);
    await page.evaluate(() => {
      document.querySelector('#_from option')!.textContent = 'me@sales.example';
      location.hash = '#first';
    });
    await sidebarOf(page);
    await place.open('/second');
    await page.waitForTimeout(1_000);
    expect(await hosts()).toBe(0);
    await place.ask('switchAccount', { ...input, off: false });
    await sidebarOf(page);
  });

  it('a shared mailbox: written under its address, in the same account, it is checked and held alike', async () => {
    await place.open('/shared');
    await page.selectOption('#_from', { index: 1 });
    await isAtWork();
    await isHeldAndSent();
    const tab = await place.own.evaluate(async () => (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]!.id!);
    const state = await place.ask<{ page: { account: string } }>('tabState', { tabId: tab });
    expect(state.page.account).toBe('me@sales.example');
  });
});

describe('an editor that is made anew while somebody writes', () => {
  it('a field: the finding stays, what is typed next is checked, and Send is held', async () => {
    await place.open('/field');
    await isAtWork();
    await page.evaluate('remake()');
    await page.keyboard.type(' hello');
    await page.evaluate('remake()');
    await page.waitForTimeout(700);
    expect(await chips()).toEqual(['impersonal-greeting']);
    await isHeldAndSent();
    expect(await sent()).toEqual([`${greeting} hello`]);
  });

  it('a frame: its marks are there again without another key, and a name typed next is found', async () => {
    await place.open('/framed');
    // What was typed long before we came is not looked at by itself.
    await sidebarOf(page);
    await page.frameLocator('#composebody_ifr').locator('body').click();
    await page.keyboard.type(greeting);
    const marks = () =>
      page.evaluate(() => {
        const { contentWindow } = document.querySelector<HTMLIFrameElement>('#composebody_ifr')!;
        const { highlights } = (contentWindow as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS;
        return [...(highlights.get('waymark-stop') ?? [])].map((range) => range.toString());
      });
    await expect.poll(marks).toHaveLength(1);
    // Longer ago than anything counts as use: nobody touches it any more.
    await page.waitForTimeout(5_200);
    await page.evaluate('remake()');
    await page.waitForTimeout(300);
    expect(await marks()).toEqual([greeting.replace(',', '')]);
    await page.keyboard.type(' thanks');
    await expect
      .poll(() => page.frameLocator('#composebody_ifr').locator('body').innerText())
      .toContain(`${greeting} thanks`);
    await page.waitForTimeout(300);
    await expect.poll(marks).toHaveLength(1);
    await isHeldAndSent();
    expect((await sent())[0]).toContain('thanks');
  });
});

describe('another extension that marks the same text', () => {
  it('does not change what we read: one finding, no false one, and both marks stay', async () => {
    await place.open('/framed');
    const body = page.frameLocator('#composebody_ifr').locator('body');
    await body.click();
    await page.keyboard.type(greeting);
    await body.locator('other-mark').waitFor();
    await page.keyboard.type(' we thank you.');
    await page.waitForTimeout(900);
    expect(await chips()).toEqual(['impersonal-greeting']);
    expect(await body.locator('other-mark').innerText()).toBe('may');
    expect(await body.innerText()).toContain(`${greeting} we thank you.`);
    await page.click('.send');
    await waitForPart(page, 'dialog');
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-fix');
    await page.waitForTimeout(200);
    expect((await closedParts(page, 'dialog-now')).map(({ text }) => text)[0]).toMatch(/Anna/);
    await clickPart(page, 'dialog-send');
    await expect.poll(async () => (await sent()).length).toBe(1);
  });
});

// The last one: the extension that it leaves behind is another.
describe('the extension is updated while a mail is written', () => {
  it('the new one goes on where the old one was: one sidebar, no note, nothing lost, nothing sent twice', async () => {
    await place.open('/plain');
    await isAtWork();
    await reloadExtension(place.extension);
    await page.bringToFront();
    await expect.poll(hosts, { timeout: 10_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(1_500);
    await page.keyboard.type(' hello');
    await expect.poll(() => chips()).toEqual(['impersonal-greeting']);
    expect(sidebars()).toBe(1);
    expect(await closedParts(page, 'notice')).toEqual([]);
    await isHeldAndSent();
    expect(await sent()).toEqual([`${greeting} hello`]);
  });
});
