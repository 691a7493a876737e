import { execFile } from 'node:child_process';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Daemon, startDaemon, tail } from '../daemon';
import { feed } from '../feed';
import { answers } from '../ports';
import type { Account } from './accounts';
import { dovecotConfig, passwords } from './dovecot-config';

const run = promisify(execFile);
const owner = 5000;

export interface Dovecot extends Daemon {
  save(email: string, folder: string, message: string): Promise<void>;
  /** The messages of a folder as they arrived, oldest first. */
  messages(email: string, folder: string): Promise<readonly string[]>;
  empty(email: string): Promise<void>;
}

/** Starts a private Dovecot that keeps everything under `folder`. */
export async function startDovecot(
  folder: string,
  accounts: readonly Account[],
  imapPort: number,
  lmtpPort: number,
  born: (daemon: Daemon) => void,
): Promise<Dovecot> {
  const mail = join(folder, 'mail');
  const config = join(folder, 'dovecot.conf');
  const log = join(folder, 'dovecot.log');
  await mkdir(mail, { recursive: true });
  await chown(mail, owner, owner);
  await writeFile(join(folder, 'users'), passwords(accounts));
  await writeFile(config, dovecotConfig({ folder, imapPort, lmtpPort, owner }));
  const daemon = await startDaemon('dovecot', ['-F', '-c', config], { log });
  born(daemon);
  await Promise.all([imapPort, lmtpPort].map((port) => answers(port, 'Dovecot', daemon.isAlive))).catch((error) => {
    throw new Error(`${error.message}\n${tail(log)}`);
  });
  const doveadm = (...args: string[]) => run('doveadm', ['-c', config, ...args], { maxBuffer: 256 * 1024 * 1024 });
  return {
    ...daemon,
    save: (email, mailbox, message) =>
      feed('doveadm', ['-c', config, 'save', '-u', email, '-m', mailbox], message.replace(/\r?\n/g, '\r\n')),
    async messages(email, mailbox) {
      const { stdout } = await doveadm('-f', 'json', 'fetch', '-u', email, 'text', 'mailbox', mailbox);
      return (JSON.parse(stdout || '[]') as { text: string }[]).map(({ text }) => text);
    },
    async empty(email) {
      await doveadm('expunge', '-u', email, 'mailbox', '*', 'all');
    },
  };
}
