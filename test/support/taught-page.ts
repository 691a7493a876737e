import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebmailPage } from './webmail-page';

const people = [
  ['Anna Schmidt', 'anna.schmidt@kestrel-works.example', 'Kestrel Works', 'Talks'],
  ['Ben Schultz', 'ben.schultz@heron-mills.example', 'Heron Mills', 'Won'],
  ['Cleo Marsh', 'cleo.marsh@otter-docks.example', 'Otter Docks', 'New'],
] as const;

/** Who else stands on every page, and is not whom it is about. */
const colleagues = ['carla@sales.example', 'dora@sales.example', 'emil@sales.example'];

const padFor = (
  name: string,
  email: string,
) => `<section class="pad"><div class="crew"><span class="tag" data-address="${email}">${name}</span></div>
<div class="paper" contenteditable></div><span class="go">Go</span></section>
<script>document.querySelector('.go').addEventListener('pointerdown', () => sent.push(document.querySelector('.paper').innerText));</script>`;

/** To whom this record is about, nothing can be written on its page. */
const alone = 3;

/**
 * A CRM as nobody else builds it: no labels, no links, no fields, other people before the one that it is about, and a
 * mail pad without a subject whose button is a span that acts when the pointer goes down.
 */
function html(number: number): string {
  const [name, email, company, stage] = people[number - 1] ?? people[0];
  return `<!doctype html><title>Desk</title><meta name="color-scheme" content="light dark">
<style>body { font: 15px sans-serif; margin: 0; padding: 24px } aside { color: gray; margin-bottom: 24px } .sheet { display: grid; gap: 6px; margin-bottom: 24px }
.paper { border: 1px solid gray; min-height: 90px; width: 420px; padding: 8px; margin: 8px 0 } .tag { border: 1px solid gray; border-radius: 9px; padding: 2px 8px }
.go { border: 1px solid gray; padding: 6px 14px; display: inline-block }</style>
<body><aside>${colleagues.map((one) => `<i>${one}</i>`).join(' ')}</aside>
<section class="sheet"><x-face><b class="face-name">${name}</b></x-face><div class="wire">${email}</div><div class="house">${company}</div><div class="rung">${stage}</div></section>
${number === alone ? '' : padFor(name, email)}
<a href="/contact/${number === 1 ? 2 : 1}">next</a>
<script>window.sent = []; window.heard = [];
for (const kind of ['pointerdown', 'mousedown', 'click', 'keydown']) addEventListener(kind, (event) => heard.push(kind + ' ' + event.target.localName), true);</script>`;
}

/** The same in a frame of the page, which comes some time after it. */
const framed = (number: number) => `<!doctype html><title>Desk</title><body><h1>Desk</h1>
<script>setTimeout(() => { const frame = document.createElement('iframe'); frame.width = 700; frame.height = 500;
frame.src = '/contact/${number}'; document.body.append(frame); }, 400)</script>`;

export async function serveTaughtPage(): Promise<WebmailPage> {
  const server = createServer(({ url = '/' }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    const isFramed = url.startsWith('/framed/');
    const number = Number(/\d+/.exec(url)?.[0] ?? 1);
    response.end(isFramed ? framed(number) : html(number));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
