// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardClicks } from '../../../components/sidebar/click-guard';
import { writing, wrote } from '../../../utils/messaging/writing';

/** happy-dom sees nothing: the test says what the browser would. */
type Seen = { readonly target: Element; readonly isVisible: boolean; readonly isIntersecting: boolean };
let see: (isVisible: boolean, target?: Element) => void = () => undefined;
let observed: Element[] = [];
let looks = 0;
class Observer {
  readonly #asksWhatCovers: boolean;
  constructor(heard: (entries: readonly Seen[]) => void, options?: { trackVisibility: boolean }) {
    this.#asksWhatCovers = options?.trackVisibility ?? false;
    if (this.#asksWhatCovers)
      see = (isVisible, target = document.documentElement) => heard([{ target, isVisible, isIntersecting: true }]);
  }
  observe(target: Element) {
    if (this.#asksWhatCovers) observed.push(target);
    else looks += 1;
  }
  disconnect() {}
}

const acted = vi.fn();
const refused = vi.fn();
let clock = 0;
let stop: () => void;
let button: HTMLButtonElement;

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  clock = 0;
  observed = [];
  looks = 0;
  acted.mockClear();
  refused.mockClear();
  document.body.innerHTML = '<button>Done</button>';
  button = document.querySelector('button') as HTMLButtonElement;
  button.addEventListener('click', acted);
  button.addEventListener('keydown', acted);
  stop = guardClicks(window as unknown as Window & typeof globalThis, refused);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const press = (key: string) =>
  button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

test.each([
  ['a click too early', 100, () => button.click(), false],
  ['a click in time', 500, () => button.click(), true],
  ['Enter too early', 100, () => press('Enter'), false],
  ['Space too early', 100, () => press(' '), false],
  ['Tab is no act', 100, () => press('Tab'), true],
  ['Enter in time', 500, () => press('Enter'), true],
])('%s at %s ms', (_, at, act, counts) => {
  clock = at;
  act();
  expect(acted).toHaveBeenCalledTimes(counts ? 1 : 0);
  expect(refused).toHaveBeenCalledTimes(counts ? 0 : 1);
});

test('a covered frame acts on nothing, and on everything again 400 ms after it was uncovered', () => {
  clock = 1_000;
  see(false);
  button.click();
  see(true);
  clock = 1_390;
  button.click();
  expect(acted).not.toHaveBeenCalled();
  clock = 1_400;
  button.click();
  expect(acted).toHaveBeenCalledOnce();
});

test('a dialog of our own covers nothing, for as long as it is there itself', () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.open = true;
  dialog.dispatchEvent(new Event('toggle'));
  expect(observed).toEqual([document.documentElement, dialog]);
  clock = 1_000;
  see(true, dialog);
  see(false);
  button.click();
  expect(acted).toHaveBeenCalledOnce();
  see(false, dialog);
  button.click();
  see(true, dialog);
  clock = 2_000;
  dialog.remove();
  see(false);
  button.click();
  expect(acted, 'covered by the page').toHaveBeenCalledOnce();
});

/** The page around us speaks; in the test that is this very window. */
const hear = (data: string) => window.dispatchEvent(new MessageEvent('message', { data, source: window as never }));

test.each([
  ['the page says that they paused', () => hear(wrote)],
  ['no word comes any more', () => vi.advanceTimersByTime(5_000)],
  ['the pointer comes here', () => document.dispatchEvent(new MouseEvent('pointermove', { clientX: 1 }))],
])('while somebody writes in the page nothing is looked at, until %s', (_, pause) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  clock = 1_000;
  see(true);
  hear(writing);
  button.click();
  expect([acted.mock.calls.length, observed.length, looks], 'one last look').toEqual([0, 1, 1]);
  pause();
  expect(observed).toEqual([document.documentElement, document.documentElement]);
  clock = 2_000;
  button.click();
  expect(acted, 'nothing is known yet').not.toHaveBeenCalled();
  see(true);
  clock = 2_400;
  button.click();
  expect(acted).toHaveBeenCalledOnce();
});

test.each([
  ['the focus is here', () => void vi.spyOn(document, 'hasFocus').mockReturnValue(true), writing],
  ['the pointer is here', () => void document.dispatchEvent(new MouseEvent('pointermove', { clientX: 1 })), writing],
  ['it is another word', () => undefined, 'hello'],
])('what the page says changes nothing where %s', (_, here, word) => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  here();
  clock = 1_000;
  hear(word);
  button.click();
  expect(acted).toHaveBeenCalledOnce();
});

test('after it was stopped, it refuses nothing', () => {
  stop();
  button.click();
  expect(acted).toHaveBeenCalledOnce();
});
