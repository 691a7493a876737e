import type { WebmailBed } from './bed';
import { seller } from './people';
import { sampleMails } from './sample-mails';

interface Webmail {
  /** As people call it; its command is called by it, too. */
  readonly name: string;
  ensurePackages(): Promise<boolean>;
  start(choice: { readonly html: boolean }): Promise<WebmailBed>;
}

const help = (name: string) => `Usage: npm run dev:${name.toLowerCase()} [-- --html]
Starts a mail server and ${name} on this machine with sample people and mails, until Ctrl+C.
--html: everybody writes rich text by default.
`;

/** Leaves a test bed open for work by hand, until it is asked to stop. */
export async function leaveOpen({ name, ensurePackages, start }: Webmail, args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--html')) {
    process.stdout.write(help(name));
    return args.includes('--help') ? 0 : 1;
  }
  if (!(await ensurePackages())) return 1;
  const asked = stopAsked();
  const bed = await start({ html: args.includes('--html') });
  try {
    for (const mail of await sampleMails(new Date())) await bed.seed(seller.email, mail);
    process.stdout.write(`\n${name}: ${bed.url}\n\n`);
    for (const { name, email, password } of bed.users) process.stdout.write(`  ${name}: ${email} / ${password}\n`);
    process.stdout.write('\nCtrl+C stops everything and deletes the mailboxes.\n');
    await asked;
  } finally {
    await bed.stop();
  }
  process.stdout.write('\nStopped.\n');
  return 0;
}

const stopAsked = () =>
  new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve());
  });
