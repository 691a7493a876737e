import type { Timeline } from '../../../../utils/domain/followups/timeline';
import type { FollowUpRule } from '../../../../utils/domain/model/follow-up';
import type { LocalDate } from '../../../../utils/domain/model/row';
import type { History } from './any-history';
import { type Contact, dayIn, maxOf, plus } from './facts';
import { type Delivery, situationOf } from './situation';

interface Wanted {
  readonly anchor: string;
  readonly due: LocalDate;
  readonly last: LocalDate;
}

/**
 * What should stand open in the end, as "rule anchor due day": plainly, one rule after the other, from the whole past
 * and nothing else. Whatever is missing is lost, whatever is too much or too early is premature.
 */
export function expected(history: History, all: Timeline): readonly string[] {
  const { customer, journey, now } = history;
  const s = situationOf(history, all);
  const { zone, today, past, mine, theirs, bought, work, nth, dormant, lastContact } = s;
  const lastTalk = mine.at(-1)?.day ?? '';
  const notOnTheDay = (due: LocalDate) => (due > lastTalk ? due : work(plus(lastTalk, 1)));
  const found: string[] = [];
  const openDays: LocalDate[] = [];
  const wish = (rule: FollowUpRule, after: number) => {
    const step = journey.ladder.find((one) => one.rule === rule);
    return step ? { on: step.on, after: step.after } : { on: true, after };
  };

  /** Of those still to be done, the ones that stand open today; a later one that is due takes the place of the others. */
  function put(rule: FollowUpRule, nature: 'owed' | 'courtesy' | 'offer', wanted: readonly Wanted[], oneOnly = false) {
    if ((nature !== 'owed' && s.noCourtesy) || (nature === 'offer' && s.noOffer)) return;
    for (const one of wanted) {
      const rivals = oneOnly
        ? wanted.filter((other) => other.due > one.due || (other.due === one.due && other.anchor > one.anchor))
        : [];
      if (rivals.some((other) => other.due === one.due)) continue;
      const next = rivals.map((other) => other.due).sort()[0];
      const last = next !== undefined && next <= one.last ? plus(next, -1) : one.last;
      const due = nature === 'owed' ? one.due : notOnTheDay(one.due);
      if (today > last || due > last) continue;
      found.push(`${rule} ${one.anchor} ${due}`);
      openDays.push(due);
    }
  }

  // An answer is owed for the newest mail of a thread, unless it is marked or I have spoken since.
  const threads = new Map<string, Contact[]>();
  for (const one of past.filter(({ channel, direction }) => channel === 'mail' && direction === 'in')) {
    const key = one.threadKey === '' ? one.id : `thread ${one.threadKey}`;
    threads.set(key, [...(threads.get(key) ?? []), one]);
  }
  const lastWord = mine.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const owed = [...threads.values()].flatMap((mails): Wanted[] => {
    const newest = mails.at(-1);
    if (!newest || newest.answered || newest.at <= lastWord) return [];
    let since = newest.day;
    for (const mail of [...mails].reverse()) {
      if (mail.answered || mail.at <= lastWord) break;
      if (mail.day >= plus(newest.day, -14)) since = mail.day;
    }
    return [{ anchor: newest.id, due: nth(since, 1), last: plus(newest.day, 14) }];
  });
  if (wish('reply-owed', 1).on) put('reply-owed', 'owed', owed);

  // Whatever a running playbook asks for, by its hours.
  if (wish('playbook-step', 0).on) {
    const steps = s.runs
      .filter(({ startedAt, closedAt }) => startedAt <= now && closedAt === null)
      .flatMap((one) =>
        (journey.playbooks.find(({ id }) => id === one.playbook)?.steps ?? [])
          .filter(({ id }) => one.done.every(({ step }) => step !== id))
          .map(
            ({ id, withinHours }): Wanted => ({
              anchor: `${one.id}/${id}`,
              due: dayIn(zone, one.startedAt + withinHours * 3_600_000),
              last: '9999-12-31',
            }),
          ),
      );
    put('playbook-step', 'owed', steps);
  }

  // A quote has waited since it went out, or since I last spoke up after it.
  const patience = wish('quote-unanswered', 3);
  if (patience.on) {
    const quotes = s.purchases
      .filter(({ kind, state }) => kind === 'quote' && state === 'open')
      .flatMap((one): Wanted[] => {
        const sent = one.date ?? past.find(({ like, purchaseId }) => like === 'quote' && purchaseId === one.id)?.day;
        if (sent === undefined) return [];
        const spokeUp = mine.filter(({ day }) => day >= sent).at(-1);
        const hasAnswer = theirs.some((word) =>
          spokeUp ? word.at > spokeUp.at && word.id !== spokeUp.id : word.day > sent,
        );
        if (hasAnswer) return [];
        const from = spokeUp?.day ?? sent;
        return [
          {
            anchor: spokeUp ? `${one.id}/${spokeUp.id}` : one.id,
            due: nth(from, patience.after),
            last: one.validUntil === null ? plus(from, 60) : plus(one.validUntil, 14),
          },
        ];
      });
    put('quote-unanswered', 'courtesy', quotes);
  }

  // Thanks for every order since which I have not said a word.
  const thanks = wish('thank-you', 0);
  if (thanks.on) {
    const orders = bought.flatMap(({ id, date }): Wanted[] =>
      date === null || date > today || mine.some(({ day }) => day >= date)
        ? []
        : [{ anchor: id, due: plus(date, thanks.after), last: plus(date, thanks.after + 7) }],
    );
    put('thank-you', 'courtesy', orders, true);
  }

  function rung(
    rule: FollowUpRule,
    usual: number,
    window: number,
    shifts: boolean,
    isAnswered: (one: Delivery) => boolean,
  ) {
    const { on, after } = wish(rule, usual);
    if (!on) return;
    const wanted = s.deliveries.flatMap((one): Wanted[] => {
      const counted = plus(one.day, after);
      const hasSaid = mine.some(
        ({ day, at }) => day >= one.day && day >= maxOf(plus(counted, -2), one.day) && !s.isUpsetAt(at),
      );
      if (hasSaid || isAnswered(one)) return [];
      const due = shifts ? work(counted) : counted;
      return [{ anchor: one.id, due, last: plus(due, window) }];
    });
    put(rule, rule === 'opportunity' ? 'offer' : 'courtesy', wanted, true);
  }
  const about = ({ day, purchase }: Delivery) =>
    past.filter(
      (one) => one.day >= day && one.direction !== 'out' && (one.purchaseId === null || one.purchaseId === purchase),
    );
  const hasMarks = (one: Contact) => one.like === 'feedback' || one.rating !== null || one.nps !== undefined;
  const isComplaint = (one: Contact) =>
    one.like === 'complaint' || (one.emotion ?? 0) < 0 || (one.rating ?? 5) < 3 || (one.nps ?? 10) < 7;
  rung('all-is-well', 7, 23, false, (one) => about(one).some((word) => hasMarks(word) || isComplaint(word)));
  rung('feedback', 14, 21, true, (one) => about(one).some(hasMarks));
  rung('education', 21, 30, true, () => false);

  // Before the sale, when nothing else is to be done and nothing is arranged.
  const planning = wish('no-next-step', 6);
  if (
    planning.on &&
    s.phase === 'before-sale' &&
    openDays.length === 0 &&
    s.ahead.length === 0 &&
    !s.liveQuote &&
    lastContact
  ) {
    const { id, day } = lastContact;
    put('no-next-step', 'courtesy', [{ anchor: id, due: nth(day, planning.after), last: plus(day, 60) }]);
  }

  // From time to time, by a tag before the stage, and the shortest of several.
  const touch = wish('keep-in-touch', 0);
  const byTag = journey.keepInTouch
    .filter(({ tag }) => tag !== '' && customer.tags.includes(tag))
    .map(({ everyDays }) => everyDays);
  const byStage = journey.keepInTouch
    .filter(({ tag, stage }) => tag === '' && stage === customer.stage)
    .map(({ everyDays }) => everyDays);
  const interval = Math.min(...(byTag.length > 0 ? byTag : byStage));
  const from = lastContact ?? s.lastBought;
  if (touch.on && from && Number.isFinite(interval) && !s.isArranged) {
    const times = [1, 2, 3].map((time) => ({
      anchor: time === 1 ? from.id : `${from.id}/${time}`,
      due: work(plus(from.day, time * interval + touch.after)),
      last: plus(from.day, time * interval + touch.after + (time < 3 ? interval : Math.max(interval, 30)) - 1),
    }));
    const current = times.find(({ last }) => today <= last);
    const comesFirst = current && openDays.every((day) => day > current.due);
    const isKept = current && (byTag.length > 0 || dormant === null || current.due < dormant);
    if (current && comesFirst && isKept) put('keep-in-touch', 'courtesy', [current]);
  }

  rung('opportunity', 30, 90, true, (one) =>
    s.purchases.some(
      (other) =>
        other.date !== null &&
        other.date > one.day &&
        other.date <= today &&
        (other.kind === 'quote' || bought.includes(other)),
    ),
  );

  // To be won back, once, when the silence has lasted and nothing is under way.
  const back = wish('win-back', 0);
  if (back.on && dormant !== null && s.phase !== 'before-sale' && !s.isArranged && !s.liveQuote) {
    let due = plus(dormant, back.after);
    let hasTried = false;
    for (const { day } of s.words) {
      if (day >= due) hasTried = true;
      if (hasTried) break;
      due = maxOf(plus(dormant, back.after), plus(day, 60));
    }
    const signs = [
      ...(theirs.at(-1) ? [{ id: theirs.at(-1)?.id ?? '', day: theirs.at(-1)?.day ?? '' }] : []),
      ...bought.filter(({ date }) => date !== null && date <= today).map(({ id, date }) => ({ id, day: date ?? '' })),
    ].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1));
    const anchor = signs[0]?.id ?? customer.id;
    if (!hasTried) put('win-back', 'offer', [{ anchor, due: work(due), last: plus(work(due), 180) }]);
  }
  return found.sort();
}
