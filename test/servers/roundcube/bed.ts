import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callCaretaker } from '../caretaker';
import type { Daemon } from '../daemon';
import type { Account } from '../mail/accounts';
import { startDovecot } from '../mail/dovecot';
import { type Relayed, startRelay } from '../mail/relay';
import { freePorts } from '../ports';
import { accounts } from './people';
import type { Preferences } from './preferences';
import { startWebmail } from './webmail';
import { savePreferences } from './webmail-database';

export interface RoundcubeBed {
  /** Where Roundcube answers, with a slash at its end. */
  readonly url: string;
  readonly users: readonly Account[];
  /** Lays a message into a mailbox, INBOX unless said otherwise. */
  seed(email: string, message: string, folder?: string): Promise<void>;
  /** The raw messages of a folder, oldest first, read at the mail store; lines end with "\n". */
  mailbox(email: string, folder: string): Promise<readonly string[]>;
  /** Deletes everything in all folders of a mailbox. */
  empty(email: string): Promise<void>;
  /** All that Roundcube has sent, with envelopes, as it left Roundcube. */
  relayed(): Promise<readonly Relayed[]>;
  /** While refusing, every Send in Roundcube fails at the mail server. */
  refuse(refusing: boolean): void;
  /**
   * What the user has chosen in Roundcube's settings; counts from the next page on, the language from the next sign-in.
   * Replaces earlier choices.
   */
  prefer(email: string, preferences: Preferences): Promise<void>;
  stop(): Promise<void>;
}

/** Starts mail store, relay and Roundcube on free loopback ports. `html`: everybody writes rich text by default. */
export async function startRoundcube({ html = false } = {}): Promise<RoundcubeBed> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-roundcube-'));
  await chmod(folder, 0o755);
  const caretaker = callCaretaker(folder);
  const running: { stop(): Promise<void> }[] = [];
  const born = (daemon: Daemon) => {
    running.push(daemon);
    caretaker.watch(daemon.pid);
  };
  async function stop() {
    for (const part of running.splice(0).reverse()) await part.stop();
    await rm(folder, { recursive: true, force: true });
    caretaker.dismiss();
  }
  try {
    const [imapPort = 0, lmtpPort = 0, port = 0] = await freePorts(3);
    const dovecot = await startDovecot(join(folder, 'mail'), accounts, imapPort, lmtpPort, born);
    const relay = await startRelay(join(folder, 'relayed'), lmtpPort);
    running.push(relay);
    const webmail = { folder: join(folder, 'rc'), port, imapPort, smtpPort: relay.port, html };
    await startWebmail(webmail, accounts, born);
    return {
      url: `http://127.0.0.1:${port}/`,
      users: accounts,
      seed: (email, message, mailbox = 'INBOX') => dovecot.save(email, mailbox, message),
      mailbox: dovecot.messages,
      empty: dovecot.empty,
      relayed: relay.relayed,
      refuse: relay.refuse,
      prefer: (email, preferences) => savePreferences(join(folder, 'rc', 'rc.db'), email, preferences),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
