import type { Timeline } from '../../../../utils/domain/followups/timeline';
import type { Purchase } from '../../../../utils/domain/model/purchase';
import type { Instant, LocalDate } from '../../../../utils/domain/model/row';
import type { History } from './any-history';
import { contactsOf, dayIn, maxOf, nthWorkAfter, plusMonths, workOnOrAfter } from './facts';

/** Where a customer and I stand in the end, read off the whole past. */
export function situationOf({ customer, journey, calendar, now }: History, all: Timeline) {
  const zone = calendar.timeZone;
  const today = dayIn(zone, now);
  const every = contactsOf(all, zone);
  const past = every.filter(({ at }) => at <= now);
  const ahead = every.filter(({ at }) => at > now);
  const mine = past.filter(({ isMine }) => isMine);
  const theirs = past.filter(({ isTheirs }) => isTheirs);
  const words = past.filter(({ isMine, isTheirs }) => isMine || isTheirs);
  const purchases = all.purchases.filter(({ deletedAt }) => deletedAt === null);
  const bought = purchases.filter(({ kind, state }) => kind === 'purchase' && (state === 'open' || state === 'done'));
  const runs = all.playbookRuns.filter(({ deletedAt }) => deletedAt === null);
  const phase = journey.stages.find(({ id }) => id === customer.stage)?.phase;
  const work = (day: LocalDate) => workOnOrAfter(day, calendar);
  const nth = (day: LocalDate, count: number) => nthWorkAfter(day, count, calendar);

  /** How things stood between us at some moment: the latest sign counts. */
  function mood(at: Instant): { readonly isBad: boolean; readonly at: Instant } | null {
    const signs = [
      ...past.flatMap((one) => (one.isBad === null ? [] : [{ at: one.at, order: `0${one.id}`, isBad: one.isBad }])),
      ...runs.flatMap((one) =>
        one.closedAt === null
          ? []
          : [
              {
                at: one.closedAt,
                order: `1${one.id}`,
                isBad: one.feeling === null ? one.outcome === 'partly' || one.outcome === 'lost' : one.feeling < 0,
              },
            ],
      ),
    ].filter((sign) => sign.at <= at);
    return signs.sort((a, b) => a.at - b.at || (a.order < b.order ? -1 : 1)).at(-1) ?? null;
  }
  const runsAt = (at: Instant) =>
    runs.filter((one) => one.startedAt <= at && (one.closedAt === null || one.closedAt > at));
  const troublesAt = (at: Instant) => runsAt(at).filter(({ playbook }) => playbook !== 'new-contact');
  const isUpsetAt = (at: Instant) => troublesAt(at).length > 0 || mood(at)?.isBad === true;

  const isFrozen = troublesAt(now).length > 0;
  const bad = mood(now)?.isBad ? mood(now) : null;
  const hasOrderedSince =
    bad !== null && bought.some(({ date }) => date !== null && date <= today && date > dayIn(zone, bad.at));
  const isBlocked = all.roadblocks.some(
    (one) => one.deletedAt === null && (one.state === 'open' || one.state === 'in-work'),
  );
  const noCourtesy = isFrozen || (bad !== null && !hasOrderedSince);
  const noOffer = noCourtesy || bad !== null || isBlocked;

  // Whatever reached them: by its purchase, or noted on its own on a day when no purchase did.
  const reached = bought.flatMap((one: Purchase) => {
    const noted = past.find(({ like, purchaseId }) => like === 'delivery' && purchaseId === one.id)?.day;
    const day = one.deliveredOn ?? noted ?? (one.state === 'done' ? one.date : null);
    return day === null ? [] : [{ id: one.id, purchase: one.id as string | null, day }];
  });
  const loose = past
    .filter(({ like, purchaseId }) => like === 'delivery' && purchaseId === null)
    .filter((one) => reached.every(({ day }) => day !== one.day))
    .map(({ id, day }) => ({ id, purchase: null as string | null, day }));
  const deliveries = [...reached, ...loose];

  const liveQuote = purchases.some(
    ({ kind, state, validUntil }) =>
      kind === 'quote' && state === 'open' && (validUntil === null || validUntil >= today),
  );
  const lastContact = words.at(-1);
  const lastBought = bought
    .filter(({ date }) => date !== null && date <= today)
    .map(({ id, date }) => ({ id, day: date ?? '' }))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1))[0];
  // Dormant nine months after the last order, delivery or word of theirs, whichever they have.
  const orderDays = bought.flatMap(({ date }) => (date !== null && date <= today ? [date] : []));
  const deliveryDays = [
    ...bought.flatMap((one) => {
      const day =
        one.deliveredOn !== null && one.date !== null && one.deliveredOn < one.date
          ? one.date
          : (one.deliveredOn ?? (one.state === 'done' ? one.date : null));
      return day !== null && day <= today ? [day] : [];
    }),
    ...past
      .filter(({ like, purchaseId }) => {
        const purchase = purchaseId === null ? undefined : all.purchases.find(({ id }) => id === purchaseId);
        const isOff = purchase && (purchase.deletedAt !== null || purchase.state === 'cancelled');
        return like === 'delivery' && !isOff;
      })
      .map(({ day }) => day),
  ];
  const base = orderDays.length > 0 ? maxOf(...orderDays) : deliveryDays.length > 0 ? maxOf(...deliveryDays) : null;
  const entered = customer.stageHistory.at(-1)?.at ?? 0;
  const sign = base ?? (phase === 'after-sale' ? dayIn(zone, entered) : null);
  const dormant = sign === null ? null : plusMonths(maxOf(sign, theirs.at(-1)?.day ?? ''), journey.dormantAfterMonths);
  const isArranged = ahead.some(({ isMine, isTheirs }) => isMine || isTheirs);

  return {
    zone,
    today,
    past,
    ahead,
    mine,
    theirs,
    words,
    purchases,
    bought,
    runs,
    phase,
    work,
    nth,
    isUpsetAt,
    noCourtesy,
    noOffer,
    deliveries,
    liveQuote,
    lastContact,
    lastBought,
    dormant,
    isArranged,
  };
}

export type Delivery = ReturnType<typeof situationOf>['deliveries'][number];
