import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that is built like Roundcube's compose window and counts what it sends, on a free loopback port. */
const html = `<!doctype html><title>Compose</title>
<body class="task-mail action-compose" style="margin:0"><div id="layout"><div id="layout-content"><div id="messagestack"></div>
<form><input name="_id" type="hidden" value="c1"><input name="_is_html" type="hidden" value="0">
<div id="compose_to"><ul class="recipient-input"></ul></div><textarea id="_to">Anna Schmidt &lt;anna.schmidt@kestrel-works.example&gt;</textarea>
<input id="compose-subject" value="Re: pumps"><textarea id="composebody" rows="8" cols="60"></textarea></form>
<div class="formbuttons"><button type="button" class="send">Send</button></div></div></div>
<iframe srcdoc="<p>a frame of the page</p>"></iframe>
<script>window.sent = []; document.querySelector('.send').addEventListener('click', () => sent.push(document.querySelector('#composebody').value));</script>`;

export interface WebmailPage {
  readonly origin: string;
  stop(): Promise<void>;
}

export async function serveWebmailPage(headers: Readonly<Record<string, string>> = {}): Promise<WebmailPage> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
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
