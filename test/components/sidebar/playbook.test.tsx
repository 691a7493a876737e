// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Glance } from '../../../utils/domain/model/glance';
import type { PlaybookRun } from '../../../utils/domain/model/playbook-run';
import { done, failed } from '../../../utils/messaging/result';
import type { Answers } from '../fake-background';
import type { Mounted } from '../mount';
import { journeyWithPlaybooks as journey } from '../sample-playbooks';
import { followUp, now, playbookRun, tab } from '../samples';
import { openCustomer } from './open';

const hour = 3_600_000;

let page: Mounted;
afterEach(() => {
  page?.unmount();
  vi.restoreAllMocks();
});

const running = (part: Partial<PlaybookRun> = {}, known: Partial<Glance> = {}, answers: Answers = {}) =>
  openCustomer(
    { playbook: playbookRun({ startedAt: now - 3 * hour, ...part }), due: [], coming: [], ...known },
    { answers: { journey: () => done(journey), ...answers } },
  );
const did = (step: string, at: number, note = '') => ({ step, at, note });
const step = (id: string, inside = '') => `[data-part=playbook-step][data-step=${id}] ${inside}`.trim();
const sent = (name: Parameters<Mounted['background']['inputsOf']>[0]) => page.background.inputsOf(name);
const isSent = (name: Parameters<typeof sent>[0], input: unknown) =>
  vi.waitFor(() => expect(sent(name)).toEqual([input]));
const says = (text: string) => vi.waitFor(() => expect(page.text('[data-part=toast]')).toContain(text));
const canUndo = async () => {
  await vi.waitFor(() => expect(page.text('[data-part=undo]')).toBe('Undo'));
  await page.click('[data-part=undo]');
  await isSent('undo', { id: 'act-1' });
};

describe('a playbook that runs', () => {
  test('says what it is, since when, who has it and why no offer goes out', async () => {
    page = await running({ because: ['still waiting', 'third time'] });
    const said = page.text('[data-part=playbook]');
    expect(said).toContain('They are upset');
    expect(said).toMatch(/Since 21 Nov, 9:00 · You have it in hand/);
    expect(said).toContain('“still waiting”, “third time”');
    expect(page.text('[data-part=playbook-freezes]')).toBe('No offers until it is closed.');
  });

  test.each<[string, Partial<PlaybookRun>, readonly string[]]>([
    ['late ones say so', {}, ['late: 2 hours late', 'open: 21 hours left', 'open: 45 hours left']],
    ['to come', { startedAt: now }, ['next: 60 minutes left', 'open: 24 hours left', 'open: 2 days left']],
    [
      'done in time',
      { done: [did('tell', now - 2 * hour)] },
      ['done: Done 21 Nov, 10:00', 'next: 21 hours left', 'open: 45 hours left'],
    ],
    [
      'done late',
      { done: [did('tell', now)] },
      ['done: Done late, 21 Nov, 12:00', 'next: 21 hours left', 'open: 45 hours left'],
    ],
    ['no longer in the journey', { playbook: 'gone', done: [did('ask-the-boss', now)] }, ['done: Done 21 Nov, 12:00']],
  ])('each step has its clock, in words: %s', async (_, part, expected) => {
    page = await running(part);
    const seen = page.all('[data-part=playbook-step]').map((one) => {
      const clock = one.querySelector('[data-part=playbook-clock]')?.textContent?.replace(/\s/g, ' ');
      return `${one.dataset.state}: ${clock}`;
    });
    expect(seen).toEqual(expected);
  });

  test('of a journey that is gone still shows, and can be closed', async () => {
    page = await running({ playbook: 'gone', done: [did('ask-the-boss', now, 'She agrees')], concerns: ['old-one'] });
    expect(page.text('[data-part=playbook]')).toContain('A playbook that is no longer in the journey');
    expect(page.text(step('ask-the-boss'))).toContain('ask the boss');
    expect(page.text(step('ask-the-boss'))).toContain('She agrees');
    expect(page.text('[data-concern=old-one]')).toContain('old one');
    expect(page.find('[data-part=playbook-close]').className).toContain('button-main');
  });

  test('stands in the place of its own follow-ups, and is the one thing to do next', async () => {
    const own = { rule: 'playbook-step', anchor: 'run/tell' } as const;
    page = await running({}, { due: [followUp(own), followUp({ rule: 'reply-owed' })] });
    expect(page.all('[data-part=follow-up]').map(({ dataset }) => dataset.rule)).toEqual(['reply-owed']);
    expect(page.all('.button-main').map(({ dataset }) => dataset.part)).toEqual(['step-done']);
    for (const key of ['d', 'w', 'p']) expect(page.all(`[aria-keyshortcuts=${key}]`).length, key).toBeLessThan(2);
  });

  test('stays the same under tone and draft, without the main button', async () => {
    page = await openCustomer(
      { playbook: playbookRun({}), due: [] },
      {
        state: { ...tab, tone: { mailId: 'mail-1', because: ['refund'] } },
        answers: { journey: () => done(journey) },
      },
    );
    expect(page.find('[data-part=step-done]').className).not.toContain('button-main');
    expect(page.all('[data-part=tone-playbook]')).toEqual([]);
  });
});

describe('a step', () => {
  test('the next one is open with its hint, and done with a note', async () => {
    page = await running();
    expect(page.text(step('tell'))).toContain('In one sentence');
    expect(page.all('[data-part=step-done]')).toHaveLength(1);
    await page.type(step('tell', 'textarea'), ' Lee calls at ten ');
    await page.click(step('tell', '[data-part=step-done]'));
    await isSent('markPlaybookStep', { id: 'run', step: 'tell', done: true, note: 'Lee calls at ten' });
    await says('Done: Tell Lee');
    await canUndo();
  });

  test('any other opens by a click, and writes its mail where there is one', async () => {
    page = await running();
    expect(page.all(step('tell', '[data-part=write]'))).toEqual([]);
    await page.click(step('call', '[data-part=playbook-step-open]'));
    expect(page.find(step('call', '[data-part=playbook-step-open]')).getAttribute('aria-expanded')).toBe('true');
    expect(page.text(step('call'))).toContain('Listen first');
    await page.click(step('call', '[data-part=write]'));
    await isSent('draftFor', { customerId: 'anna', template: 'playbook:call' });
  });

  test('that is done shows its note; it can be changed, and taken back', async () => {
    page = await running({ done: [did('tell', now, 'Lee knows')] });
    expect(page.text(step('tell', '[data-part=playbook-step-note]'))).toBe('Lee knows');
    await page.click(step('tell', '[data-part=playbook-step-open]'));
    expect(page.find<HTMLTextAreaElement>(step('tell', 'textarea')).value).toBe('Lee knows');
    await page.click(step('tell', '[data-part=step-not-done]'));
    await isSent('markPlaybookStep', { id: 'run', step: 'tell', done: false, note: 'Lee knows' });
    await says('To be done again: Tell Lee');
  });

  test('that could not be kept says so, and what was typed stays', async () => {
    page = await running({}, {}, { markPlaybookStep: () => failed('playbookClosed') });
    await page.type(step('tell', 'textarea'), 'Lee knows');
    await page.click(step('tell', '[data-part=step-done]'));
    await vi.waitFor(() => expect(page.text('[data-part=toast]')).toBe('This playbook is closed already.'));
    expect(page.find<HTMLTextAreaElement>(step('tell', 'textarea')).value).toBe('Lee knows');
  });
});

describe('what they say', () => {
  test('is chosen from the map', async () => {
    page = await running({ concerns: ['price'] });
    await page.click('[data-part=concern-add]');
    expect(page.all('[data-part=concern-choose]').map((one) => one.textContent)).toEqual(['It is late']);
    await page.click('[data-part=concern-choose]');
    await isSent('markConcern', { id: 'run', concern: 'late', on: true });
  });

  test('has its answer: what to say, what to offer, who decides, and nothing where nothing is said', async () => {
    page = await running({ concerns: ['late', 'price'] });
    const said = (id: string) => page.all(`[data-concern=${id}] dd`).map((one) => one.textContent);
    expect(said('late')).toEqual(['I am sorry.', 'Express delivery', 'Lee']);
    expect(said('price')).toEqual(['Let us look at it.']);
    expect(page.all('[data-part=concern-add]')).toEqual([]);
  });

  test('goes again, and can be copied', async () => {
    page = await running({ concerns: ['late'] });
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await page.click('[data-part=concern-copy]');
    await vi.waitFor(() => expect(page.text('[data-part=toast]')).toContain('Copied'));
    expect(copied).toEqual(['I am sorry.']);
    await page.click('[data-part=concern-remove]');
    await isSent('markConcern', { id: 'run', concern: 'late', on: false });
  });
});

describe('whose it is', () => {
  test('goes to somebody with a name, not to nobody', async () => {
    page = await running();
    await page.click('[data-part=playbook-hand-over]');
    await page.click('[data-part=playbook-hand-form] [data-part=save]');
    expect(sent('handOverPlaybook')).toEqual([]);
    await page.type('[data-part=playbook-hand-to]', ' Lee ');
    await page.click('[data-part=playbook-hand-form] [data-part=save]');
    await isSent('handOverPlaybook', { id: 'run', owner: 'Lee' });
    await canUndo();
  });

  test('comes back', async () => {
    page = await running({ owner: 'Lee' });
    expect(page.text('[data-part=playbook-owner]')).toBe('Lee has it in hand');
    await page.click('[data-part=playbook-take-back]');
    await isSent('handOverPlaybook', { id: 'run', owner: '' });
  });
});

describe('closing', () => {
  const open = async () => {
    page = await running();
    await page.click('[data-part=playbook-close]');
  };
  const save = () => page.click('[data-part=playbook-closing] [data-part=save]');
  const missing = () => page.text('.playbook-missing');

  test('asks for the outcome and how they feel now', async () => {
    await open();
    await save();
    expect(missing()).toBe('Say what came of it. Say how they feel now.');
    await page.click('[data-part=outcome-solved]');
    expect(missing()).toBe('Say how they feel now.');
    expect(sent('closePlaybook')).toEqual([]);
    await page.click('[data-part=playbook-closing] [aria-label=Pleased]');
    await page.type('[data-part=playbook-closing] textarea', ' New one sent ');
    await save();
    await isSent('closePlaybook', { id: 'run', outcome: 'solved', feeling: 1, note: 'New one sent' });
    await says('The playbook is closed');
    await canUndo();
  });

  test('a mistake has no feeling', async () => {
    await open();
    await page.click('[data-part=outcome-mistaken]');
    await save();
    await isSent('closePlaybook', { id: 'run', outcome: 'mistaken', feeling: null, note: '' });
  });

  test('can be left', async () => {
    await open();
    await page.click('[data-part=playbook-closing] [data-part=cancel]');
    expect(page.all('[data-part=playbook-closing]')).toEqual([]);
    expect(page.all('[data-part=playbook-close]')).toHaveLength(1);
  });
});

describe('the way in', () => {
  const closed = (answers: Answers = {}) =>
    openCustomer({ playbook: null }, { answers: { journey: () => done(journey), ...answers } });
  const press = (key: string) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  test('one key, with an undo', async () => {
    page = await closed();
    press('p');
    await isSent('openPlaybook', { customerId: 'anna', playbook: '', touchpointId: null, because: [] });
    await canUndo();
  });

  test('the same key goes to the next step of the one that runs', async () => {
    page = await running();
    press('p');
    expect(document.activeElement).toBe(page.find(step('tell', '[data-part=playbook-step-open]')));
    expect(page.find(step('tell', '[data-part=playbook-step-open]')).getAttribute('aria-expanded')).toBe('true');
    expect(sent('openPlaybook')).toEqual([]);
  });

  test('the others are in a list, where there are others', async () => {
    page = await closed();
    await page.click('[data-part=open-other-playbook]');
    expect(page.all('[data-part=other-playbook]').map((one) => one.textContent)).toEqual(['We are moving']);
    await page.click('[data-part=other-playbook]');
    await isSent('openPlaybook', { customerId: 'anna', playbook: 'moving', touchpointId: null, because: [] });
    page.unmount();
    page = await closed({ journey: () => done({ ...journey, playbooks: journey.playbooks.slice(0, 1) }) });
    expect(page.all('[data-part=open-other-playbook]')).toEqual([]);
  });

  test('none while one runs', async () => {
    page = await running();
    expect(page.all('[data-part=open-playbook], [data-part=open-other-playbook]')).toEqual([]);
  });
});
