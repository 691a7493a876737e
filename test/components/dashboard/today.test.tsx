// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Today } from '../../../components/dashboard/today';
import type { MailBehind } from '../../../utils/messaging/doors/follow-ups';
import { done } from '../../../utils/messaging/result';
import { type FakeBackground, fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { customer, followUp } from '../samples';

let page: Mounted;
let left: string[];

beforeEach(() => {
  left = ['one', 'two', 'three'];
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function open(this: HTMLDialogElement) {
    this.open = true;
  });
});
afterEach(() => {
  page?.unmount();
  vi.restoreAllMocks();
});

async function open(mail: MailBehind | null = null, record = ''): Promise<FakeBackground> {
  const items = () =>
    left.map((id) => ({
      followUp: followUp({ id }),
      customer: { ...customer, id: `c ${id}`, name: `Anna ${id}` },
      waits: false,
      mail,
      record,
    }));
  const background = fakeBackground({
    dueNow: () => done(items()),
    closeFollowUp: ({ id }) => {
      left = left.filter((one) => one !== id);
      return done(null);
    },
  });
  page = await mount(() => <Today />, background);
  await vi.waitFor(() => page.find('[data-part=ready-mail]'));
  await act(() => Promise.resolve());
  return background;
}

const press = (key: string, at: EventTarget = document.activeElement ?? document.body) =>
  act(() => void at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const opened = () => page.find('[data-part=follow-up]').closest<HTMLElement>('[data-row]')?.dataset.row;

describe('by keyboard', () => {
  test.each([
    ['down and up again', ['j', 'j', 'k'], 'two'],
    ['by the arrows', ['ArrowDown', 'ArrowDown'], 'three'],
    ['not beyond the end', ['j', 'j', 'j', 'j'], 'three'],
    ['not before the beginning', ['k'], 'one'],
  ])('goes through the list: %s', async (_, keys, at) => {
    await open();
    expect(opened()).toBe('one');
    for (const key of keys) await press(key);
    expect(opened()).toBe(at);
    expect((document.activeElement as HTMLElement).dataset.row).toBe(at);
  });

  test('d is done with it, and the one in its place is next, with the focus', async () => {
    const background = await open();
    await press('j');
    await press('d');
    expect(background.inputsOf('closeFollowUp')).toEqual([{ id: 'two', as: 'done', because: 'by-user' }]);
    background.change('followUps');
    await vi.waitFor(() => expect(page.all('[data-part=due-item]')).toHaveLength(2));
    expect(opened()).toBe('three');
    await vi.waitFor(() => expect((document.activeElement as HTMLElement).dataset.row).toBe('three'));
  });

  test.each([
    ['s', '[data-part=snooze-tomorrow]'],
    ['x', '[data-part=skip-not-needed]'],
  ])('%s asks how', async (key, item) => {
    await open();
    await press(key);
    expect(page.all(item)).toHaveLength(1);
  });

  test('Enter shows the whole mail, and is that of a button where one has the focus', async () => {
    await open();
    const whole = () => page.find('[data-part=ready-mail-whole]').getAttribute('aria-expanded');
    await press('Enter', document.body);
    expect(whole()).toBe('true');
    await press('Enter', page.find('[data-part=done]'));
    expect(whole()).toBe('true');
  });

  test('a letter in a menu does nothing', async () => {
    const background = await open();
    await press('s');
    await press('d');
    expect(background.inputsOf('closeFollowUp')).toEqual([]);
  });

  test('? shows every key, and each has something to press', async () => {
    await open({ subject: 'A question', address: 'https://mail.example/?_uid=7' }, 'https://crm.example/contacts/42');
    await press('?');
    const keys = page.all('kbd').map((key) => (key.textContent === '⏎' ? 'Enter' : key.textContent));
    const pressed = new Set(page.all('[aria-keyshortcuts]').map((one) => one.getAttribute('aria-keyshortcuts')));
    expect(keys.filter((key) => !pressed.has(key) && !['j', 'k', 'u'].includes(key ?? ''))).toEqual([]);
    expect(page.all('dialog dd').every(({ textContent }) => textContent && !textContent.startsWith('['))).toBe(true);
  });
});

describe('the record of its customer', () => {
  test('is a click or a key away where it was seen', async () => {
    await open(null, 'https://crm.example/contacts/42');
    const link = page.find<HTMLAnchorElement>('[data-part=open-crm]');
    expect([link.href, link.target, link.rel]).toEqual(['https://crm.example/contacts/42', '_blank', 'noreferrer']);
    const clicked = vi.fn((event: Event) => event.preventDefault());
    link.addEventListener('click', clicked);
    await press('l');
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('is not spoken of where it was not', async () => {
    await open(null);
    expect(page.all('[data-part=open-crm]')).toEqual([]);
  });
});

describe('the mail that it is about', () => {
  test('is a click away where its address is known', async () => {
    await open({ subject: 'A question', address: 'https://mail.example/?_uid=7' });
    const link = page.find<HTMLAnchorElement>('[data-part=open-mail]');
    expect([link.href, link.target, link.rel]).toEqual(['https://mail.example/?_uid=7', '_blank', 'noreferrer']);
  });

  test('is named where it is not', async () => {
    await open({ subject: 'A question', address: '' });
    expect(page.all('[data-part=open-mail]')).toEqual([]);
    expect(page.text('[data-part=open-mail-none]')).toContain('“A question”');
  });

  test('is not spoken of where there is none', async () => {
    await open(null);
    expect(page.all('[data-part=open-mail], [data-part=open-mail-none]')).toEqual([]);
  });
});

test('the record of each is a click away', async () => {
  await open();
  expect(page.find('[data-part=open-record]').getAttribute('href')).toBe('#customers/c%20one');
});
