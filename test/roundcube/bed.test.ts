import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { WebmailBed } from '../servers/mail/bed';
import { letter } from '../servers/mail/letter';
import { anna, seller } from '../servers/mail/people';
import { startRoundcube } from '../servers/roundcube/bed';

/** A place of our own, for other tests may have a bed at the same time. */
const place = mkdtempSync(join(tmpdir(), 'waymark-beds-'));
// The mail server's own users have to get in.
chmodSync(place, 0o755);
process.env.TMPDIR = place;
afterAll(() => rmSync(place, { recursive: true, force: true }));
const left = () => readdirSync(place);

const isServed = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

describe('the test bed', () => {
  let bed: WebmailBed;
  afterEach(() => bed.stop());

  it('keeps mails as they are, and leaves nothing behind', async () => {
    bed = await startRoundcube();
    const mail = await letter({ from: anna.email, to: seller.email, subject: 'Grüße', text: 'Zwei Zeilen\n.\nEnde\n' });
    const lines = mail.replaceAll('\r\n', '\n');
    await bed.seed(seller.email, mail);
    await bed.seed(seller.email, 'Subject: second\n\nx\n');
    await bed.seed(seller.email, mail, 'Sent');
    expect(await bed.mailbox(seller.email, 'INBOX')).toEqual([lines, 'Subject: second\n\nx\n']);
    expect(await bed.mailbox(anna.email, 'INBOX')).toEqual([]);
    await bed.empty(seller.email);
    expect(await bed.mailbox(seller.email, 'Sent')).toEqual([]);
    expect(await isServed(bed.url)).toBe(true);
    expect(left()).toHaveLength(1);
    await bed.stop();
    expect(await isServed(bed.url)).toBe(false);
    expect(left()).toEqual([]);
  });

  it('refuses what can’t be stored', async () => {
    bed = await startRoundcube();
    await expect(bed.seed('nobody@waymark.example', 'Subject: x\n\nx')).rejects.toThrow(/doveadm failed/);
  });
});

describe('when a server does not start', () => {
  const path = process.env.PATH;
  const broken = mkdtempSync('/tmp/waymark-broken-php-');
  afterEach(() => {
    process.env.PATH = path;
    rmSync(broken, { recursive: true, force: true });
  });

  it('says why, and the others are ended', async () => {
    writeFileSync(join(broken, 'php'), '#!/bin/sh\necho no such module\nexit 1\n');
    chmodSync(join(broken, 'php'), 0o755);
    process.env.PATH = `${broken}:${path}`;
    await expect(startRoundcube()).rejects.toThrow(/Roundcube ended before it answered.*no such module/s);
    expect(left()).toEqual([]);
  });
});

describe('npm run dev:roundcube', () => {
  const start = async () => {
    const child = spawn('node', ['test/support/run.mjs', 'test/servers/roundcube/main.ts'], { stdio: 'pipe' });
    let said = '';
    for await (const chunk of child.stdout) {
      said += chunk;
      if (said.includes('Ctrl+C')) break;
    }
    return { child, said, url: /Roundcube: (\S+)/.exec(said)![1]! };
  };
  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

  it('says how to sign in, and cleans up at SIGTERM', async () => {
    const { child, said, url } = await start();
    expect(said).toContain(`${seller.email} / ${seller.password}`);
    expect(await isServed(url)).toBe(true);
    const end = ended(child);
    child.kill('SIGTERM');
    await end;
    expect([await isServed(url), left()]).toEqual([false, []]);
  });

  it('leaves nothing behind when it is killed', async () => {
    const { child, url } = await start();
    const end = ended(child);
    child.kill('SIGKILL');
    await end;
    await expect.poll(left, { timeout: 20_000 }).toEqual([]);
    expect(await isServed(url)).toBe(false);
  });
});
