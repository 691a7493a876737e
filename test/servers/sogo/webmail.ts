import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Daemon, startDaemon, tail } from '../daemon';
import { answers } from '../ports';

const run = promisify(execFile);

// SOGo reads /etc/sogo/sogo.conf and no other file: in a world of its own that is ours.
const inOwnWorld = `mount --bind "$1/etc" /etc/sogo && exec setpriv --reuid sogo --regid sogo --init-groups sogod \
  -WOPort "127.0.0.1:$2" -WONoDetach YES -WOPidFile "$1/home/sogo.pid" -WOLogFile - -WOWorkersCount 3`;

/** Runs SOGo with its own folder for its settings, drafts and files. */
export async function startWebmail(
  folder: string,
  port: number,
  config: string,
  born: (daemon: Daemon) => void,
): Promise<void> {
  await Promise.all(['etc', 'home', 'spool'].map((name) => mkdir(join(folder, name), { recursive: true })));
  await writeFile(join(folder, 'etc', 'sogo.conf'), config);
  await run('chown', ['-R', 'sogo:sogo', folder]);
  const log = join(folder, 'sogo.log');
  const args = ['-m', '--propagation', 'private', 'sh', '-c', inOwnWorld, 'sogo', folder, `${port}`];
  const daemon = await startDaemon('unshare', args, { log, cwd: folder, env: { HOME: join(folder, 'home') } });
  born(daemon);
  await answers(port, 'SOGo', daemon.isAlive, 60_000).catch((error) => {
    throw new Error(`${error.message}\n${tail(log)}`);
  });
}
