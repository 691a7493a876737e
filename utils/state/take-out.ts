import { type DueEvent, writeCalendar } from '../domain/exchange/write-calendar';
import { type CardVersion, writeCard } from '../domain/exchange/write-card';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import { whenTheyAnswer } from '../domain/model/follow-up';
import type { OpenFollowUp } from '../messaging/doors/exchange';
import { done, failed, type Result } from '../messaging/result';
import type { Background } from './background';
import { type BackupFile, type Gathering, linesOf } from './backup';

/** All customers as one vCard file. */
export async function makeCards(
  background: Background,
  version: CardVersion,
  { signal, progress }: Gathering = {},
): Promise<Result<BackupFile>> {
  const companies = new Map<string, string>();
  for await (const page of linesOf(background, 'companies', signal)) {
    if (!page.ok) return page;
    for (const { id, name, deletedAt } of page.value.map((line) => JSON.parse(line) as Company)) {
      if (deletedAt === null) companies.set(id, name);
    }
  }
  const parts: string[] = [];
  let rows = 0;
  for await (const page of linesOf(background, 'customers', signal)) {
    if (!page.ok) return page;
    const living = page.value.map((line) => JSON.parse(line) as Customer).filter(({ deletedAt }) => deletedAt === null);
    const cards = living.map((customer) => writeCard(customer, companies.get(customer.companyId ?? '') ?? '', version));
    parts.push(cards.join(''));
    rows += living.length;
    progress?.(rows);
  }
  return done({ blob: new Blob(parts, { type: 'text/vcard;charset=utf-8' }), rows });
}

/** How a follow-up is said in a calendar. */
export type SayFollowUp = (open: OpenFollowUp) => Pick<DueEvent, 'title' | 'reason'>;

/** All open follow-ups as a calendar file. Those that wait until the customer speaks have no day, and are left out. */
export async function makeCalendar(
  { call }: Background,
  name: string,
  say: SayFollowUp,
  now: Date,
  { signal, progress }: Gathering = {},
): Promise<Result<BackupFile>> {
  const events: DueEvent[] = [];
  for (let after: string | null = ''; after !== null; ) {
    if (signal?.aborted) return failed('cancelled');
    const page: Result<{ readonly followUps: readonly OpenFollowUp[]; readonly after: string | null }> = await call(
      'openFollowUps',
      { after },
    );
    if (!page.ok) return page;
    for (const open of page.value.followUps) {
      const { id, dueOn, snoozedUntil, changedAt, rev } = open.followUp;
      const day = snoozedUntil > dueOn ? snoozedUntil : dueOn;
      if (day !== whenTheyAnswer) events.push({ id, day, changedAt, rev, ...say(open) });
    }
    progress?.(events.length);
    after = page.value.after;
  }
  const text = writeCalendar(name, events, now.getTime());
  return done({ blob: new Blob([text], { type: 'text/calendar;charset=utf-8' }), rows: events.length });
}
