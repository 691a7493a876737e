import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const anna = 'Anna Schmidt <anna.schmidt@kestrel-works.example>';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A page that is built like Roundcube's compose window and counts what it sends. */
export const webmailHtml = (
  account = 'me@sales.example',
  to = anna,
  extra = '',
) => `<!doctype html><title>Compose</title>
<body class="task-mail action-compose" style="margin:0"><div id="layout"><div id="layout-content"><div id="messagestack"></div>
<form><input name="_id" type="hidden" value="c1"><input name="_is_html" type="hidden" value="0">
<select id="_from"><option selected>${escaped(account)}</option></select>
<div id="compose_to"><ul class="recipient-input"></ul></div><textarea id="_to">${escaped(to)}</textarea>
<input id="compose-subject" value="Re: pumps"><textarea id="composebody" rows="8" cols="60"></textarea></form>
<div class="formbuttons"><button type="button" class="send">Send</button></div></div></div>
<iframe srcdoc="<p>a frame of the page</p>"></iframe>
<script>window.sent = []; document.querySelector('.send').addEventListener('click', () => sent.push(document.querySelector('#composebody').value));</script>
${extra}`;

export interface WebmailPage {
  readonly origin: string;
  stop(): Promise<void>;
}

/** On a free loopback port. The address may name another `account` and whom the mail goes `to`. */
export async function serveWebmailPage(
  headers: Readonly<Record<string, string>> = {},
  extra = '',
): Promise<WebmailPage> {
  const server = createServer(({ url = '/' }, response) => {
    const asked = new URL(url, 'http://localhost').searchParams;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(webmailHtml(asked.get('account') ?? undefined, asked.get('to') ?? undefined, extra));
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
