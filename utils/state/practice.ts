import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Person } from '../domain/model/person';
import type { Instant } from '../domain/model/row';
import type { PracticeMail } from '../domain/practice/mails';
import { quotedLines } from './quoted-lines';

/** What went out. `source` is the body's markup, for whoever wants to see that nothing was added. */
export interface SentItem {
  readonly id: string;
  readonly to: readonly Person[];
  readonly subject: string;
  readonly text: string;
  readonly source: string;
  /** Names of the files that went along. */
  readonly files?: readonly string[];
  readonly at: Instant;
}

/** A file that goes along. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

export interface ComposeWindow {
  readonly id: string;
  readonly answers: PracticeMail | null;
  readonly to: readonly Person[];
  readonly subject: string;
  /** What the editor starts with, as plain text: a quote's lines begin with ">". */
  readonly body: string;
  readonly files: readonly AttachedFile[];
  readonly state: 'writing' | 'sending' | 'sent';
}

/** `undo` takes back what the sentence tells of. */
export interface Notice {
  readonly key: string;
  readonly parts: readonly string[];
  readonly undo?: () => void;
}

export type Folder = 'inbox' | 'sent' | 'draft';

/** What the mailbox needs from outside. `keep` and `kept` hold what was sent until the tab closes. */
export interface MailboxWorld {
  readonly me: Person;
  readonly mails: readonly PracticeMail[];
  now(): Instant;
  newId(): string;
  /** The time that this mailbox takes to send, as a real one does. */
  deliver(): Promise<void>;
  keep(sent: readonly SentItem[]): void;
  kept(): readonly SentItem[];
}

export interface Mailbox {
  readonly me: Person;
  readonly mails: readonly PracticeMail[];
  readonly folder: Signal<Folder>;
  readonly openMail: ReadonlySignal<PracticeMail | null>;
  readonly openSent: ReadonlySignal<SentItem | null>;
  readonly compose: ReadonlySignal<ComposeWindow | null>;
  readonly sent: ReadonlySignal<readonly SentItem[]>;
  readonly answered: ReadonlySignal<ReadonlySet<string>>;
  /** Key of the sentence that was last worth saying, and its parts. */
  readonly notice: ReadonlySignal<Notice | null>;
  goTo(folder: Folder): void;
  open(id: string | null): void;
  /** `intro` is the line above the quoted mail. */
  reply(mail: PracticeMail, intro: string): void;
  write(): void;
  changeTo(to: readonly Person[]): void;
  changeSubject(subject: string): void;
  attach(files: readonly Omit<AttachedFile, 'id'>[]): void;
  detach(id: string): void;
  /** Sends once, however often it is asked. `body` is read at that moment. */
  send(body: { readonly text: string; readonly source: string }): Promise<void>;
  /** Closes without sending; `body` is what the undo brings back. */
  discard(body: string): void;
}

const answerSubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

/** The mailbox of the practice page: mails come from the samples, and what is sent goes to its own Sent folder. */
export function openMailbox(world: MailboxWorld): Mailbox {
  const folder = signal<Folder>('inbox');
  const openId = signal<string | null>(null);
  const compose = signal<ComposeWindow | null>(null);
  const sent = signal(world.kept());
  const answered = signal<ReadonlySet<string>>(
    new Set(world.mails.filter((mail) => mail.answered).map((mail) => mail.id)),
  );
  const notice = signal<Notice | null>(null);

  const say = (key: string, ...parts: string[]) => {
    notice.value = { key, parts };
  };
  const show = (window: ComposeWindow) => {
    if (compose.value) say('practiceDraftIsOpen');
    else {
      compose.value = window;
      notice.value = null;
    }
    folder.value = 'draft';
  };
  const change = (part: Partial<ComposeWindow>) => {
    if (compose.value) compose.value = { ...compose.value, ...part };
  };

  return {
    me: world.me,
    mails: world.mails,
    folder,
    openMail: computed(() => world.mails.find((mail) => folder.value === 'inbox' && mail.id === openId.value) ?? null),
    openSent: computed(() => sent.value.find((item) => folder.value === 'sent' && item.id === openId.value) ?? null),
    compose,
    sent,
    answered,
    notice,
    goTo(to) {
      folder.value = to;
      openId.value = null;
      notice.value = null;
    },
    open(id) {
      openId.value = id;
      notice.value = null;
    },
    reply(mail, intro) {
      const body = `${mail.template}\n\n${intro}\n${quotedLines(mail.text)}`;
      const subject = answerSubject(mail.subject);
      show({ id: world.newId(), answers: mail, to: [mail.from], subject, body, files: [], state: 'writing' });
    },
    write: () => show({ id: world.newId(), answers: null, to: [], subject: '', body: '', files: [], state: 'writing' }),
    changeTo: (to) => change({ to }),
    changeSubject: (subject) => change({ subject }),
    attach(files) {
      const added = files.map(({ name, type, size }) => ({ id: world.newId(), name, type, size }));
      if (compose.value) change({ files: [...compose.value.files, ...added] });
    },
    detach: (id) => change({ files: compose.value?.files.filter((file) => file.id !== id) ?? [] }),
    async send(body) {
      const window = compose.value;
      if (window?.state !== 'writing') return;
      if (window.to.length === 0) return say('practiceNobody');
      change({ state: 'sending' });
      await world.deliver();
      const { id, to, subject } = window;
      const item = { id, to, subject, ...body, files: window.files.map(({ name }) => name), at: world.now() };
      sent.value = [item, ...sent.value];
      world.keep(sent.value);
      if (window.answers) answered.value = new Set([...answered.value, window.answers.id]);
      // The window says that it was sent before it goes: whoever watches it reads that last.
      change({ state: 'sent' });
      await world.deliver();
      compose.value = null;
      folder.value = 'sent';
      openId.value = item.id;
      say('practiceSentTo', window.to.map((person) => person.name || person.email).join(', '));
    },
    discard(body) {
      const window = compose.value;
      if (window?.state !== 'writing') return;
      compose.value = null;
      folder.value = 'inbox';
      const undo = () => show({ ...window, body, id: world.newId() });
      notice.value = { key: 'practiceDiscarded', parts: [], undo };
    },
  };
}
