import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** So many different ports of 127.0.0.1 that nobody listens on. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

const listen = () =>
  new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** Resolves once something listens on the port; `alive` tells whether it is still worth waiting. */
export async function answers(port: number, what: string, alive: () => boolean, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isOpen(port))) {
    if (!alive()) throw new Error(`${what} ended before it answered on port ${port}.`);
    if (Date.now() > end) throw new Error(`${what} did not answer on port ${port} within ${ms / 1000} s.`);
    await wait(50);
  }
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const tell = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
