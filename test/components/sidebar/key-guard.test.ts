// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardKeys } from '../../../components/sidebar/key-guard';

const acted = vi.fn();
const refused = vi.fn();
let stop: () => void;

beforeEach(() => {
  acted.mockClear();
  refused.mockClear();
  document.body.innerHTML = '<button>Done</button><input><dialog open><textarea></textarea></dialog>';
  stop = guardKeys(window as unknown as Window & typeof globalThis, refused);
  document.body.addEventListener('keydown', acted);
});
afterEach(() => {
  stop();
  document.body.removeEventListener('keydown', acted);
});

const send = (type: string, key: string, at: string, change: KeyboardEventInit = {}) =>
  document
    .querySelector(at)
    ?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...change }));
const press = (key: string, at = 'button', change: KeyboardEventInit = {}) => {
  acted.mockClear();
  send('keydown', key, at, change);
  return acted.mock.calls.length > 0;
};
const click = () => document.querySelector('button')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));

test.each([
  ['a letter', 'd', 'button', {}, false],
  ['a sign', '?', 'button', {}, false],
  ['a letter in a field', 'd', 'input', {}, true],
  ['a letter in a text area', 'd', 'textarea', {}, true],
  ['the browser’s own keys', 'r', 'button', { ctrlKey: true }, true],
  ['Enter: the guard of clicks sees to it', 'Enter', 'button', {}, true],
  ['the space bar: the same', ' ', 'button', {}, true],
  ['an arrow', 'ArrowDown', 'button', {}, true],
])('before anybody came here: %s', (_, key, at, change, counts) => {
  expect(press(key, at, change)).toBe(counts);
  expect(refused).toHaveBeenCalledTimes(counts ? 0 : 1);
});

test.each([
  ['a click', click],
  ['Tab, let go here', () => send('keyup', 'Tab', 'button')],
  ['Tab, pressed here', () => send('keydown', 'Tab', 'button')],
])('after %s, keys count, and no more once the focus has left', (_, come) => {
  come();
  expect(press('d')).toBe(true);
  window.dispatchEvent(new Event('blur'));
  expect(press('d')).toBe(false);
});

test('another key that is let go here is no coming', () => {
  send('keyup', 'd', 'button');
  expect(press('d')).toBe(false);
});

test('after it was stopped, it refuses nothing', () => {
  stop();
  expect(press('d')).toBe(true);
});
