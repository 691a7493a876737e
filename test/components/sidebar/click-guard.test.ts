import { describe, expect, test } from 'vitest';
import { createClickGuard, type Place } from '../../../components/sidebar/click-guard';

const size: Place = { x: 320, y: 800 };
const corner: Place = { x: 1000, y: 100 };
const middle: Place = { x: 160, y: 400 };
const rim: Place = { x: 10, y: 400 };

type Step =
  | { readonly seen: boolean; readonly at: number }
  | { readonly pointed: Place; readonly corner?: Place; readonly at: number }
  | { readonly left: true; readonly at: number };

const cases: readonly { why: string; steps: readonly Step[]; click: number; may: boolean }[] = [
  { why: 'at once after it appeared', steps: [], click: 399, may: false },
  { why: 'in plain view for 400 ms', steps: [], click: 400, may: true },
  { why: 'covered', steps: [{ seen: false, at: 500 }], click: 5_000, may: false },
  {
    why: 'just uncovered',
    steps: [
      { seen: false, at: 500 },
      { seen: true, at: 1_000 },
    ],
    click: 1_300,
    may: false,
  },
  {
    why: 'uncovered for a while',
    steps: [
      { seen: false, at: 500 },
      { seen: true, at: 1_000 },
    ],
    click: 1_400,
    may: true,
  },
  {
    why: 'seen again and again is no change',
    steps: [
      { seen: true, at: 1_000 },
      { seen: true, at: 1_350 },
    ],
    click: 1_400,
    may: true,
  },
  { why: 'the pointer came over the edge', steps: [{ pointed: rim, at: 1_000 }], click: 1_050, may: true },
  { why: 'the pointer turned up in the middle', steps: [{ pointed: middle, at: 1_000 }], click: 1_050, may: false },
  { why: 'and stayed there', steps: [{ pointed: middle, at: 1_000 }], click: 1_400, may: true },
  {
    why: 'over the edge, then to the middle',
    steps: [
      { pointed: rim, at: 1_000 },
      { pointed: middle, at: 1_050 },
    ],
    click: 1_060,
    may: true,
  },
  {
    why: 'the frame jumped under a resting pointer',
    steps: [
      { pointed: rim, at: 1_000 },
      { pointed: middle, corner: { x: 700, y: 100 }, at: 2_000 },
    ],
    click: 2_050,
    may: false,
  },
  {
    why: 'rounding of a pixel or two is no move',
    steps: [
      { pointed: rim, at: 1_000 },
      { pointed: middle, corner: { x: 1_001.5, y: 99 }, at: 2_000 },
    ],
    click: 2_050,
    may: true,
  },
  {
    why: 'left, and back in the middle',
    steps: [
      { pointed: rim, at: 1_000 },
      { left: true, at: 1_500 },
      { pointed: middle, at: 2_000 },
    ],
    click: 2_050,
    may: false,
  },
];

describe('a click counts', () => {
  test.each(cases)('$may: $why', ({ steps, click, may }) => {
    const guard = createClickGuard(0);
    for (const step of steps) {
      if ('seen' in step) guard.seen(step.seen, step.at);
      else if ('pointed' in step) guard.pointed(step.pointed, size, step.corner ?? corner, step.at);
      else guard.left();
    }
    expect(guard.mayAct(click)).toBe(may);
  });
});
