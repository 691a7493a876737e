import { startRoundcube } from './bed';
import { ensurePackages } from './packages';
import { seller } from './people';
import { sampleMails } from './sample-mails';

const help = `Usage: npm run dev:roundcube [-- --html]
Starts a mail server and Roundcube on this machine with sample people and mails, until Ctrl+C.
--html: everybody writes rich text by default.
`;

/** `npm run dev:roundcube`: leaves the test bed open for work by hand. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--html')) {
    process.stdout.write(help);
    return args.includes('--help') ? 0 : 1;
  }
  if (!(await ensurePackages())) return 1;
  const asked = stopAsked();
  const bed = await startRoundcube({ html: args.includes('--html') });
  try {
    for (const mail of await sampleMails(new Date())) await bed.seed(seller.email, mail);
    process.stdout.write(`\nRoundcube: ${bed.url}\n\n`);
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
