import { addDays, localDate } from '../../utils/domain/followups/local-date';
import type { Customer } from '../../utils/domain/model/customer';
import type { Goal } from '../../utils/domain/model/goal';
import type { Improvement } from '../../utils/domain/model/improvement';
import type { Opportunity } from '../../utils/domain/model/opportunity';
import type { Purchase } from '../../utils/domain/model/purchase';
import type { Roadblock } from '../../utils/domain/model/roadblock';
import type { Instant, LocalDate, Row } from '../../utils/domain/model/row';
import type { BackupTable } from '../../utils/domain/model/schemas';
import type { Slip } from '../../utils/domain/model/settings';
import type { StageId, StageMove } from '../../utils/domain/model/stage';
import type { Emotion, Touchpoint } from '../../utils/domain/model/touchpoint';
import { type Random, randomFrom } from '../support/random';
import {
  companies,
  goals,
  notes,
  opportunities,
  owners,
  people,
  personas,
  roadblocks,
  roles,
  slips,
} from './firm-words';

export type Tables = Partial<Record<BackupTable, readonly Row[]>>;

const day = 86_400_000;
const hour = 3_600_000;
const zone = 'UTC';
const ways = ['awareness', 'consideration', 'purchase', 'post-purchase'] as const;

interface Pen {
  readonly random: Random;
  readonly now: Instant;
  readonly count: number;
  readonly rows: Record<string, Row[]>;
  write<T extends Row>(table: BackupTable, id: string, at: Instant, content: Omit<T, keyof Row>): T;
}

/** A firm of sample people with a year behind them: the same one each time, seen from `now`. */
export function sampleFirm(now: Instant, count = 96): Tables {
  const rows: Record<string, Row[]> = {};
  const pen: Pen = {
    random: randomFrom(7),
    now,
    count,
    rows,
    write<T extends Row>(table: BackupTable, id: string, at: Instant, content: Omit<T, keyof Row>): T {
      const row = { id, createdAt: at, changedAt: at, rev: 1, deletedAt: null, source: 'user', ...content } as T;
      rows[table] = [...(rows[table] ?? []), row];
      return row;
    },
  };
  for (const [i, name] of companies.entries())
    pen.write('companies', `company-${i}`, now - 400 * day, { name, domains: [domainOf(name)], note: '' } as never);
  for (let i = 0; i < count; i++) live(pen, i);
  improve(pen);
  slip(pen);
  return rows;
}

const domainOf = (company: string) => `${company.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
const dayOf = (at: Instant): LocalDate => localDate(at, zone);
const plain = (address: string) =>
  address
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z.@-]/g, '');
const feel = (random: Random, mean: number): Emotion =>
  Math.max(-2, Math.min(2, Math.round(mean + (random.int(240) - 120) / 100))) as Emotion;

type Chapter = (on: (kind: string, gap: number, more?: Partial<Touchpoint> & { mean?: number }) => void) => void;

/** One customer from the first word to today. */
function live(pen: Pen, i: number): void {
  const { random, now, write } = pen;
  const id = `person-${i}`;
  // The last of them is somebody who is there already.
  const who = i === pen.count - 1 ? 3 : i;
  const [given, family] = people(who);
  const company = who % companies.length;
  const reach = ([3, 3, 1, 3, 2, 3, 0, 3, 1, 3, 3, 1] as const)[i % 12]!;
  const began =
    now - (reach === 3 ? 110 + random.int(250) : 6 + reach * 12 + random.int(20)) * day - random.int(9) * hour;
  const persona = personas[i % personas.length]!;
  const moments: Touchpoint[] = [];
  const moves: (readonly [StageId, Instant])[] = [];
  let at = began;
  const on: Parameters<Chapter>[0] = (kind, gap, { mean, ...more } = {}) => {
    at += gap * day + (gap >= 1 ? random.int(5) * hour : 0);
    if (at > now - hour) return;
    const emotion = mean === undefined || random.int(5) === 0 ? null : feel(random, mean);
    const touchpoint = write<Touchpoint>('touchpoints', `${id}-t${moments.length}`, at, {
      ...{ customerId: id, kind, channel: 'mail', direction: 'out', at, emotion, rating: null, note: '', persona },
      ...{ purchaseId: null, account: '', messageId: '', threadKey: '', answered: false },
      ...more,
    });
    moments.push(touchpoint);
  };
  for (const [stage, chapter] of chapters(pen, id, reach, () => at)
    .slice(0, reach + 1)
    .entries()) {
    if (at < now) moves.push([ways[stage]!, at]);
    chapter(on);
  }

  const stageHistory: StageMove[] = moves.map(([to, when], n) => ({
    ...{ from: moves[n - 1]?.[0] ?? null, to, at: when, by: 'evidence', reason: { code: 'sample', params: {} } },
  }));
  const address = plain(`${given}.${family}@${who === i ? '' : 'mail.'}${domainOf(companies[company]!)}`);
  write<Customer>('customers', id, began, {
    ...{ name: `${given} ${family}`, given, family, honorific: '', phone: i % 3 ? '' : `+49 30 5550 ${100 + i}` },
    ...{ emails: [address], role: roles[i % roles.length]!, companyId: `company-${company}`, locale: 'en', persona },
    ...{ stage: moves.at(-1)![0], stageHistory, tags: i % 5 === 0 ? ['Fair 2026'] : i % 7 === 0 ? ['VIP'] : [] },
    ...{ owner: owners[i % owners.length]!, note: i % 4 ? '' : random.pick(notes.person), externalIds: {} },
  });
  wish(pen, id, i, reach, moments, persona);
}

/** What happens in each stage. `at`: when it is now. */
function chapters(pen: Pen, id: string, reach: number, at: () => Instant): readonly Chapter[] {
  const { random } = pen;
  let number = 0;
  const sold = (kind: Purchase['kind'], delivered: Instant | null = null) =>
    sell(pen, id, number++, delivered === null ? at() : delivered - 9 * day, kind, delivered);
  const answered =
    (hours: number): Chapter =>
    (on) => {
      const threadKey = `thread ${number} ${hours}`;
      on('mail', 0.2, { direction: 'in', threadKey, mean: random.int(3) === 0 ? 0.4 : undefined });
      on('mail', hours / 24, { threadKey });
    };
  const call = (on: Parameters<Chapter>[0], gap: number, mean: number) =>
    on('call', gap, { channel: 'phone', direction: 'both', mean, note: random.pick(notes.call) });
  return [
    (on) => {
      on('website-visit', 0, { channel: 'web', direction: 'in', mean: random.int(3) === 0 ? 0.3 : undefined });
      if (random.int(3) === 0)
        on('trade-fair', 2, { channel: 'in-person', direction: 'both', mean: 1.1, note: random.pick(notes.inquiry) });
    },
    (on) => {
      const channel = random.pick(['web', 'mail', 'phone'] as const);
      on('inquiry', 2, { channel, direction: 'in', mean: 0.6, note: random.pick(notes.inquiry) });
      answered(1 + random.int(7))(on);
      call(on, 2 + random.int(4), 0.3);
      on('meeting', 3 + random.int(5), { channel: random.pick(['video', 'in-person']), direction: 'both', mean: 0.7 });
      if (random.int(2) === 0)
        on('visit', 3, { channel: 'in-person', direction: 'both', mean: 1.6, note: random.pick(notes.visit) });
      answered(2 + random.int(20))(on);
      on('quote', 3, { mean: -0.3, note: random.pick(notes.quote) });
      // A quote that was taken is an order.
      if (reach === 1) sold('quote');
    },
    (on) => {
      on('order-confirmation', 3 + random.int(6), { mean: 0.6 });
      on('delivery', 9 + random.int(8), { channel: 'post', mean: 1, note: random.pick(notes.delivery) });
      sold('purchase', at());
    },
    (on) => {
      on('invoice', 4, { mean: -1.1, note: random.pick(notes.invoice) });
      if (random.int(3) === 0) {
        const channel = random.pick(['phone', 'mail', 'chat'] as const);
        on('support', 6, { channel, direction: 'in', mean: -0.5, note: random.pick(notes.support) });
        answered(3 + random.int(30))(on);
      }
      on('feedback', 8, {
        ...{ direction: 'in', rating: 3 + random.int(3), nps: random.pick([6, 8, 9, 9, 10, 10]), mean: 0.9 },
      });
      while (at() < pen.now - 30 * day && random.int(8) > 0) {
        answered(1 + random.int(9))(on);
        call(on, 20 + random.int(20), 0.8);
        if (random.int(2) === 0) sold('purchase', at());
      }
      if (random.int(4) === 0) on('mail', 1, { direction: 'in', note: random.pick(notes.question), threadKey: 'open' });
    },
  ];
}

function sell(
  { write, random, now }: Pen,
  customerId: string,
  n: number,
  at: Instant,
  kind: Purchase['kind'],
  delivered: Instant | null,
): void {
  if (at > now) return;
  const date = dayOf(at);
  write<Purchase>('purchases', `${customerId}-p${n}`, at, {
    ...{ customerId, kind, number: `${kind === 'quote' ? 'Q' : 'O'}-${7_000 + random.int(990)}`, date },
    amount: { minor: (12 + random.int(90)) * 10_000, currency: 'EUR' },
    deliveredOn: delivered !== null && delivered < now ? dayOf(delivered) : null,
    validUntil: kind === 'quote' ? addDays(date, 30) : null,
    ...{ state: delivered === null ? 'open' : 'done', note: random.pick(notes.order) },
  });
}

/** What they want, what is in the way, and how more could be done for them. */
function wish(
  { write, random, now }: Pen,
  customerId: string,
  i: number,
  reach: number,
  moments: readonly Touchpoint[],
  persona: string,
): void {
  for (let stage = 0; stage <= reach; stage++) {
    const state =
      stage < reach
        ? random.pick(['reached', 'reached', 'reached', 'missed'])
        : random.pick(['reached', 'reached', 'at-risk', 'open', 'missed']);
    write<Goal>('goals', `${customerId}-g${stage}`, now - 90 * day, {
      ...{ customerId, stage: ways[stage]!, text: random.pick(goals[ways[stage]!]), state: state as Goal['state'] },
      ...{ saidIn: null, said: '', persona },
    });
  }
  const trouble = roadblocks[i % roadblocks.length];
  const bad = moments.find(({ kind }) => kind === trouble?.kind);
  if (trouble && bad && i % 3 !== 1)
    write<Roadblock>('roadblocks', `${customerId}-r`, bad.at, {
      ...{ customerId, goalId: null, type: trouble.type, importance: trouble.importance, text: trouble.text, persona },
      ...{ owner: random.pick(['', ...owners]), state: random.pick(['open', 'open', 'in-work', 'solved']) },
      ...{ since: bad.at, touchpointId: bad.id, stage: trouble.stage, kind: bad.kind },
    });
  if (i % 4 === 3)
    write<Opportunity>('opportunities', `${customerId}-o`, now - 20 * day, {
      ...{ customerId, ...opportunities[i % opportunities.length]!, state: 'open', hint: '', persona },
      stage: ways[reach]!,
    });
}

function improve({ write, now }: Pen): void {
  const made = (n: number, content: Omit<Improvement, keyof Row>) =>
    write<Improvement>('improvements', `improvement-${n}`, now - 120 * day, content);
  made(0, {
    ...{ kind: 'invoice', text: 'The order number on every line of the invoice', owner: owners[0]!, state: 'planned' },
    ...{ dueOn: dayOf(now + 5 * day), doneOn: '' },
  });
  made(1, {
    ...{ kind: 'support', text: 'Ring back within the hour', owner: owners[1]!, state: 'done', dueOn: '' },
    doneOn: dayOf(now - 95 * day),
  });
}

function slip({ write, now, random }: Pen): void {
  for (let n = 0; n < 64; n++) {
    const { rule, severity, text } = random.pick(slips);
    const at = now - random.int(28) * day - random.int(20) * hour;
    const outcome = random.pick(['fixed', 'fixed', 'fixed', 'changed', 'changed', 'dismissed', 'sent'] as const);
    const [given, family] = people(random.int(90));
    const email = plain(`${given}.${family}@sample.example`);
    write<Slip>('slips', `slip-${n}`, at, { rule, severity, at, outcome, email, text, composeId: '' });
  }
}
