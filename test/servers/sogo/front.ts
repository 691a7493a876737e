import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const files = '/usr/lib/GNUstep/SOGo/WebServerResources';
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** What Apache is to SOGo: hands out its files, and passes everything else on to it. */
export async function startFront(port: number, sogoPort: number): Promise<{ stop(): Promise<void> }> {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://localhost').pathname;
    const [, file] = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.*)$/.exec(path) ?? [];
    if (file !== undefined) void handOut(join(files, normalize(`/${decodeURIComponent(file)}`)), answer);
    else if (path.startsWith('/SOGo')) passOn(asked, answer, port, sogoPort);
    else answer.writeHead(302, { Location: '/SOGo/' }).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function handOut(file: string, answer: ServerResponse): Promise<void> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) {
    answer.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  answer.writeHead(200, { 'Content-Type': type, 'Content-Length': size, 'Cache-Control': 'max-age=600' });
  createReadStream(file).pipe(answer);
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number, sogoPort: number): void {
  const headers = {
    ...asked.headers,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-server-port': `${port}`,
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-url': `http://127.0.0.1:${port}`,
    'x-webobjects-remote-host': '127.0.0.1',
    connection: 'close',
  };
  const onward = request(
    { host: '127.0.0.1', port: sogoPort, path: asked.url, method: asked.method, headers, agent: false },
    (answered) => {
      const { connection: _, 'transfer-encoding': __, ...told } = answered.headers;
      answer.writeHead(answered.statusCode ?? 502, told);
      answered.pipe(answer);
    },
  );
  onward.on('error', (error) => {
    if (!answer.headersSent) answer.writeHead(502);
    answer.end(error.message);
  });
  asked.pipe(onward);
}
