import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

type Words = Record<string, { message: string }>;

/** How the background behaves in a test of the page code. */
export interface Background {
  /** Before it answers a check; null: never. */
  readonly after?: number | null;
  readonly broken?: boolean;
  readonly accountOff?: boolean;
}

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Words;

/** The page that the tests write in. What the host sends is in `sent`, each with its body at that moment. */
const hostPage = (body: string, send: string) => `<!doctype html><title>Plain</title>
<body style="background:#fff"><main><form class="compose" data-id="c1" onsubmit="event.preventDefault(); host('submit')">
<input class="to" value="anna.schmidt@kestrel.example"><input class="subject" value="Hello">
${body}
<div class="tools">${send}</div></form></main>
<script>
const sent = [], seen = [];
addEventListener('click', (event) => { if (event.isTrusted) window.pressedAt = performance.now(); }, true);
function bodyText() {
  const body = document.querySelector('.body');
  if (body.localName === 'textarea') return body.value;
  return (body.contentDocument?.body ?? body).innerText;
}
function host(how) {
  const root = document.querySelector('.compose');
  if (!root || root.dataset.busy) return;
  if (!window.refuses) { root.dataset.busy = '1'; setTimeout(() => root.remove(), window.takes ?? 30); }
  sent.push({ at: performance.now(), how, body: bodyText().trim() });
}
document.querySelector('.body').localName === 'iframe' && (() => {
  const d = document.querySelector('.body').contentDocument;
  d.open(); d.write('<!doctype html><body contenteditable="true"><p>Dear Bob,</p><p>thank you.</p></body>'); d.close();
  d.addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter') host('key'); });
})();
document.addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter') host('key'); });
</script>`;

export const bodies = {
  rich: '<div class="body" contenteditable="true" style="height:120px;overflow:auto;border:1px solid"><p>Dear Bob,</p><p>thank you.</p></div>',
  plain: '<textarea class="body" rows="6" cols="60">Dear Bob,\nthank you.</textarea>',
  framed: '<iframe class="body"></iframe>',
} as const;

export const sendControls = {
  click: `<button type="button" class="send" onclick="host('click')">Send</button>`,
  pointerdown: `<div class="send" role="button" tabindex="0" data-acts="pointerdown" onpointerdown="host('pointerdown')">Send</div>`,
  submit: `<button class="send" data-acts="submit">Send</button>`,
} as const;

/** Opens the host page with our page code running in it, and a background of the test's own. */
export async function openHost(
  page: Page,
  script: string,
  body: keyof typeof bodies,
  send: keyof typeof sendControls,
  background: Background = {},
): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(hostPage(bodies[body], sendControls[send]));
  await page.evaluate(
    `${script}; window.calls = []; window.background = ${JSON.stringify(background)}; window.orphan = false;
     window.stopPage = waymark.start(${JSON.stringify(words)});`,
  );
}
