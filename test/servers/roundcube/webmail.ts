import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon, tail } from '../daemon';
import type { Account } from '../mail/accounts';
import { answers } from '../ports';
import { indexPage, router, webmailConfig } from './webmail-config';
import { createDatabase } from './webmail-database';

interface Settings {
  readonly folder: string;
  readonly port: number;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly html: boolean;
}

/** Lays a Roundcube installation into `folder` and serves it with PHP's own server. */
export async function startWebmail(
  settings: Settings,
  accounts: readonly Account[],
  born: (daemon: Daemon) => void,
): Promise<Daemon> {
  const { folder, port } = settings;
  await install(settings, accounts);
  const log = join(folder, 'logs', 'php.log');
  const options = ['opcache.enable_cli=1', 'display_errors=0', `session.save_path=${folder}/temp`];
  const daemon = await startDaemon(
    'php',
    [
      ...options.flatMap((option) => ['-d', option]),
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      join(folder, 'www'),
      join(folder, 'router.php'),
    ],
    { log, env: { PHP_CLI_SERVER_WORKERS: '4' } },
  );
  born(daemon);
  await answers(port, 'Roundcube', daemon.isAlive).catch((error) => {
    throw new Error(`${error.message}\n${tail(log)}`);
  });
  return daemon;
}

async function install(settings: Settings, accounts: readonly Account[]): Promise<void> {
  const { folder } = settings;
  const program = '/usr/share/roundcube';
  await Promise.all(['www', 'config', 'logs', 'temp'].map((name) => mkdir(join(folder, name), { recursive: true })));
  await Promise.all([
    ...['program', 'plugins', 'skins', 'SQL'].map((name) => symlink(join(program, name), join(folder, name))),
    ...['program', 'plugins', 'skins'].map((name) => symlink(join(program, name), join(folder, 'www', name))),
    ...['defaults.inc.php', 'mimetypes.php'].map((name) =>
      copyFile(join('/etc/roundcube', name), join(folder, 'config', name)),
    ),
    writeFile(join(folder, 'config', 'config.inc.php'), webmailConfig(settings)),
    writeFile(join(folder, 'www', 'index.php'), indexPage(folder)),
    writeFile(join(folder, 'router.php'), router),
    createDatabase(join(folder, 'rc.db'), accounts),
  ]);
}
