import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callCaretaker } from '../caretaker';
import type { Daemon } from '../daemon';
import { freePorts } from '../ports';
import type { Account } from './accounts';
import { startDovecot } from './dovecot';
import { accounts } from './people';
import { type Relayed, startRelay } from './relay';

/** What a user may choose in a webmail's settings, as far as tests need it. */
export interface Preferences {
  /** Writes rich text. */
  readonly html?: boolean;
  /** Opens mails and compose windows as pop-outs. */
  readonly popOut?: boolean;
  /** "en_US", "de_DE", ... */
  readonly language?: string;
}

/** A webmail with mail servers of its own, on free loopback ports. */
export interface WebmailBed {
  /** Where the webmail answers, with a slash at its end. */
  readonly url: string;
  readonly users: readonly Account[];
  /** Lays a message into a mailbox, INBOX unless said otherwise. */
  seed(email: string, message: string, folder?: string): Promise<void>;
  /** The raw messages of a folder, oldest first, read at the mail store; lines end with "\n". */
  mailbox(email: string, folder: string): Promise<readonly string[]>;
  /** Deletes everything in all folders of a mailbox. */
  empty(email: string): Promise<void>;
  /** All that the webmail has sent, with envelopes, as it left the webmail. */
  relayed(): Promise<readonly Relayed[]>;
  /** While refusing, every Send fails at the mail server. */
  refuse(refusing: boolean): void;
  /**
   * What the user has chosen in the webmail's settings; counts from the next page on, the language from the next
   * sign-in. Replaces earlier choices.
   */
  prefer(email: string, preferences: Preferences): Promise<void>;
  stop(): Promise<void>;
}

/** What a webmail is told of the servers beside it. */
export interface MailServers {
  /** For its files; deleted at the end. */
  readonly folder: string;
  readonly imapPort: number;
  readonly smtpPort: number;
  /** Each server of its own, as soon as it lives: the last is ended first. */
  born(daemon: Daemon): void;
  also(part: { stop(): Promise<void> }): void;
}

type Webmail = Pick<WebmailBed, 'url' | 'prefer'>;

/** Starts mail store and relay, and then the webmail. What was started is ended when one of them does not come up. */
export async function startBed(name: string, start: (servers: MailServers) => Promise<Webmail>): Promise<WebmailBed> {
  const folder = await mkdtemp(join(tmpdir(), `waymark-${name}-`));
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
    const [imapPort = 0, lmtpPort = 0] = await freePorts(2);
    const dovecot = await startDovecot(join(folder, 'mail'), accounts, imapPort, lmtpPort, born);
    const relay = await startRelay(join(folder, 'relayed'), lmtpPort);
    running.push(relay);
    const also = (part: { stop(): Promise<void> }) => void running.push(part);
    const webmail = await start({ folder, imapPort, smtpPort: relay.port, born, also });
    return {
      ...webmail,
      users: accounts,
      seed: (email, message, mailbox = 'INBOX') => dovecot.save(email, mailbox, message),
      mailbox: dovecot.messages,
      empty: dovecot.empty,
      relayed: relay.relayed,
      refuse: relay.refuse,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
