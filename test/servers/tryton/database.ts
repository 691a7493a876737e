import { execFile } from 'node:child_process';
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const password = 'sample-password';
const modules = ['party', 'party_relationship', 'company', 'sale_opportunity'];

/** Made once on a machine: half a minute of work for a file of 4 MB. */
const template = join(tmpdir(), 'waymark-tryton-6.0.sqlite');

export async function writeConfiguration(folder: string, port: number): Promise<string> {
  const file = join(folder, 'trytond.conf');
  const database = join(folder, 'db');
  await mkdir(database, { recursive: true });
  await writeFile(
    file,
    `[database]\nuri = sqlite://\npath = ${database}\n[web]\nlisten = 127.0.0.1:${port}\nroot = /usr/share/tryton-sao/www\n`,
  );
  return file;
}

/** Lays an empty CRM with its modules into `folder`/db. */
export async function makeDatabase(folder: string, configuration: string): Promise<void> {
  const file = join(folder, 'db', 'crm.sqlite');
  const isThere = await stat(template).then(
    ({ size }) => size > 1_000_000,
    () => false,
  );
  if (isThere) return copyFile(template, file);
  await writeFile(file, '');
  const secret = join(folder, 'password');
  await writeFile(secret, password);
  const admin = (...args: readonly string[]) =>
    run('trytond-admin', ['-c', configuration, '-d', 'crm', ...args], {
      env: { ...process.env, TRYTONPASSFILE: secret },
      maxBuffer: 64 * 1024 * 1024,
    });
  await admin('--all', '--email', 'admin@sales.example', '-l', 'en');
  await admin('-u', ...modules, '--activate-dependencies');
  // Whole or not at all: several may be at it.
  const copy = `${template}.${process.pid}`;
  await copyFile(file, copy);
  await rename(copy, template);
}
