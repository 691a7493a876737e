import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTyped } from '../../utils/state/typed';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (answers: boolean | (() => Promise<boolean>) = true) => {
  const saved: string[] = [];
  const typed = createTyped('Tea', async (text) => {
    saved.push(text);
    return typeof answers === 'function' ? answers() : answers;
  });
  return { typed, saved };
};
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('one save for one pause', async () => {
  const { typed, saved } = open();
  typed.type('Tea,');
  await wait(799);
  typed.type('Tea, no milk');
  await wait(799);
  expect(saved).toEqual([]);
  await wait(1);
  expect(saved).toEqual(['Tea, no milk']);
  expect(typed.state.value).toBe('saved');
});

test('what was typed and taken out again is not saved', async () => {
  const { typed, saved } = open();
  typed.type('Tea!');
  typed.type('Tea');
  await wait(2_000);
  expect(saved).toEqual([]);
  expect([typed.state.value, typed.canUndo.value]).toEqual(['still', false]);
});

test('undo goes back to what stood there first, and saves that', async () => {
  const { typed, saved } = open();
  typed.type('Coffee');
  await wait(800);
  typed.type('Coffee, black');
  await wait(800);
  typed.undo();
  await wait(0);
  expect(saved).toEqual(['Coffee', 'Coffee, black', 'Tea']);
  expect([typed.text.value, typed.canUndo.value]).toEqual(['Tea', false]);
});

test('what is typed while it is being saved is saved next, and says nothing too early', async () => {
  let keep: (isKept: boolean) => void = () => undefined;
  const { typed, saved } = open(() => new Promise((resolve) => (keep = resolve)));
  typed.type('One');
  await wait(800);
  typed.type('One, two');
  keep(true);
  await wait(0);
  expect(typed.state.value).toBe('typing');
  await wait(800);
  expect(saved).toEqual(['One', 'One, two']);
});

test('what could not be saved says so, stays, and is tried again', async () => {
  const { typed, saved } = open(false);
  typed.type('Lost?');
  await wait(800);
  expect([typed.state.value, typed.text.value]).toEqual(['unsaved', 'Lost?']);
  typed.told('Something else');
  expect(typed.text.value).toBe('Lost?');
  await typed.settle();
  expect(saved).toEqual(['Lost?', 'Lost?']);
});

test('a change from elsewhere is taken over where nobody is typing', async () => {
  const { typed, saved } = open();
  typed.told('Cocoa');
  expect([typed.text.value, typed.canUndo.value]).toEqual(['Cocoa', false]);
  typed.type('Cocoa, hot');
  typed.told('Water');
  expect(typed.text.value).toBe('Cocoa, hot');
  await wait(800);
  typed.told('Cocoa, hot');
  expect([typed.state.value, typed.canUndo.value]).toEqual(['saved', true]);
  expect(saved).toEqual(['Cocoa, hot']);
});
