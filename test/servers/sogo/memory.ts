import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Daemon, startDaemon } from '../daemon';
import { answers } from '../ports';

/** The memcached in which SOGo keeps what it has read of its database. */
export async function startMemory(folder: string, port: number, born: (daemon: Daemon) => void): Promise<void> {
  const log = join(folder, 'memcached.log');
  const daemon = await startDaemon('memcached', ['-u', 'nobody', '-l', '127.0.0.1', '-p', `${port}`, '-U', '0'], {
    log,
  });
  born(daemon);
  await answers(port, 'memcached', daemon.isAlive);
}

/** Forgets everything, so that SOGo reads its database anew. */
export async function forgetAll(port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.write('flush_all\r\n');
  await once(socket, 'data');
  socket.destroy();
}
