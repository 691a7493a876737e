import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Daemon, startDaemon, tail } from '../daemon';
import { feed } from '../feed';
import { answers } from '../ports';

const run = promisify(execFile);
const programs = '/usr/lib/postgresql/15/bin';
const asPostgres = ['--reuid', 'postgres', '--regid', 'postgres', '--init-groups'];

export const asText = (value: string) => `'${value.replaceAll("'", "''")}'`;

export interface Database {
  readonly url: string;
  execute(sql: string): Promise<void>;
}

/** A PostgreSQL of its own that trusts everybody on loopback and never waits for the disk. */
export async function startDatabase(folder: string, port: number, born: (daemon: Daemon) => void): Promise<Database> {
  await mkdir(folder, { recursive: true });
  await run('chown', ['postgres:postgres', folder]);
  const data = join(folder, 'data');
  const options = ['-A', 'trust', '-U', 'sogo', '--no-sync', '--locale', 'C.UTF-8'];
  await run('setpriv', [...asPostgres, join(programs, 'initdb'), '-D', data, ...options], { cwd: folder });
  const log = join(folder, 'postgres.log');
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=60'];
  const daemon = await startDaemon(
    'setpriv',
    [
      ...asPostgres,
      join(programs, 'postgres'),
      ...['-D', data, '-p', `${port}`],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    // Asked to end politely it would wait until everybody has hung up.
    { log, cwd: folder, endBy: 'SIGINT' },
  );
  born(daemon);
  await answers(port, 'PostgreSQL', daemon.isAlive)
    .then(() => takesQuestions(port, daemon))
    .catch((error) => {
      throw new Error(`${error.message}\n${tail(log)}`);
    });
  const url = `postgresql://sogo:sogo@127.0.0.1:${port}`;
  const psql = (name: string, sql: string) =>
    feed(join(programs, 'psql'), ['-X', '-q', '-v', 'ON_ERROR_STOP=1', `${url}/${name}`], sql);
  await psql('postgres', 'create database sogo');
  return { url: `${url}/sogo`, execute: (sql) => psql('sogo', sql) };
}

/** Its port is open before it takes questions. */
async function takesQuestions(port: number, daemon: Daemon): Promise<void> {
  const isReady = () =>
    run(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', `${port}`]).then(
      () => true,
      () => false,
    );
  while (!(await isReady())) {
    if (!daemon.isAlive()) throw new Error('PostgreSQL ended before it took questions.');
    await wait(50);
  }
}
