// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Glance } from '../../../utils/domain/model/glance';
import type { TabState } from '../../../utils/messaging/doors/tab';
import { done } from '../../../utils/messaging/result';
import type { Mounted } from '../mount';
import { journey } from '../sample-journey';
import { customer, felt, followUp, glance, impersonal, playbookRun, tab } from '../samples';
import { openCustomer } from './open';

let page: Mounted;
afterEach(() => page?.unmount());

describe('the stage', () => {
  test.each<[Partial<Glance>, string, RegExp | null, string]>([
    [{ expectedDays: 17 }, 'stage-over', /most stay 17 days/, 'longer than people usually stay'],
    [{ expectedDays: 18 }, 'stage-over', null, 'just as long is not longer'],
    [{ expectedDays: null }, 'stage-over', null, 'nobody has said how long'],
    [{ isDormant: true, expectedDays: 1 }, 'dormant', /9 months/, 'dormant says more than late'],
    [{ isDormant: true, expectedDays: 1 }, 'stage-over', null, 'one note is enough'],
    [{ isDormant: false }, 'dormant', null, 'awake'],
    [{ customer: { ...customer, stage: 'Negotiation 2' } }, 'stage-elsewhere', /Negotiation 2/, 'of another journey'],
  ])('%o: %s %s (%s)', async (change, part, words) => {
    page = await openCustomer(change);
    if (words) expect(page.text(`[data-part=${part}]`)).toMatch(words);
    else expect(page.all(`[data-part=${part}]`)).toEqual([]);
  });

  test('stands on the journey in use, by its own names, and moves to any of its stages', async () => {
    const stages = ['First talk', 'Trial', 'Partner'].map((name, at) => ({
      id: `s${at}`,
      name,
      phase: 'before-sale' as const,
      expectedDays: 10,
      goals: [],
    }));
    page = await openCustomer(
      { customer: { ...customer, stage: 's1' } },
      { answers: { journey: () => done({ ...journey, stages }) } },
    );
    expect(page.all('.rail-stop').map((stop) => stop.textContent)).toEqual(['First talk', 'Trial18 days', 'Partner']);
    await page.click('button[data-stage=s2]');
    await vi.waitFor(() => expect(page.background.inputsOf('moveStage')).toEqual([{ id: 'anna', to: 's2' }]));
  });

  test('follows when another journey is taken into use', async () => {
    let name = 'Aware';
    const changing = () =>
      done({ ...journey, stages: journey.stages.map((stage, at) => (at === 0 ? { ...stage, name } : stage)) });
    page = await openCustomer({}, { answers: { journey: changing } });
    expect(page.text('button[data-stage=awareness]')).toBe('Aware');
    name = 'Curious';
    page.background.change('journey');
    await vi.waitFor(() => expect(page.text('button[data-stage=awareness]')).toBe('Curious'));
  });
});

describe('the feeling', () => {
  test.each([
    [[felt({ emotion: -2 })], 'Upset', 'one feeling has no way'],
    [[felt({ emotion: 1, at: 1 }), felt({ emotion: -1, at: 2 })], 'Uneasyand falling', 'the latest counts'],
    [[felt({ emotion: -1, at: 1 }), felt({ emotion: 2, at: 2 })], 'Delightedand rising', 'rising'],
    [[felt({ emotion: 0, at: 1 }), felt({ emotion: 0, at: 2 })], 'Neutral', 'as before'],
    [[], '', 'nobody has said'],
  ])('%o is "%s" (%s)', async (feelings, words) => {
    page = await openCustomer({ feelings });
    expect(page.text('[data-part=mood]')).toBe(words);
  });

  test('unfolds to the way there, and stays so', async () => {
    page = await openCustomer();
    expect(page.all('[data-part=emotion-line]')).toEqual([]);
    await page.click('[data-part=mood-way]');
    expect(page.all('[data-part=felt]').map(({ dataset }) => dataset.emotion)).toEqual(['1', '-1', '1']);
    const asked = page.background.inputsOf('glance').length;
    page.background.change('customers');
    await vi.waitFor(() => expect(page.background.inputsOf('glance')).toHaveLength(asked + 1));
    expect(page.all('[data-part=emotion-line]')).toHaveLength(1);
  });
});

describe('what is next', () => {
  const due = [followUp({}), followUp({ rule: 'thank-you' }), followUp({ rule: 'education' })];

  test('one card, the others a line each, the one primary action among them all', async () => {
    page = await openCustomer({ due });
    expect(page.all('.card[data-part=follow-up]').map(({ dataset }) => dataset.rule)).toEqual(['all-is-well']);
    expect(page.all('[data-part=due-line]').map(({ dataset }) => dataset.rule)).toEqual(['thank-you', 'education']);
    expect(page.all('.button-main')).toHaveLength(1);
    await page.click('[data-part=due-line][data-rule=education]');
    expect(page.all('.card[data-part=follow-up]').map(({ dataset }) => dataset.rule)).toEqual([
      'all-is-well',
      'education',
    ]);
    expect(page.all('.button-main')).toHaveLength(1);
  });

  test('until they have answered', async () => {
    page = await openCustomer();
    await page.click('[data-part=snooze]');
    await page.click('[data-part=snooze-answer]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('snoozeFollowUp')).toEqual([
        { id: 'follow-up-all-is-well', until: '9999-12-31' },
      ]),
    );
    expect(page.text('[data-part=toast]')).toMatch(/when they have answered/);
  });

  test('what waits for their answer names no day', async () => {
    page = await openCustomer({ due: [], coming: [followUp({ snoozedUntil: '9999-12-31' })] });
    expect(page.text('[data-part=coming]')).toBe('When they have answered: Ask how the delivery went');
  });

  test.each([
    [40 * 60_000, '40 minutes left.'],
    [-3 * 3_600_000, '3 hours late.'],
  ])('due by the hour: %i ms from now', async (offset, words) => {
    const dueAt = Date.parse('2026-11-21T11:00:00Z') + offset;
    page = await openCustomer({ due: [followUp({ dueAt })] });
    expect(page.text('[data-part=due-at]').trim()).toBe(words);
  });

  test('skipped as already done', async () => {
    page = await openCustomer();
    await page.click('[data-part=skip]');
    await page.click('[data-part=skip-already-done]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('closeFollowUp')).toEqual([
        { id: 'follow-up-all-is-well', as: 'skipped', because: 'already-done' },
      ]),
    );
  });
});

describe('a mail that reads upset', () => {
  const tone = { mailId: 'mail-1', because: ['third time', 'REFUND'] };
  const upset: TabState = { ...tab, tone };
  const answered = (emotion: number | null) => [{ tabId: 7, mailId: 'mail-1', emotion }];

  test('is a suggestion with the words that led to it; nothing is noted by itself', async () => {
    page = await openCustomer({}, { state: upset });
    expect(page.text('[data-part=tone-words]')).toBe('“third time”, “REFUND”');
    expect(page.background.inputsOf('answerTone')).toEqual([]);
    expect(page.all('.button-main')).toHaveLength(1);
  });

  test.each([
    ['upset', -2],
    ['uneasy', -1],
    ['no', null],
  ] as const)('%s: %s is noted, and no playbook opened', async (part, emotion) => {
    page = await openCustomer({}, { state: upset });
    await page.click(`[data-part=tone-${part}]`);
    await vi.waitFor(() => expect(page.background.inputsOf('answerTone')).toEqual(answered(emotion)));
    expect(page.background.inputsOf('openPlaybook')).toEqual([]);
  });

  test('the playbook is opened with the words, and the mail is noted as upset', async () => {
    page = await openCustomer({}, { state: upset });
    await page.click('[data-part=tone-playbook]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('openPlaybook')).toEqual([
        { customerId: 'anna', playbook: '', touchpointId: null, because: ['third time', 'REFUND'] },
      ]),
    );
    expect(page.background.inputsOf('answerTone')).toEqual(answered(-2));
  });

  test('offers no second playbook', async () => {
    page = await openCustomer({ playbook: playbookRun({}) }, { state: upset });
    expect(page.all('[data-part=tone]')).toHaveLength(1);
    expect(page.all('[data-part=tone-playbook], [data-part=open-playbook]')).toEqual([]);
  });

  test('is about who wrote it, not about others in it', async () => {
    page = await openCustomer({}, { state: upset });
    expect(page.all('[data-part=tone]')).toHaveLength(1);
    await page.click('[data-part=switch-person]:last-of-type');
    await vi.waitFor(() => expect(page.all('[data-part=tone]')).toEqual([]));
  });

  test('alone, it folds nothing', async () => {
    page = await openCustomer({}, { state: upset });
    expect(page.all('[data-part=more-findings]')).toEqual([]);
  });

  test('a finding goes before it: it waits behind the line', async () => {
    page = await openCustomer({}, { state: { ...upset, draft: { composeId: 'c', findings: [impersonal] } } });
    expect(page.find<HTMLDetailsElement>('[data-part=more-findings]').open).toBe(false);
    expect(page.text('[data-part=more-findings] summary').trim()).toBe('1 more');
    expect(page.all('[data-part=tone]')).toHaveLength(1);
    expect(page.all('[data-part=more-findings] [data-part=tone]')).toHaveLength(1);
    expect(page.all('.button-main, .button-danger')).toHaveLength(1);
  });
});

describe('the type of customer', () => {
  test('is chosen and can be taken back', async () => {
    page = await openCustomer();
    await page.click('[data-part=persona]');
    await page.click('[data-part=persona-planner]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('setPersona')).toEqual([{ customerId: 'anna', persona: 'planner' }]),
    );
    await vi.waitFor(() => expect(page.all('[data-part=undo]').length).toBeGreaterThan(0));
    await page.click('[data-part=undo]');
    await vi.waitFor(() => expect(page.background.inputsOf('undo')).toEqual([{ id: 'act-1' }]));
  });

  test('says what they need', async () => {
    page = await openCustomer({ customer: { ...glance.customer, persona: 'planner' } });
    expect(page.text('[data-part=persona-needs]')).toBe('Needs: dates in writing · no surprises');
  });

  test('is not asked for where the journey has none', async () => {
    page = await openCustomer({}, { answers: { journey: () => done({ ...journey, personas: [] }) } });
    expect(page.all('[data-part=persona]')).toEqual([]);
  });
});
