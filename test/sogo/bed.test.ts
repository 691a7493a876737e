import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { letter } from '../servers/mail/letter';
import { anna, seller } from '../servers/mail/people';
import { startSogo } from '../servers/sogo/bed';

/** A place of our own, for other tests may have a bed at the same time. */
const outer = process.env.TMPDIR;
const place = mkdtempSync(join(tmpdir(), 'waymark-beds-'));
// The servers' own users have to get in.
chmodSync(place, 0o755);
process.env.TMPDIR = place;
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
  if (outer === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outer;
});

const isServed = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

it('the test bed keeps mails as they are, and leaves nothing behind', async () => {
  const bed = await startSogo();
  try {
    const mail = await letter({ from: anna.email, to: seller.email, subject: 'Grüße', text: 'Zwei Zeilen\n.\nEnde\n' });
    await bed.seed(seller.email, mail);
    expect(await bed.mailbox(seller.email, 'INBOX')).toEqual([mail.replaceAll('\r\n', '\n')]);
    expect(await isServed(bed.url)).toBe(true);
    expect(readdirSync(place)).toHaveLength(1);
  } finally {
    await bed.stop();
  }
  expect(await isServed(bed.url)).toBe(false);
  expect(readdirSync(place)).toEqual([]);
});
