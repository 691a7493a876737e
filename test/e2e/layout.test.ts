import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickPart, closedParts, type Part, sidebarOf } from '../support/closed';
import { type ForeignPlace, openForeignPlace } from '../support/foreign-place';
import { webmailHtml } from '../support/webmail-page';

type Box = NonNullable<Part['box']>;

const compose = (style: string) => `<form id="window" style="background:#fff;border:1px solid;${style}">
<input name="_id" type="hidden" value="c1"><input name="_is_html" type="hidden" value="0">
<select id="_from"><option selected>me@sales.example</option></select>
<div id="compose_to"><ul class="recipient-input"></ul></div><textarea id="_to">Anna Schmidt &lt;anna@kestrel.example&gt;</textarea>
<input id="compose-subject" value="Re: pumps"><textarea id="composebody" rows="6" style="width:90%"></textarea>
<div class="formbuttons"><button type="button" class="send">Send</button></div></form>`;

const words = '<p>Some words of the page that it is laid out with, from one side to the other.</p>'.repeat(30);
const mailbox = (inside: string) =>
  `<!doctype html><title>Mail</title><body class="task-mail action-compose" style="margin:0"><div id="messagestack"></div>${inside}`;

const pages = {
  '/flow': { html: webmailHtml() },
  '/app': {
    html: mailbox(
      `<div style="position:fixed;inset:0;width:100vw;overflow:auto">${words}${compose('width:100%;box-sizing:border-box')}</div>`,
    ),
  },
  '/wide': {
    html: mailbox(
      `<div style="min-width:1270px"><table width="1270"><tr><td>${words}</table></div>${compose('position:absolute;left:20px;top:20px;width:500px')}`,
    ),
  },
  '/dock': { html: mailbox(words + compose('position:fixed;right:24px;bottom:0;width:480px;height:420px')) },
  '/frame': {
    html: `${mailbox(words)}<iframe id="inner" src="/flow" style="position:fixed;right:10px;bottom:10px;width:460px;height:400px"></iframe>`,
  },
  // An editor of another origin, in a window of this page.
  '/editor': {
    html: `<!doctype html><title>Page</title><body style="margin:0">${words}<div role="dialog" style="position:fixed;right:200px;bottom:10px;width:460px;height:400px;background:#fff"><iframe id="inner" sandbox style="width:400px;height:300px" srcdoc="<textarea autofocus></textarea>"></iframe><button class="send">Send</button></div>`,
  },
  '/frameset': {
    html: '<!doctype html><title>Mail</title><frameset cols="200,*"><frame src="/list"><frame name="main" src="/plain"></frameset>',
  },
  '/list': { html: '<!doctype html><title>List</title><p>Inbox' },
  '/plain': {
    html: '<!doctype html><title>Mail</title><form><p>To <input name="to" value="anna@kestrel.example"></p><p>Subject <input name="subject" value="Pumps"></p><textarea name="body" style="width:400px;height:300px"></textarea><input type="submit" name="send" value="Send"></form>',
  },
  '/full': { html: mailbox(words + compose('position:fixed;inset:0')) },
};

let place: ForeignPlace;
let page: Page;
beforeAll(async () => {
  place = await openForeignPlace(pages);
  page = place.page;
});
afterAll(() => place?.close());
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.bringToFront();
});

const choose = (layout: string) => place.ask('chooseLayout', { origin: place.pages.origin, layout });
const boxOf = async (part: string): Promise<Box | null> => (await closedParts(page, part))[0]?.box ?? null;
const frameBox = () => boxOf('sidebar-frame');
const settled = { interval: 50, timeout: 15_000 };

/** Which edge the open sidebar stands at; `shut` when it is collapsed. */
const side = async (): Promise<'left' | 'right' | 'shut'> => {
  const box = await frameBox();
  return box ? (box.x < 640 ? 'left' : 'right') : 'shut';
};
const meets = (one: Box, other: Box) =>
  one.x + 2 < other.x + other.width &&
  other.x + 2 < one.x + one.width &&
  one.y + 2 < other.y + other.height &&
  other.y + 2 < one.y + one.height;

/** Neither the sidebar nor its tab stands over the compose window, or over Send. */
async function nothingIsCovered(): Promise<void> {
  for (const part of ['sidebar-frame', 'sidebar-tab']) {
    const box = await boxOf(part);
    for (const selector of part === 'sidebar-tab' ? ['.send', '#composebody'] : ['form', '.send', '#composebody']) {
      const own = await page.locator(selector).boundingBox();
      if (box && own) expect(meets(box, own), `${part} over ${selector}`).toBe(false);
    }
  }
}
/** What we have changed of the page's own elements. */
const restyled = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('[style*="!important"]:not(html > div)')].map((one) => one.localName),
  );

describe('by itself', () => {
  beforeAll(() => choose('auto'));

  it.each(['/flow', '/app', '/dock'])('%s: the page makes room, and nothing is covered', async (path) => {
    await place.open(path);
    await sidebarOf(page);
    await expect.poll(side, settled).toBe('right');
    const edge = await page.evaluate(() => document.documentElement.clientWidth);
    expect(await frameBox()).toMatchObject({ x: edge - 319, width: 319 });
    await nothingIsCovered();
    expect((await restyled()).length).toBeGreaterThan(0);
  });

  it('/wide: a page that would stick out below it is left as it is, and it lies over the page', async () => {
    await place.open('/wide');
    await sidebarOf(page);
    await expect.poll(side, settled).toBe('right');
    expect(await restyled()).toEqual([]);
    await nothingIsCovered();
  });

  it('what made room has its place back when it collapses', async () => {
    await place.open('/app');
    const sidebar = await sidebarOf(page);
    await expect.poll(side, settled).toBe('right');
    await sidebar.locator('[data-part=collapse]').hover();
    await page.waitForTimeout(600);
    await sidebar.locator('[data-part=collapse]').click();
    await expect.poll(side, settled).toBe('shut');
    expect(await restyled()).toEqual([]);
    await clickPart(page, 'sidebar-tab');
    await expect.poll(side, settled).toBe('right');
  });

  it('a window that becomes narrow: it collapses, opens on a wish, and comes back when there is room', async () => {
    await place.open('/app');
    await sidebarOf(page);
    await page.setViewportSize({ width: 700, height: 800 });
    await expect.poll(side, settled).toBe('shut');
    await nothingIsCovered();
    await clickPart(page, 'sidebar-tab');
    await expect.poll(frameBox, settled).not.toBeNull();
    await nothingIsCovered();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(side, settled).toBe('right');
    await nothingIsCovered();
  });
});

describe('over the page', () => {
  beforeAll(() => choose('overlay'));

  it('leaves the page as it is', async () => {
    await place.open('/wide');
    await sidebarOf(page);
    await expect.poll(side, settled).toBe('right');
    expect(await restyled()).toEqual([]);
  });

  it('steps aside for a compose window that is there, that is moved below it, and comes back when it is gone', async () => {
    await place.open('/dock');
    await expect.poll(side, settled).toBe('left');
    await nothingIsCovered();
    await page.evaluate(() => Object.assign(document.querySelector('form')!.style, { right: '780px' }));
    await expect.poll(side, settled).toBe('right');
    await nothingIsCovered();
    await page.evaluate(() => Object.assign(document.querySelector('form')!.style, { right: '0px' }));
    await expect.poll(side, settled).toBe('left');
    await page.evaluate(() => {
      document.querySelector('form')!.remove();
      // Where a site shows something else, the page is looked at again.
      location.hash = '#list';
    });
    await expect.poll(side, settled).toBe('right');
    expect(await restyled()).toEqual([]);
  });

  it('steps aside for a frame with a compose window in it', async () => {
    await place.open('/frame');
    await page.frameLocator('#inner').locator('#composebody').click();
    // A part of the page around it is needed, too: its sign shows no mail and no window.
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<textarea id="composebody"></textarea>'));
    await page.mouse.click(5, 5);
    await page.locator('body > #composebody').focus();
    await expect.poll(side, settled).toBe('left');
  });

  it('steps aside for a window that is written in through a frame of another origin, and stays aside', async () => {
    await place.open('/editor');
    await expect.poll(side, settled).toBe('right');
    await page.locator('#inner').click({ position: { x: 20, y: 20 } });
    await expect.poll(side, settled).toBe('left');
    await page.mouse.click(640, 20);
    await page.waitForTimeout(300);
    expect(await side()).toBe('left');
  });

  it('collapses where a compose window fills the page, and on a wish the page makes room for it', async () => {
    await place.open('/full');
    await expect.poll(() => boxOf('sidebar-tab'), settled).not.toBeNull();
    expect(await side()).toBe('shut');
    await nothingIsCovered();
    await clickPart(page, 'sidebar-tab');
    await expect.poll(side, settled).toBe('right');
    await nothingIsCovered();
  });
});

describe('a page that is nothing but frames', () => {
  beforeAll(() => choose('auto'));

  it('has nothing to make room with: it lies over the page, until somebody writes there', async () => {
    await place.open('/frameset');
    await expect.poll(side, settled).toBe('right');
    const main = page.frame({ name: 'main' })!;
    await main.locator('textarea').click();
    await expect.poll(() => boxOf('sidebar-tab'), settled).not.toBeNull();
    expect(await side()).toBe('shut');
    expect(await restyled()).toEqual([]);
    await main.locator('[name=send]').click({ trial: true });
  });
});

describe('in the side panel of the browser', () => {
  beforeAll(() => choose('panel'));

  const panels = async () => {
    const session = await place.extension.context.newCDPSession(place.own);
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    return targetInfos.filter(({ url }) => url.endsWith('/sidebar.html')).length;
  };

  it('nothing stands in the page but the tab, which opens it', async () => {
    await place.open('/flow');
    await expect.poll(() => boxOf('sidebar-tab'), settled).not.toBeNull();
    expect(await closedParts(page, 'sidebar-frame')).toEqual([]);
    expect(await restyled()).toEqual([]);
    await nothingIsCovered();
    await page.bringToFront();
    await clickPart(page, 'sidebar-tab');
    await expect.poll(panels, settled).toBe(1);
  });
});

describe('the choice', () => {
  const popupBeside = async (): Promise<Page> => {
    const popup = await place.extension.context.newPage();
    await page.bringToFront();
    await popup.goto(place.extension.url('popup.html'));
    return popup;
  };
  const selected = (screen: Page) => screen.locator('[data-part=layout]').first();

  it('is made in the popup and in the settings, holds at once and for this site alone', async () => {
    await choose('auto');
    await place.open('/app');
    await sidebarOf(page);
    await expect.poll(restyled, settled).not.toEqual([]);
    const popup = await popupBeside();
    await selected(popup).selectOption('overlay');
    await expect.poll(restyled, settled).toEqual([]);
    await popup.close();

    const settings = await place.extension.context.newPage();
    await settings.goto(place.extension.url('dashboard.html#settings'));
    await expect.poll(() => selected(settings).inputValue(), settled).toBe('overlay');
    await selected(settings).selectOption('push');
    await page.bringToFront();
    await expect.poll(restyled, settled).not.toEqual([]);
    await settings.close();

    const sites = await place.ask<{ origin: string; layout?: string }[]>('sites', {});
    expect(sites.find(({ origin }) => origin === place.pages.origin)?.layout).toBe('push');
    expect(sites.filter(({ origin, layout }) => origin !== place.pages.origin && layout)).toEqual([]);
  });
});
