import { expect, it } from 'vitest';
import type { Draft } from '../../utils/domain/model/draft';
import type { Page } from '../../utils/page/page';
import { followSending } from '../../utils/page/sending';
import type { Composer, Outcome } from '../../utils/sites/site';
import { fakeTimers } from './fake-timers';

const draft: Draft = { subject: 'Hello', body: { text: 'Dear Anna,', spans: [] }, to: [], cc: [], bcc: [] };

function follow(outcomeAt: (time: number) => Outcome) {
  const timers = fakeTimers();
  const told: string[] = [];
  const call = async (name: string, input: { outcome?: string }) => {
    told.push(input.outcome ?? name);
    return { ok: true, value: null };
  };
  const page = { timers, messages: { call }, account: () => '', signal: new AbortController().signal };
  const composer = { id: 'c1', threadKey: () => 'hello', outcome: () => outcomeAt(timers.now()) };
  return { timers, told, sending: followSending(page as unknown as Page, () => composer as unknown as Composer) };
}

const cases: readonly {
  why: string;
  outcome: (time: number) => Outcome;
  act: (sending: ReturnType<typeof followSending>, stays: () => void) => void;
  /** What happens after a little more than ten seconds. */
  later?: (sending: ReturnType<typeof followSending>) => void;
  told: readonly string[];
  stays?: number;
}[] = [
  {
    why: 'told at once as pending, then as the site says',
    outcome: (time) => (time < 400 ? 'open' : 'sent'),
    act: (sending, stays) => sending.left(draft, stays),
    later: (sending) => sending.gone(),
    told: ['pending', 'sent'],
  },
  {
    why: 'a site that can not tell: unknown, once',
    outcome: (time) => (time < 400 ? 'open' : 'unknown'),
    act: (sending, stays) => sending.left(draft, stays),
    later: (sending) => sending.gone(),
    told: ['pending', 'unknown'],
  },
  {
    why: 'refused by the site: the pending word is taken back, and the window may send again',
    outcome: () => 'failed',
    act: (sending, stays) => sending.left(draft, stays),
    told: ['pending', 'leaveDraft'],
    stays: 1,
  },
  {
    why: 'still there: said once, and still waited for',
    outcome: (time) => (time < 9_000 ? 'open' : 'sent'),
    act: (sending, stays) => sending.left(draft, stays),
    told: ['pending', 'sent'],
    stays: 1,
  },
  {
    why: 'the window goes while nothing is known',
    outcome: () => 'open',
    act(sending, stays) {
      sending.left(draft, stays);
      sending.gone();
    },
    told: ['pending', 'unknown'],
  },
  {
    why: 'the window closes at once, and the host says later that it was sent',
    outcome: (time) => (time < 2_500 ? 'open' : 'sent'),
    act(sending, stays) {
      sending.left(draft, stays);
      sending.gone();
    },
    told: ['pending', 'sent'],
  },
  {
    why: 'the window closes at once, and the mail comes back refused',
    outcome: (time) => (time < 2_500 ? 'open' : 'failed'),
    act(sending, stays) {
      sending.left(draft, stays);
      sending.gone();
    },
    told: ['pending', 'leaveDraft'],
  },
  {
    why: 'closed without sending, while another mail is on its way',
    outcome: () => 'open',
    act: (sending) => sending.gone(),
    told: ['leaveDraft'],
  },
  {
    why: 'a mail that the host asked about first: it is one when the host says that it went',
    outcome: (time) => (time < 2_500 ? 'open' : 'sent'),
    act(sending) {
      sending.mayLeave(draft);
      sending.gone();
    },
    told: ['sent'],
  },
  {
    why: 'closed without sending',
    outcome: () => 'unknown',
    act: (sending) => sending.gone(),
    told: ['leaveDraft'],
  },
  {
    why: 'a host that sends before the click is believed when it says so',
    outcome: () => 'sent',
    act(sending) {
      sending.mayLeave(draft);
      sending.gone();
    },
    told: ['sent'],
  },
  {
    why: 'pressed, not sent, and closed: no mail',
    outcome: () => 'unknown',
    act(sending) {
      sending.mayLeave(draft);
      sending.gone();
    },
    told: ['leaveDraft'],
  },
  {
    why: 'the page goes away right after Send: what the site says by then is told',
    outcome: () => 'sent',
    act(sending, stays) {
      sending.left(draft, stays);
      sending.pageHides();
    },
    told: ['pending', 'sent'],
  },
  {
    why: 'the page goes away and the site has said nothing: pending stays, for the background to ask',
    outcome: () => 'open',
    act(sending, stays) {
      sending.left(draft, stays);
      sending.pageHides();
    },
    told: ['pending'],
    stays: 1,
  },
];

it.each(cases)('$why', async ({ outcome, act, later, told, stays = 0 }) => {
  const { timers, told: seen, sending } = follow(outcome);
  let stayed = 0;
  act(sending, () => {
    stayed += 1;
  });
  await timers.runTo(10_100);
  later?.(sending);
  expect(seen).toEqual(told);
  expect(stayed).toBe(stays);
});
