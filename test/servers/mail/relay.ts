import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** One message as it came in, before any mailbox has seen it. */
export interface Relayed {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface Relay {
  readonly port: number;
  /** All messages so far, in the order in which they came. */
  relayed(): Promise<readonly Relayed[]>;
  /** Refuses every message from now on, until it is told otherwise. */
  refuse(refusing: boolean): void;
  stop(): Promise<void>;
}

/** Takes mail by SMTP on loopback, writes it to `folder` and hands it on by LMTP. */
export async function startRelay(folder: string, lmtpPort: number): Promise<Relay> {
  await mkdir(folder, { recursive: true });
  const onward = createTransport({ host: '127.0.0.1', port: lmtpPort, lmtp: true, ignoreTLS: true });
  let count = 0;
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, _session, done) => done(refusing ? new Error('No mail is taken now') : undefined),
    onData(stream, { envelope }, done) {
      const name = join(folder, String(++count).padStart(5, '0'));
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address);
      keepAndHandOn().then(() => done(), done);

      async function keepAndHandOn() {
        const raw = await buffer(stream);
        await writeFile(`${name}.eml`, raw);
        await writeFile(`${name}.json`, JSON.stringify({ from, to }));
        await onward.sendMail({ envelope: { from, to }, raw });
      }
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    relayed: () => readAll(folder),
    refuse(next) {
      refusing = next;
    },
    async stop() {
      await new Promise<void>((closed) => server.close(closed));
      onward.close();
    },
  };
}

async function readAll(folder: string): Promise<readonly Relayed[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      ...JSON.parse(await readFile(join(folder, name), 'utf8')),
      raw: await readFile(join(folder, name.replace('.json', '.eml')), 'utf8'),
    })),
  );
}
