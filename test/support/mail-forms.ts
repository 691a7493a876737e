import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const anna = 'Anna Schmidt &lt;anna.schmidt@kestrel-works.example&gt;';

const form = (extra = '') => `<form method="post" action="/send"><table>
<tr><td>Till:</td><td><input name="mottagare" value="${anna}"></td></tr>
<tr><td>Ämne:</td><td><input name="amne" value="Pumpar"></td></tr></table>
<textarea name="text" rows="8" cols="60"></textarea>${extra}<p><input type="submit" name="utkast" value="Spara utkast"><input type="submit" name="skicka" value="Skicka"></p></form>`;

const html = (body: string, title = 'Post') =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><body>${body}</body>`;

const pages: Readonly<Record<string, string>> = {
  '/form': html(`<form action="/search"><input name="q"><button>Sök</button></form>${form()}`),
  '/framed': html('<h1>Post</h1><iframe name="compose" src="/form" width="700" height="420"></iframe>'),
  '/editor-in-frame': html('<iframe name="compose" src="/with-editor" width="700" height="480"></iframe>'),
  '/with-editor': html(`<div class="brev"><input name="till" value="${anna}"><input name="amne" value="Pumpar">
<iframe name="text"></iframe><button type="button" id="skicka" onclick="top.sent = (top.sent ?? []).concat(frames.text.document.body.innerText.trim())">Skicka</button></div>
<script>const d = frames.text.document; d.open(); d.write('<body contenteditable="true"><p><br></p></body>'); d.close();</script>`),
  '/shadow': html(
    `<post-app></post-app><script>document.querySelector('post-app').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(form()).replaceAll('</', '<\\/')};</script>`,
  ),
  // Each field, and the button, is a part of the page's own making.
  '/parts':
    html(`<div class="brev"><div class="huvud"><brev-rad label="Till" value="${anna}"></brev-rad><brev-rad label="Ämne" value="Pumpar"></brev-rad></div>
<brev-text></brev-text><div class="knappar"><brev-knapp name="utkast">Spara utkast</brev-knapp><brev-knapp name="skicka">Skicka</brev-knapp></div></div>
<script>
const part = (name, inside) => customElements.define(name, class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = inside; const field = this.field; if (field) field.value = this.getAttribute('value') ?? ''; }
  get field() { return this.shadowRoot.querySelector('input, textarea'); }
});
part('brev-rad', '<div><input></div>');
part('brev-text', '<div><textarea rows="8" cols="60"></textarea></div>');
part('brev-knapp', '<button type="button"><slot></slot></button>');
document.querySelector('[name=skicka]').addEventListener('click', () => {
  const [mottagare, amne, text] = [...document.querySelectorAll('brev-rad, brev-text')].map(({ field }) => field.value);
  const form = document.createElement('form');
  for (const [name, value] of Object.entries({ mottagare, amne, text, skicka: 'Skicka' })) form.append(Object.assign(document.createElement('textarea'), { name, value }));
  Object.assign(form, { method: 'post', action: '/send', hidden: true });
  document.body.append(form);
  form.submit();
});
</script>`),
  // A menu of other ways to send, that goes away once it has no focus.
  '/menu':
    html(`<div class="brev"><input name="till" value="${anna}"><input name="amne" value="Pumpar"><textarea name="text" rows="8"></textarea>
<div class="knappar"><button type="button" id="skicka">Skicka</button><button type="button" id="mer" aria-haspopup="menu">▾</button></div></div>
<script>
window.sent = [];
const send = (how) => sent.push(how + ': ' + document.querySelector('textarea').value);
skicka.onclick = () => send('now');
mer.onclick = () => {
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  menu.innerHTML = '<div role="menuitem" tabindex="-1" id="timme">Skicka om 1 timme</div><div role="menuitem" tabindex="-1">Spara som mall</div>';
  menu.firstChild.onclick = () => { send('in 1 hour'); menu.remove(); };
  document.querySelector('.knappar').append(menu);
  menu.firstChild.focus();
  menu.addEventListener('focusout', () => setTimeout(() => menu.contains(document.activeElement) || menu.remove()));
};
</script>`),
  '/popup': html(`<button id="open" onclick="open('/form', '', 'width=800,height=600')">Ny post</button>`),
  '/login': html(
    '<form method="post" action="/send"><input name="to" type="email"><input type="password" name="p"><button>Skicka</button></form>',
  ),
  '/comment': html(
    '<form method="post" action="/send"><input name="amne"><textarea name="text"></textarea><button name="skicka">Skicka</button></form>',
  ),
};

export interface MailForms {
  readonly origin: string;
  /** What arrived, field by field. */
  readonly received: readonly Readonly<Record<string, string>>[];
  stop(): Promise<void>;
}

/** A webmail of plain forms in Swedish that no adapter knows, on a free loopback port. */
export async function serveMailForms(): Promise<MailForms> {
  const received: Record<string, string>[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      received.push(Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString())));
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(pages[pathname] ?? html('<p id="done">Skickat</p>'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
