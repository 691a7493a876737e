// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { arrive } from '../../utils/page/arrive';

let stop: AbortController;
let asked: number;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  asked = 0;
  document.body.className = 'task-mail action-compose';
  document.body.innerHTML = '<div id="messagestack"></div>';
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const bring = (accepted: boolean) => async () => {
  asked += 1;
  return accepted;
};
const showCompose = () => {
  document.body.insertAdjacentHTML('beforeend', '<form><textarea id="composebody"></textarea></form>');
};

it('asks once when the page shows a compose window, whatever happens afterwards', async () => {
  showCompose();
  arrive(document, bring(true), stop.signal);
  await vi.advanceTimersByTimeAsync(10_000);
  window.dispatchEvent(new Event('hashchange'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(1);
});

it('finds one that comes a second after a move within the page', async () => {
  arrive(document, bring(true), stop.signal);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(0);
  window.dispatchEvent(new Event('hashchange'));
  setTimeout(showCompose, 700);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toBe(1);
});

it('does not look for ever: a page at rest is left alone', async () => {
  const look = vi.spyOn(document, 'querySelector');
  arrive(document, bring(true), stop.signal);
  await vi.advanceTimersByTimeAsync(10_000);
  const looks = look.mock.calls.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(look.mock.calls.length).toBe(looks);
});

it('asks again at the next sign when the worker could not answer', async () => {
  showCompose();
  arrive(document, bring(false), stop.signal);
  await vi.advanceTimersByTimeAsync(0);
  const first = asked;
  window.dispatchEvent(new Event('focusin'));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(first + 1);
});

it('asks again where no answer comes, and never once it was taken on', async () => {
  showCompose();
  const answers = [new Promise<boolean>(() => {}), Promise.resolve(true)];
  arrive(document, () => answers[asked++]!, stop.signal);
  await vi.advanceTimersByTimeAsync(1_900);
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(1_200);
  expect(asked).toBe(2);
  window.dispatchEvent(new Event('focusin'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(2);
});

it('asks at once on a page of a site that nobody knows, as soon as it is all there', async () => {
  document.body.className = '';
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  arrive(document, bring(true), stop.signal);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(0);
  state.mockRestore();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(1);
});

it('asks nothing on a page of a known site without a mail, nor where one signs in', async () => {
  arrive(document, bring(true), stop.signal);
  await vi.advanceTimersByTimeAsync(10_000);
  document.body.className = '';
  document.body.innerHTML = '<form><input name="user"><input type="password"></form>';
  window.dispatchEvent(new Event('hashchange'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(0);
});

it('asks nothing once we have left', async () => {
  arrive(document, bring(true), stop.signal);
  showCompose();
  stop.abort();
  window.dispatchEvent(new Event('focusin'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(0);
});
