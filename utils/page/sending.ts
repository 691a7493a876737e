import type { Draft } from '../domain/model/draft';
import type { SentMail } from '../messaging/doors/page';
import type { Composer } from '../sites/site';
import type { Page } from './page';

/** Follows one mail from the moment when it was let go until the site says what became of it. */
export interface Sending {
  /** It is on its way now, as this draft. `stays` is called when the window is still there five seconds later. */
  left(draft: Draft, stays: () => void): void;
  /** Send is going down untouched: some hosts act before the click, and their window is gone by then. */
  mayLeave(draft: Draft): void;
  /** The window has gone from the page. A host that says 'open' then has the mail still on its way, and is asked on. */
  gone(): void;
  /** The page itself is going: the last chance to say a word. */
  pageHides(): void;
}

const often = 50;
const seldom = 2_000;
const soon = 5_000;
/** As long as a host may take to say that a mail was sent, after it has closed the window. */
const onItsWay = 10_000;
const long = 120_000;

export function followSending(page: Page, composer: () => Composer): Sending {
  let mail: Omit<SentMail, 'outcome'> | null = null;
  let told: 'nothing' | 'pending' | 'outcome' = 'nothing';
  let candidate: Draft | null = null;
  let takeBack: (() => void) | undefined;
  page.signal.addEventListener('abort', () => takeBack?.());

  const tell = (outcome: SentMail['outcome']) => {
    if (mail) void page.messages.call('recordSent', { ...mail, outcome });
  };
  const settle = (outcome: 'sent' | 'unknown' | 'failed') => {
    takeBack?.();
    if (told !== 'pending') return;
    told = outcome === 'failed' ? 'nothing' : 'outcome';
    if (outcome === 'failed') void page.messages.call('leaveDraft', { composeId: composer().id });
    else tell(outcome);
  };

  const write = (draft: Draft) => {
    const { id: composeId, threadKey } = composer();
    mail = { composeId, draft, account: page.account(), threadKey: threadKey(), messageId: '' };
  };

  const waitForWord = (until: number) => {
    const outcome = composer().outcome();
    const isHopeless = told === 'nothing' && !candidate;
    if (outcome === 'open' && !isHopeless && page.timers.now() < until) {
      takeBack = page.timers.after(often, () => waitForWord(until));
      return;
    }
    if (told === 'nothing') {
      if (!candidate || outcome !== 'sent') return void page.messages.call('leaveDraft', { composeId: composer().id });
      write(candidate);
      told = 'pending';
    }
    settle(outcome === 'open' ? 'unknown' : outcome);
  };

  return {
    mayLeave(draft) {
      candidate = draft;
    },
    left(draft, stays) {
      takeBack?.();
      write(draft);
      told = 'pending';
      tell('pending');
      const since = page.timers.now();
      let hasStayed = false;
      const look = () => {
        const outcome = composer().outcome();
        if (outcome === 'failed') stays();
        if (outcome !== 'open') return settle(outcome);
        const passed = page.timers.now() - since;
        if (passed >= soon && !hasStayed) {
          hasStayed = true;
          stays();
        }
        if (passed < long) takeBack = page.timers.after(passed < soon ? often : seldom, look);
      };
      takeBack = page.timers.after(often, look);
    },
    gone() {
      takeBack?.();
      if (told !== 'outcome') waitForWord(page.timers.now() + onItsWay);
    },
    pageHides() {
      if (told !== 'pending') return;
      const outcome = composer().outcome();
      if (outcome === 'sent' || outcome === 'failed') settle(outcome);
    },
  };
}
