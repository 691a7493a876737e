// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { done } from '../../../utils/messaging/result';
import type { Mounted } from '../mount';
import { followUp, glance, tab, touchpoint } from '../samples';
import { openCustomer } from './open';

let page: Mounted;
beforeEach(() => {
  // happy-dom has the element, not its modal ways.
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function open(this: HTMLDialogElement) {
    this.open = true;
  });
});
afterEach(() => {
  page?.unmount();
  vi.restoreAllMocks();
});

const press = (key: string, at: EventTarget = document.body, change: KeyboardEventInit = {}) =>
  act(() => void at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change })));
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.part;
const many = Array.from({ length: 6 }, (_, at) => touchpoint({ kind: 'call', at }));

describe('single keys', () => {
  test.each([
    ['d', 'closeFollowUp', { id: 'follow-up-all-is-well', as: 'done', because: 'by-user' }],
    ['w', 'draftForFollowUp', { followUpId: 'follow-up-all-is-well' }],
    ['p', 'openPlaybook', { customerId: 'anna', playbook: '', touchpointId: null, because: [] }],
  ] as const)('%s: %s', async (key, door, input) => {
    page = await openCustomer({ due: [followUp({}), followUp({ rule: 'thank-you' })] });
    await press(key);
    await vi.waitFor(() => expect(page.background.inputsOf(door)).toEqual([input]));
  });

  test.each([
    ['c', 'call'],
    ['m', 'meeting'],
  ])('%s notes a %s', async (key, kind) => {
    page = await openCustomer();
    await press(key);
    await vi.waitFor(() => expect(page.background.inputsOf('logTouchpoint')).toMatchObject([{ kind }]));
  });

  test.each([
    ['s', '[data-part=snooze-tomorrow]'],
    ['a', '[data-part=add-complaint]'],
  ])('%s opens its menu, on its first item; Escape gives the focus back', async (key, item) => {
    page = await openCustomer();
    await press(key);
    expect(page.all(item)).toHaveLength(1);
    expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
    await press('Escape', document.activeElement ?? document.body);
    expect(page.all('[role=menu]')).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-keyshortcuts')).toBe(key);
  });

  test.each([
    ['n', 'note'],
    ['/', 'timeline-find'],
  ])('%s goes to the field %s, and writes nothing into it', async (key, part) => {
    page = await openCustomer({ touchpoints: many });
    await press(key);
    expect(focused()).toBe(part);
    expect((document.activeElement as HTMLInputElement).value).toBe('');
  });

  test('f, then a digit: two keys for an answer', async () => {
    page = await openCustomer();
    await press('f');
    expect(page.background.inputsOf('giveFeedback')).toEqual([]);
    await press('5', document.activeElement ?? document.body);
    await vi.waitFor(() =>
      expect(page.background.inputsOf('giveFeedback')).toMatchObject([{ answer: { kind: 'csat', value: 5 } }]),
    );
  });

  test('a digit alone answers nothing', async () => {
    page = await openCustomer();
    await press('5');
    expect(page.background.inputsOf('giveFeedback')).toEqual([]);
  });

  test('u takes back what was done last', async () => {
    page = await openCustomer();
    await press('c');
    await vi.waitFor(() => expect(page.all('[data-part=undo]').length).toBeGreaterThan(0));
    await press('u');
    await vi.waitFor(() => expect(page.background.inputsOf('undo')).toEqual([{ id: 'act-1' }]));
  });

  test('what is in a folded section is unfolded first', async () => {
    page = await openCustomer();
    await page.click('[data-part=note-part] [data-part=fold]');
    expect(page.all('[data-part=note]')).toEqual([]);
    await press('n');
    await vi.waitFor(() => expect(focused()).toBe('note'));
  });

  test.each([
    ['in a field', 'd', () => page.find('[data-part=note]'), {}],
    ['with Ctrl', 'd', () => document.body, { ctrlKey: true }],
    ['with the command key', 'd', () => document.body, { metaKey: true }],
    ['held down', 'd', () => document.body, { repeat: true }],
    ['another key', 'x', () => document.body, {}],
    ['while a character is being composed', 'd', () => document.body, { isComposing: true }],
  ] as const)('nothing is done %s', async (_, key, at, change) => {
    page = await openCustomer();
    const before = page.background.calls.length;
    await press(key, at(), change);
    expect(page.background.calls).toHaveLength(before);
  });

  test('with nothing due there is nothing to be done with', async () => {
    page = await openCustomer({ due: [] });
    const before = page.background.calls.length;
    for (const key of ['d', 's', 'w']) await press(key);
    expect(page.background.calls).toHaveLength(before);
  });
});

test('? shows the keys, each with what it does, and no key works behind the dialog', async () => {
  page = await openCustomer();
  await press('?');
  const shown = page
    .all('.keys div')
    .map((line) => [line.querySelector('kbd')?.textContent, line.querySelector('dd')?.textContent]);
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.every(([key, text]) => key && text && !text.startsWith('['))).toBe(true);
  await press('d', page.find('dialog button'));
  expect(page.background.inputsOf('closeFollowUp')).toEqual([]);
});

test('every key that is shown has something to press', async () => {
  page = await openCustomer({ touchpoints: many });
  await press('c');
  await vi.waitFor(() => expect(page.all('[data-part=undo]').length).toBeGreaterThan(0));
  await press('?');
  const keys = page.all('kbd').map((key) => key.textContent);
  const pressed = new Set(page.all('[aria-keyshortcuts]').map((one) => one.getAttribute('aria-keyshortcuts')));
  expect(keys.filter((key) => !pressed.has(key))).toEqual([]);
});

test('sections fold, stay folded, and say how much is in them', async () => {
  page = await openCustomer();
  await page.click('[data-part=timeline-part] [data-part=fold]');
  expect(page.all('[data-part=touchpoint]')).toEqual([]);
  expect(page.text('[data-part=timeline-part] .section-count')).toBe('4');
  page.background.change('customers');
  await act(() => undefined);
  expect(page.all('[data-part=touchpoint]')).toEqual([]);
  await page.click('[data-part=timeline-part] [data-part=fold]');
  expect(page.all('[data-part=touchpoint]')).toHaveLength(4);
});

test('adding in a folded section unfolds it', async () => {
  page = await openCustomer();
  await page.click('[data-part=opportunities-part] [data-part=fold]');
  await page.click('[data-part=add-opportunity]');
  expect(page.all('[data-part=opportunity-form]')).toHaveLength(1);
});

describe('the focus', () => {
  let hasFocus = true;
  beforeEach(() => {
    hasFocus = true;
    vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  });
  afterEach(() => vi.restoreAllMocks());

  const doneWithIt = async () => {
    let due = [followUp({})];
    page = await openCustomer({}, { answers: { glance: () => done({ glance: { ...glance, due }, company: null }) } });
    page.find('[data-part=done]').focus();
    due = [];
    page.background.change('followUps');
    await vi.waitFor(() => expect(page.all('[data-part=done]')).toEqual([]));
    await act(() => undefined);
  };

  test('stays in the sidebar when what had it is gone', async () => {
    await doneWithIt();
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('sidebar-main'));
  });

  test('is never taken from the page', async () => {
    hasFocus = false;
    await doneWithIt();
    expect(document.activeElement?.className).not.toBe('sidebar-main');
  });
});

test('the browser’s side panel has the same', async () => {
  page = await openCustomer({}, { state: tab, inPage: false });
  await press('d');
  await vi.waitFor(() => expect(page.background.inputsOf('closeFollowUp')).toHaveLength(1));
});
