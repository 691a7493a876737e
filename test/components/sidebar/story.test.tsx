// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Reason } from '../../../utils/domain/model/row';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import type { FeedbackStep } from '../../../utils/messaging/doors/story';
import { done, failed } from '../../../utils/messaging/result';
import type { Mounted } from '../mount';
import {
  customer,
  glance,
  goal,
  now,
  opportunity,
  playbookRun,
  purchase,
  roadblock,
  suggestion,
  touchpoint,
} from '../samples';
import { openCustomer } from './open';

let page: Mounted;
afterEach(() => page?.unmount());

const sent = (name: Parameters<Mounted['background']['inputsOf']>[0]) => page.background.inputsOf(name);
const isSent = (name: Parameters<typeof sent>[0], inputs: readonly unknown[]) =>
  vi.waitFor(() => expect(sent(name)).toEqual(inputs));
const canUndo = async () => {
  await vi.waitFor(() => expect(page.text('[data-part=undo]')).toBe('Undo'));
  await page.click('[data-part=undo]');
  await isSent('undo', [{ id: 'act-1' }]);
};
const value = (selector: string) => page.find<HTMLInputElement>(selector).value;

describe('noting a contact', () => {
  test.each([
    ['log-call', { kind: 'call', channel: 'phone', direction: 'both' }],
    ['log-meeting', { kind: 'meeting', channel: 'in-person', direction: 'both' }],
    ['log-site-tour', { kind: 'site-tour', channel: 'in-person', direction: 'out' }],
  ])('%s: one click, as the journey has it, now', async (part, expected) => {
    page = await openCustomer();
    await page.click(`[data-part=${part}]`);
    await vi.waitFor(() => expect(sent('logTouchpoint')).toHaveLength(1));
    expect(sent('logTouchpoint')[0]).toMatchObject({ ...expected, customerId: 'anna', at: now });
    await canUndo();
  });

  test('the list holds the kinds that are noted by hand, and no others', async () => {
    page = await openCustomer();
    await page.click('[data-part=add-touchpoint]');
    expect(page.all('[role=menuitem]').map((item) => item.textContent)).toEqual([
      'Call',
      'Meeting',
      'Chat',
      'Complaint',
      'Feedback',
      'Site tour',
    ]);
  });

  test('nothing said about it: nothing is changed', async () => {
    page = await openCustomer();
    await page.click('[data-part=log-call]');
    await vi.waitFor(() => expect(page.all('[data-part=just-logged]')).toHaveLength(1));
    await page.click('[data-part=save-logged]');
    await vi.waitFor(() => expect(page.all('[data-part=just-logged]')).toHaveLength(0));
    expect(sent('changeTouchpoint')).toEqual([]);
  });

  test('taken back, there is nothing more to say about it', async () => {
    let touchpoints: readonly Touchpoint[] = [{ ...touchpoint({}), id: 'logged' }];
    page = await openCustomer(
      {},
      { answers: { glance: () => done({ glance: { ...glance, touchpoints }, company: null }) } },
    );
    await page.click('[data-part=log-call]');
    await vi.waitFor(() => expect(page.all('[data-part=just-logged]')).toHaveLength(1));
    touchpoints = [];
    page.background.change('customers');
    await vi.waitFor(() => expect(page.all('[data-part=just-logged]')).toHaveLength(0));
  });

  test.each([
    ['Escape', {}],
    ['Enter', { ctrlKey: true }],
  ])('the note is at hand, and %s keeps what was typed', async (key, change) => {
    page = await openCustomer();
    await page.click('[data-part=log-call]');
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('textarea'));
    await page.type('[data-part=just-logged] textarea', 'Rings back');
    await act(() => {
      const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change });
      document.activeElement?.dispatchEvent(pressed);
    });
    await isSent('changeTouchpoint', [{ id: 'logged', changes: { note: 'Rings back' } }]);
    await vi.waitFor(() => expect(page.all('[data-part=just-logged]')).toHaveLength(0));
  });

  test('a refused one is not asked about', async () => {
    page = await openCustomer({}, { answers: { logTouchpoint: () => failed('databaseUnavailable') } });
    await page.click('[data-part=log-call]');
    await vi.waitFor(() => expect(page.text('[data-part=toast]')).toMatch(/\w/));
    expect(page.all('[data-part=just-logged]')).toHaveLength(0);
  });
});

describe('putting a contact right', () => {
  const one = touchpoint({ kind: 'call', at: Date.parse('2026-11-18T14:05:30Z'), note: 'Old' });
  const open = async () => {
    page = await openCustomer({ touchpoints: [one] });
    await page.click('[data-part=edit-touchpoint]');
  };

  test('stands as it is, in the time of the place', async () => {
    await open();
    expect([value('[name=kind]'), value('[name=day]'), value('[name=time]'), value('[name=note]')]).toEqual([
      'call',
      '2026-11-18',
      '15:05',
      'Old',
    ]);
  });

  test.each([
    ['note', [['[name=note]', ' New ']], { note: 'New' }],
    ['time', [['[name=time]', '09:30']], { at: Date.parse('2026-11-18T08:30:00Z') }],
    ['day', [['[name=day]', '2026-07-01']], { at: Date.parse('2026-07-01T13:05:00Z') }],
    [
      'kind, with the channel and direction it has',
      [['[name=kind]', 'site-tour']],
      { kind: 'site-tour', channel: 'in-person', direction: 'out' },
    ],
    ['purchase', [['[name=purchase]', 'purchase-Q-7731']], { purchaseId: 'purchase-Q-7731' }],
    ['channel', [['[name=channel]', 'video']], { channel: 'video' }],
  ] as const)('%s: only what was changed is sent', async (_, typed, changes) => {
    await open();
    for (const [selector, text] of typed) await page.type(selector, text);
    await page.click('[data-part=save]');
    await isSent('changeTouchpoint', [{ id: one.id, changes }]);
    await vi.waitFor(() => expect(page.all('[data-part=touchpoint-form]')).toHaveLength(0));
    await canUndo();
  });

  test('feeling and rating', async () => {
    await open();
    await page.click('[data-part=touchpoint-form] [aria-label=Upset]');
    await page.click('[data-part=touchpoint-form] [aria-label="2 of 5"]');
    await page.click('[data-part=save]');
    await isSent('changeTouchpoint', [{ id: one.id, changes: { emotion: -2, rating: 2 } }]);
  });

  test('a day that is still to come is refused', async () => {
    await open();
    await page.type('[name=day]', '2026-11-22');
    await page.click('[data-part=save]');
    expect(page.text('.field-error')).toMatch(/today/);
    expect(sent('changeTouchpoint')).toEqual([]);
  });

  test('nothing changed: nothing sent', async () => {
    await open();
    await page.click('[data-part=save]');
    await vi.waitFor(() => expect(page.all('[data-part=touchpoint-form]')).toHaveLength(0));
    expect(sent('changeTouchpoint')).toEqual([]);
  });

  test('removed, and back', async () => {
    await open();
    await page.click('[data-part=remove]');
    await isSent('removeTouchpoint', [{ id: one.id }]);
    await canUndo();
  });

  test('Escape leaves it, and the focus goes back to the line', async () => {
    await open();
    await act(() => {
      page.find('[name=note]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(page.all('[data-part=touchpoint-form]')).toHaveLength(0);
    await vi.waitFor(() => expect(document.activeElement).toBe(page.find('[data-part=edit-touchpoint]')));
  });

  test('a defining moment says so, and an answer its figure', async () => {
    page = await openCustomer({
      touchpoints: [
        touchpoint({ kind: 'delivery', at: 2 }),
        touchpoint({ kind: 'feedback', at: 1, nps: 9, rating: 4 }),
      ],
    });
    expect(page.all('[data-part=touchpoint]').map((line) => /Defining moment/.test(line.textContent ?? ''))).toEqual([
      true,
      false,
    ]);
    expect(page.text('[data-part=touchpoint-rating]')).toBe('4 of 5 · 9 of 10');
  });
});

describe('finding in the timeline', () => {
  const many = Array.from({ length: 6 }, (_, at) => touchpoint({ kind: 'call', at: at + 1, note: `call ${at}` }));
  const old = touchpoint({ kind: 'meeting', at: 0, note: 'long ago' });
  const timeline = vi.fn(() => done({ touchpoints: [old], more: false }));
  afterEach(() => timeline.mockClear());

  test('is not offered for a few', async () => {
    page = await openCustomer({ touchpoints: many.slice(0, 4) });
    expect(page.all('[data-part=timeline-find]')).toEqual([]);
  });

  test.each([
    ['[data-part=timeline-find]', ' lunch ', { text: 'lunch', kinds: [] }],
    ['[data-part=timeline-kind]', 'meeting', { text: '', kinds: ['meeting'] }],
  ])('%s %s asks the background, and shows only what it found', async (selector, text, asked) => {
    page = await openCustomer({ touchpoints: many }, { answers: { timeline } });
    await page.type(selector, text);
    await isSent('timeline', [{ customerId: 'anna', before: null, limit: 30, ...asked }]);
    await vi.waitFor(() => expect(page.all('[data-part=touchpoint]')).toHaveLength(1));
    expect(page.text('[data-part=touchpoint]')).toMatch(/long ago/);
  });

  test('nothing found is said, and how to go on', async () => {
    page = await openCustomer(
      { touchpoints: many },
      { answers: { timeline: () => done({ touchpoints: [], more: false }) } },
    );
    await page.type('[data-part=timeline-find]', 'nowhere');
    await vi.waitFor(() => expect(page.text('[data-part=timeline-part] [role=status]')).toMatch(/Nothing found/));
  });

  test('older ones are read on from the oldest that is shown', async () => {
    const thirty = Array.from({ length: 30 }, (_, at) => touchpoint({ kind: 'call', at: 100 + at }));
    page = await openCustomer({ touchpoints: thirty.toReversed() }, { answers: { timeline } });
    await page.click('[data-part=timeline-more]');
    await page.click('[data-part=timeline-older]');
    await isSent('timeline', [{ customerId: 'anna', text: '', kinds: [], before: 100, limit: 30 }]);
    await vi.waitFor(() => expect(page.all('[data-part=touchpoint]')).toHaveLength(31));
    expect(page.all('[data-part=timeline-older]')).toEqual([]);
  });
});

describe('quotes and orders', () => {
  const quote = purchase({ kind: 'quote', number: 'Q-8', state: 'open', amount: null, date: '2026-11-10' });
  const order = purchase({ number: 'O-9', state: 'open', deliveredOn: null });

  test('a new order, with an amount as it is typed', async () => {
    page = await openCustomer();
    await page.click('[data-part=add-purchase]');
    await page.click('[data-part=add-order]');
    await page.type('[name=number]', ' A-1 ');
    await page.type('[name=amount]', '4,180.50');
    await page.click('[data-part=save]');
    await isSent('addPurchase', [
      {
        customerId: 'anna',
        kind: 'purchase',
        number: 'A-1',
        amount: { minor: 418_050, currency: 'EUR' },
        date: '2026-11-21',
        deliveredOn: null,
        validUntil: null,
        state: 'open',
        note: '',
      },
    ]);
    await canUndo();
  });

  test.each([
    ['[name=amount]', 'much', /4180/],
    ['[name=currency]', 'coins', /Three letters/],
  ])('%s "%s" is refused, with how to write it', async (selector, text, words) => {
    page = await openCustomer();
    await page.click('[data-part=add-purchase]');
    await page.click('[data-part=add-quote]');
    await page.type('[name=amount]', '10');
    await page.type(selector, text);
    await page.click('[data-part=save]');
    expect(page.text('.field-error')).toMatch(words);
    expect(sent('addPurchase')).toEqual([]);
  });

  test.each([
    [quote, 'quote-ordered', { kind: 'purchase', date: '2026-11-21', validUntil: null }],
    [quote, 'quote-declined', { state: 'declined' }],
    [order, 'purchase-delivered', { deliveredOn: '2026-11-21', state: 'done' }],
  ] as const)('%o: %s in one click', async (one, part, changes) => {
    page = await openCustomer({ purchases: [one] });
    await page.click(`[data-part=${part}]`);
    await isSent('changePurchase', [{ id: one.id, changes }]);
    await canUndo();
  });

  test('what is settled asks nothing more', async () => {
    page = await openCustomer();
    expect(page.all('[data-part=quote-ordered], [data-part=purchase-delivered]')).toEqual([]);
  });

  test('is changed and removed', async () => {
    page = await openCustomer({ purchases: [order] });
    await page.click('[data-part=edit-purchase]');
    expect(value('[name=amount]')).toBe('4180.00');
    await page.type('[name=delivered]', '2026-11-20');
    await page.type('[name=state]', 'done');
    await page.click('[data-part=save]');
    await vi.waitFor(() =>
      expect(sent('changePurchase')).toMatchObject([
        { id: order.id, changes: { deliveredOn: '2026-11-20', state: 'done', amount: order.amount, number: 'O-9' } },
      ]),
    );
    await vi.waitFor(() => expect(page.all('[data-part=purchase-form]')).toEqual([]));
    await page.click('[data-part=edit-purchase]');
    await page.click('[data-part=remove]');
    await isSent('removePurchase', [{ id: order.id }]);
  });
});

describe('goals and roadblocks', () => {
  test('what is often wanted in their stage is theirs by one click, and not offered again', async () => {
    page = await openCustomer({ goals: [goal({ text: 'One invoice a month' })] });
    expect(page.all('[data-part=goal-idea]').map((idea) => idea.textContent)).toEqual([
      'Get the good of it, and know whom to ask',
    ]);
    await page.click('[data-part=goal-idea]');
    await isSent('saveGoal', [
      {
        id: null,
        content: {
          customerId: 'anna',
          stage: 'post-purchase',
          text: 'Get the good of it, and know whom to ask',
          state: 'open',
          saidIn: null,
          said: '',
        },
      },
    ]);
  });

  test('those of the present stage come first; where it was said stands below', async () => {
    page = await openCustomer({
      goals: [
        goal({ text: 'Past', stage: 'purchase', said: 'in the lift' }),
        goal({ text: 'Now', saidIn: glance.touchpoints[1]?.id ?? '' }),
      ],
    });
    expect(page.all('[data-part=goal] .lines-title').map((line) => line.textContent)).toEqual(['Now', 'Past']);
    expect(page.all('[data-part=goal] .lines-note').map((line) => line.textContent)).toEqual([
      'Call, 3 Nov',
      'Purchasein the lift',
    ]);
  });

  test.each(['reached', 'at-risk', 'missed', 'open'])('a goal is %s in two clicks', async (state) => {
    page = await openCustomer({ goals: [goal({})] });
    await page.click('[data-part=goal-state]');
    await page.click(`[data-part=goal-${state}]`);
    await vi.waitFor(() => expect(sent('saveGoal')).toMatchObject([{ id: 'goal-fair', content: { state } }]));
    expect(sent('saveGoal')[0]).not.toHaveProperty('content.rev');
    await canUndo();
  });

  test('a goal of one’s own needs words', async () => {
    page = await openCustomer();
    await page.click('[data-part=add-goal]');
    await page.click('[data-part=add-goal-one]');
    await page.click('[data-part=save]');
    expect(page.text('.field-error')).toMatch(/words/);
    await page.type('[data-part=goal-form] [name=text]', 'Quiet weekends');
    await page.type('[data-part=goal-form] [name=said]', '“Never on Sundays.”');
    await page.click('[data-part=save]');
    await vi.waitFor(() =>
      expect(sent('saveGoal')).toMatchObject([
        { id: null, content: { text: 'Quiet weekends', said: '“Never on Sundays.”', stage: 'post-purchase' } },
      ]),
    );
  });

  test('a roadblock: type, importance, owner, state', async () => {
    page = await openCustomer({ goals: [goal({})] });
    await page.click('[data-part=add-goal]');
    await page.click('[data-part=add-roadblock]');
    await page.type('[name=text]', 'Budget not signed');
    await page.type('[name=importance]', '3');
    await page.type('[name=type]', 'approval');
    await page.type('[name=owner]', 'Mia');
    await page.type('[name=goal]', 'goal-fair');
    await page.click('[data-part=save]');
    await isSent('saveRoadblock', [
      {
        id: null,
        content: {
          customerId: 'anna',
          goalId: 'goal-fair',
          type: 'approval',
          importance: 3,
          text: 'Budget not signed',
          owner: 'Mia',
          state: 'open',
          since: now,
          touchpointId: null,
        },
      },
    ]);
  });

  test('a roadblock is solved, changed, removed', async () => {
    page = await openCustomer({ roadblocks: [roadblock({})] });
    expect(page.text('[data-part=roadblock] .lines-note')).toBe(
      'Could cost us the customer · Delivery · Ola in logistics sees to it · since 13 Nov',
    );
    await page.click('[data-part=roadblock-state]');
    await page.click('[data-part=roadblock-solved]');
    await vi.waitFor(() =>
      expect(sent('saveRoadblock')).toMatchObject([{ id: 'roadblock-date', content: { state: 'solved' } }]),
    );
    await page.click('[data-part=edit-roadblock]');
    await page.click('[data-part=remove]');
    await isSent('removeRoadblock', [{ id: 'roadblock-date' }]);
  });
});

describe('opportunities', () => {
  test.each([
    ['take-up', 'taken'],
    ['not-now', 'not-now'],
  ])('a suggestion says why; %s keeps it as %s', async (part, state) => {
    page = await openCustomer({ suggestions: [suggestion] });
    expect(page.text('[data-part=suggestion] .lines-title')).toBe('A service contract may save them trouble');
    expect(page.text('[data-part=suggestion-why]').toLowerCase()).toMatch(/bought 2 times.*pleased/);
    await page.click(`[data-part=${part}]`);
    await isSent('saveOpportunity', [
      {
        id: null,
        content: {
          customerId: 'anna',
          type: 'upsell',
          text: 'A service contract may save them trouble',
          state,
          hint: 'second-order',
        },
      },
    ]);
    await canUndo();
  });

  test.each([
    [{ code: 'playbookRuns', params: { since: '2026-11-20' } }, /playbook is open since 20 Nov/],
    [{ code: 'lastWordBad', params: { since: '2026-11-12' } }, /not a good one \(12 Nov\)/],
    [
      { code: 'roadblockOpen', params: { text: 'Parts missing', since: '2026-11-01' } },
      /“Parts missing” is in the way since 1 Nov/,
    ],
  ])('withheld: one quiet line says why, and nothing is suggested (%o)', async (offersWithheld, words) => {
    page = await openCustomer({ offersWithheld, suggestions: [suggestion] });
    expect(page.text('[data-part=offers-withheld]')).toMatch(words);
    expect(page.all('[data-part=suggestion]')).toEqual([]);
  });

  test('noted by hand, won, removed', async () => {
    page = await openCustomer({ opportunities: [opportunity({})] });
    await page.click('[data-part=opportunity-state]');
    await page.click('[data-part=opportunity-won]');
    await vi.waitFor(() =>
      expect(sent('saveOpportunity')).toMatchObject([{ id: 'opportunity-spare', content: { state: 'won', hint: '' } }]),
    );
    await page.click('[data-part=add-opportunity]');
    await page.type('[name=text]', 'Training');
    await page.type('[name=type]', 'improvement');
    await page.click('[data-part=save]');
    await vi.waitFor(() =>
      expect(sent('saveOpportunity')[1]).toMatchObject({
        id: null,
        content: { text: 'Training', type: 'improvement' },
      }),
    );
    await page.click('[data-part=edit-opportunity]');
    await page.click('[data-part=remove]');
    await isSent('removeOpportunity', [{ id: 'opportunity-spare' }]);
  });
});

describe('feedback', () => {
  const answering = (next: FeedbackStep) => ({
    answers: { giveFeedback: () => done({ touchpointId: 'answer', next }) },
  });
  const about = { customerId: 'anna', purchaseId: 'purchase-Q-7731' };

  test('1 to 5, about what was delivered last', async () => {
    page = await openCustomer();
    await page.click('[data-part=feedback] [data-answer="4"]');
    await isSent('giveFeedback', [{ ...about, answer: { kind: 'csat', value: 4 } }]);
    expect(page.all('[data-part=feedback-next]')).toEqual([]);
    await canUndo();
  });

  test('0 to 10; the scale stays for the next one', async () => {
    page = await openCustomer();
    await page.click('[data-part=feedback-nps]');
    expect(page.all('[data-answer]').map((mark) => mark.textContent)).toEqual(
      Array.from({ length: 11 }, (_, at) => String(at)),
    );
    await page.click('[data-answer=t]');
    await isSent('giveFeedback', [{ ...about, answer: { kind: 'nps', value: 10 } }]);
    page.background.change('customers');
    expect(page.all('[data-answer]')).toHaveLength(11);
  });

  test('a word of theirs, but no empty one', async () => {
    page = await openCustomer({ purchases: [] });
    await page.click('[data-part=feedback-word]');
    await page.click('[data-part=feedback-give]');
    expect(sent('giveFeedback')).toEqual([]);
    await page.type('[name=word]', ' Solid work ');
    await page.click('[data-part=feedback-give]');
    await isSent('giveFeedback', [
      { customerId: 'anna', purchaseId: null, answer: { kind: 'word', text: 'Solid work' } },
    ]);
  });

  test.each(['referral', 'review'] as const)('%s: its mail is one click away', async (next) => {
    page = await openCustomer({}, answering(next));
    await page.click('[data-answer="5"]');
    await vi.waitFor(() => expect(page.find('[data-part=feedback-next]').dataset.next).toBe(next));
    await page.click('[data-part=feedback-next] [data-part=write]');
    await isSent('draftFor', [{ customerId: 'anna', template: next }]);
  });

  test('who is unhappy gets the playbook; it is offered, never opened by itself', async () => {
    page = await openCustomer({}, answering('playbook'));
    await page.click('[data-answer="1"]');
    await vi.waitFor(() => expect(page.all('[data-part=feedback-next]')).toHaveLength(1));
    expect(sent('openPlaybook')).toEqual([]);
    await page.click('[data-part=feedback-next] [data-part=open-playbook]');
    await isSent('openPlaybook', [{ customerId: 'anna', playbook: '', touchpointId: null, because: [] }]);
  });

  test('no favour is asked of somebody who is unhappy by now', async () => {
    let offersWithheld: Reason | null = null;
    const answers = { glance: () => done({ glance: { ...glance, offersWithheld }, company: null }) };
    page = await openCustomer({}, { answers: { ...answering('review').answers, ...answers } });
    await page.click('[data-answer="5"]');
    await vi.waitFor(() => expect(page.all('[data-part=feedback-next]')).toHaveLength(1));
    offersWithheld = { code: 'playbookRuns', params: { since: '2026-11-21' } };
    page.background.change('customers');
    await vi.waitFor(() => expect(page.all('[data-part=feedback-next]')).toEqual([]));
  });

  test('one playbook is enough', async () => {
    page = await openCustomer({ playbook: playbookRun({}) }, answering('playbook'));
    await page.click('[data-answer="1"]');
    await vi.waitFor(() => expect(sent('giveFeedback')).toHaveLength(1));
    expect(page.all('[data-part=open-playbook]')).toEqual([]);
  });
});

describe('the note', () => {
  afterEach(() => vi.useRealTimers());
  const pass = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

  test('is saved a little after the last key, once, and can be taken back', async () => {
    page = await openCustomer({ customer: { ...customer, note: 'Tea' } });
    vi.useFakeTimers();
    await page.type('[data-part=note]', 'Tea, n');
    await pass(500);
    await page.type('[data-part=note]', 'Tea, no milk');
    await pass(500);
    expect(sent('writeNote')).toEqual([]);
    await pass(400);
    expect(sent('writeNote')).toEqual([{ customerId: 'anna', note: 'Tea, no milk' }]);
    expect(page.text('[data-part=note-state]')).toBe('Saved');
    await page.click('[data-part=note-undo]');
    await pass(10);
    expect(sent('writeNote')[1]).toEqual({ customerId: 'anna', note: 'Tea' });
    expect(value('[data-part=note]')).toBe('Tea');
  });

  test('is not lost when another customer comes', async () => {
    page = await openCustomer();
    await page.type('[data-part=note]', 'Left in the middle');
    page.unmount();
    expect(sent('writeNote')).toEqual([{ customerId: 'anna', note: 'Left in the middle' }]);
  });

  test('is not lost when the page goes', async () => {
    page = await openCustomer();
    await page.type('[data-part=note]', 'Left with the page');
    window.dispatchEvent(new Event('pagehide'));
    expect(sent('writeNote')).toEqual([{ customerId: 'anna', note: 'Left with the page' }]);
  });

  test('says when it could not be saved', async () => {
    page = await openCustomer({}, { answers: { writeNote: () => failed('databaseUnavailable') } });
    vi.useFakeTimers();
    await page.type('[data-part=note]', 'Lost?');
    await pass(900);
    expect(page.text('[data-part=note-state]')).toBe('Not saved yet');
  });

  test('what comes from elsewhere never overwrites what is being typed', async () => {
    let note = 'One';
    page = await openCustomer(
      {},
      { answers: { glance: () => done({ glance: { ...glance, customer: { ...customer, note } }, company: null }) } },
    );
    await page.type('[data-part=note]', 'One and mine');
    note = 'Two';
    page.background.change('customers');
    await vi.waitFor(() => expect(sent('glance').length).toBeGreaterThan(2));
    expect(value('[data-part=note]')).toBe('One and mine');
  });
});
