import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarOf } from '../support/closed';
import { contentWorld } from '../support/content-world';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { serveWebmailPage, type WebmailPage } from '../support/webmail-page';

/** Stands in the database only; the page knows no more than the address. */
const secret = 'Zebulon Quackenbush';
const email = 'zq@kestrel-works.example';

/** Listens to all that comes, and looks behind every shadow root that anybody opens. */
const spy = `<script>
window.heard = []; window.roots = [];
addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); roots.push(root); return root; };
window.embed = (address) => new Promise((resolve) => {
  const frame = document.createElement('iframe');
  frame.onload = () => resolve(true);
  frame.src = address;
  document.body.append(frame);
  setTimeout(() => resolve(false), 3000);
});
</script>`;

let extension: Extension;
let hostile: WebmailPage;
let page: Page;
let sidebar: Frame;
/** The changing one, which only our script is told. */
let address: string;

beforeAll(async () => {
  buildForTests();
  [extension, hostile] = await Promise.all([launchExtension(), serveWebmailPage({}, spy)]);
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  const ask = (waymark: string, input: unknown) =>
    own.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input });
  const customer = {
    name: secret,
    emails: [email],
    company: '',
    role: '',
    honorific: '',
    locale: '',
    stage: 'awareness',
  };
  expect(await ask('addCustomer', customer)).toMatchObject({ ok: true });
  expect(await ask('enableSite', { origin: hostile.origin })).toMatchObject({ ok: true });
  page = await extension.context.newPage();
  await page.goto(`${hostile.origin}/?to=${email}`);
  sidebar = await sidebarOf(page);
  address = await (await contentWorld(page, extension.id))<string>(`chrome.runtime.getURL('sidebar.html')`);
  await sidebar.locator('[data-part=customer-name]').filter({ hasText: secret }).waitFor();
});
afterAll(async () => {
  await extension?.close();
  await hostile?.stop();
});

const tokenOf = (frame: Frame) => new URLSearchParams(new URL(frame.url()).hash.slice(1)).get('token') ?? '';

it('a dialog of ours, which covers the frame as the browser sees it, takes clicks in a page that is not ours', async () => {
  const dialog = sidebar.locator('dialog[open]');
  // A frame that has only just come takes no clicks yet.
  await expect
    .poll(async () => {
      if ((await dialog.count()) === 0) await sidebar.locator('[data-part=keys]').click();
      return dialog.count();
    })
    .toBe(1);
  // The browser says after 100 ms at the earliest that something is covered.
  await page.waitForTimeout(600);
  await dialog.locator('button').first().click();
  await dialog.waitFor({ state: 'detached', timeout: 3_000 });
});

it('who wrote a moment ago and reaches for it with the pointer is heard at the first click', async () => {
  const dialog = sidebar.locator('dialog[open]');
  const keys = (await sidebar.locator('[data-part=keys]').boundingBox())!;
  const to = { x: keys.x + keys.width / 2, y: keys.y + keys.height / 2 };
  await page.click('#composebody');
  const body = (await page.locator('#composebody').boundingBox())!;
  const from = { x: body.x + body.width / 2, y: body.y + body.height / 2 };
  await page.keyboard.type('Dear Bob, thank you.', { delay: 20 });
  const steps = 12;
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    await page.waitForTimeout(50);
  }
  await page.mouse.down();
  await page.mouse.up();
  await dialog.waitFor({ timeout: 3_000 });
  await page.waitForTimeout(600);
  await dialog.locator('button').first().click();
  await dialog.waitFor({ state: 'detached', timeout: 3_000 });
});

/** Every door that leads to customer data, asked from inside of a frame or a script. */
const questions = [
  { waymark: 'glance', input: { email } },
  { waymark: 'searchCustomers', input: { text: 'Z', limit: 5 } },
  { waymark: 'dueNow', input: { limit: 5 } },
  { waymark: 'tabState', input: { tabId: null } },
  { waymark: 'me', input: {} },
  { waymark: 'sites', input: {} },
  { waymark: 'enableSite', input: { origin: 'https://elsewhere.example' } },
  { waymark: 'ignored', input: {} },
];
const refused = questions.map(({ waymark }) => `${waymark} notForYou`);

const askAll = (frame: Frame): Promise<string[]> =>
  frame.evaluate(async (all) => {
    const said: string[] = [];
    for (const request of all) {
      const answer = (await chrome.runtime.sendMessage(request)) as { ok: boolean; error?: { code: string } };
      said.push(`${request.waymark} ${answer.ok ? 'answered' : answer.error?.code}`);
    }
    return said;
  }, questions);

/** A frame that the page made by itself, once it is there; null when the browser did not let it in. */
async function embedded(address: string): Promise<Frame | null> {
  const before = new Set(page.frames());
  await page.evaluate((to) => (window as unknown as { embed(to: string): Promise<boolean> }).embed(to), address);
  const frame = page.frames().find((one) => !before.has(one));
  return frame && /extension:\/\/[^/]+\/sidebar\.html/.test(frame.url()) ? frame : null;
}

describe('a hostile page', () => {
  it('finds no customer in its document, in names, attributes, addresses, or in what it is told', async () => {
    await page.click('#composebody');
    await page.keyboard.type('Dear Bob,');
    await page.waitForTimeout(800);
    const seen = await page.evaluate(() => {
      const world = window as unknown as { heard: string[]; roots: ShadowRoot[] };
      return {
        markup: document.documentElement.outerHTML,
        roots: world.roots.length,
        open: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
        heard: world.heard,
        names: Object.keys(window).join(' '),
        highlights: [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].join(' '),
        loaded: performance
          .getEntries()
          .map((entry) => entry.name)
          .join(' '),
        kept: JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie,
      };
    });
    expect(seen).toMatchObject({ roots: 0, open: 0, heard: [] });
    expect(JSON.stringify(seen)).not.toMatch(/zebulon|quackenbush/i);
    expect(seen.loaded, 'the token').not.toContain(tokenOf(sidebar));
    expect(JSON.stringify(seen), 'the address').not.toContain(new URL(address).host);
  });

  it('can not load the sidebar by its fixed address', async () => {
    expect(address).not.toContain(extension.id);
    expect(await embedded(extension.url('sidebar.html'))).toBeNull();
  });

  it.each([
    ['without a token', () => ''],
    ['with one of its own', () => '#token=0123456789abcdef0123456789abcdef&dark=0'],
    ['with the one that our frame has shown already', () => `#token=${tokenOf(sidebar)}&dark=0`],
  ])('that has learned the changing address gets nothing in its own frame, %s', async (_, hash) => {
    const frame = await embedded(`${address}${hash()}`);
    // Whether the browser lets it in or not: nothing is in it, and no door answers it.
    if (frame) {
      await page.waitForTimeout(700);
      expect(await frame.locator('body').innerText()).not.toContain('Zebulon');
      expect(await frame.locator('[data-part=customer-name], [data-part=due-item]').count()).toBe(0);
      expect(await askAll(frame)).toEqual(refused);
    }
    expect(frame, 'the test reaches the frame').not.toBeNull();
  });

  it('has not taken anything from our own frame by that', async () => {
    expect((await askAll(sidebar)).filter((said) => said.endsWith('answered'))).toEqual(
      ['glance', 'searchCustomers', 'dueNow', 'tabState', 'me', 'sites', 'ignored'].map((name) => `${name} answered`),
    );
  });

  it('can not reach into our frame or our shadow root', async () => {
    const reached = await page.evaluate(() => {
      const found: string[] = [];
      for (let index = 0; index < window.length; index += 1) {
        try {
          const { location, document: inner } = window[index]!;
          if (location.protocol !== 'about:') found.push(`${location.href} ${inner.title}`);
        } catch {
          // The browser's no is what is wanted.
        }
      }
      const host = [...document.documentElement.children].find((child) => child.localName === 'div')!;
      return {
        found,
        inside: host.innerHTML,
        root: host.shadowRoot,
        frames: document.querySelectorAll('iframe').length,
      };
    });
    expect(reached).toMatchObject({ found: [], inside: '', root: null });
  });

  it('has no way to ask: only our script has, and is refused whatever is not of its page', async () => {
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
      'undefined',
    );
    const world = await contentWorld(page, extension.id);
    for (const request of questions) {
      const answer = await world<{ ok: boolean; error: { code: string } }>(
        `chrome.runtime.sendMessage(${JSON.stringify(request)})`,
      );
      expect(answer, request.waymark).toMatchObject({ ok: false, error: { code: 'notForYou' } });
    }
    expect(await world('chrome.runtime.sendMessage({ waymark: "wake", input: {} })')).toMatchObject({ ok: true });
  });

  it('a token that is offered is good for one frame', async () => {
    const world = await contentWorld(page, extension.id);
    const token = 'f'.repeat(48);
    await world(`chrome.runtime.sendMessage({ waymark: 'offerFrame', input: { token: '${token}' } })`);
    const shown = `${address}#token=${token}&dark=0`;
    const [first, second] = [await embedded(shown), await embedded(shown)];
    await first!.locator('[data-part=customer-name]').first().waitFor();
    await page.waitForTimeout(500);
    expect(await second!.locator('[data-part=customer-name]').count()).toBe(0);
    expect(await askAll(second!)).toEqual(refused);
  });
});
