// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSlips } from '../../entrypoints/background/slip-watch';
import type { Look } from '../../utils/domain/slips/watch';
import type { SlipNotice } from '../../utils/services/slips';
import { impersonal } from '../components/samples';

let notices: SlipNotice[];
let isQuiet = false;
const wentQuiet = vi.fn();
const noted = async (notice: SlipNotice) => {
  notices.push(notice);
  return isQuiet;
};
const begin = (note = noted) => watchSlips(note, wentQuiet);
const look = (given: Partial<Look> = {}): Look => ({
  draft: { to: [{ name: '', email: 'anna@contoso.example' }], cc: [], bcc: [] },
  shown: [impersonal],
  hushed: [],
  isSilent: false,
  at: Date.now(),
  ...given,
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const standing = () => notices.map(({ seen }) => seen.standing?.length);

beforeEach(() => {
  vi.useFakeTimers();
  notices = [];
  isQuiet = false;
  wentQuiet.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('the findings of a draft', () => {
  it('are written down once they have stood, and once', async () => {
    const slips = begin();
    slips.look('c1', look(), false);
    await pass(2_999);
    expect(notices).toEqual([]);
    await pass(1);
    expect(notices).toMatchObject([{ composeId: 'c1', emails: ['anna@contoso.example'], isPractice: false }]);
    expect(standing()).toEqual([1]);
    slips.look('c1', look(), false);
    await pass(9_000);
    expect(notices).toHaveLength(1);
  });

  it('are not written at every key while somebody types', async () => {
    const slips = begin();
    for (let i = 0; i < 20; i += 1) {
      slips.look('c1', look(), false);
      await pass(400);
    }
    expect(standing()).toEqual([1]);
  });

  it('that came later are written later', async () => {
    const slips = begin();
    slips.look('c1', look(), false);
    await pass(2_000);
    slips.look('c1', look({ shown: [impersonal, { ...impersonal, text: 'Dear all' }] }), false);
    await pass(1_000);
    await pass(3_000);
    expect(standing()).toEqual([1, 2]);
  });

  it.each([
    ['sent', 'sent', 1],
    ['going', 'going', 1],
    ['left', 'left', 0],
  ] as const)('are written at once when the mail is %s', async (_, end, stood) => {
    const slips = begin();
    slips.look('c1', look(), true);
    slips.end('c1', end);
    await pass(0);
    expect(notices).toMatchObject([{ isPractice: true, seen: { end } }]);
    expect(standing()).toEqual([stood]);
    await pass(9_000);
    expect(notices).toHaveLength(1);
  });

  it('that were clicked are written at once, and told once', async () => {
    const slips = begin();
    slips.look('c1', look(), false);
    slips.fixed('c1', impersonal);
    await pass(0);
    slips.look('c1', look({ shown: [] }), false);
    await pass(9_000);
    expect(notices.map(({ seen }) => seen.clicked.length)).toEqual([1, 0]);
  });

  it('of a window that this worker has never seen are left to what is written down', async () => {
    const slips = begin();
    slips.fixed('c1', impersonal);
    slips.end('c1', 'sent');
    await pass(0);
    expect(notices).toMatchObject([{ composeId: 'c1', emails: [], seen: { standing: null, end: 'sent' } }]);
  });

  it('that went quiet are looked at anew', async () => {
    const slips = begin();
    isQuiet = true;
    slips.end('c1', 'sent');
    await pass(0);
    expect(wentQuiet).toHaveBeenCalledTimes(1);
  });

  it('that can not be written trouble nobody, and the next ones are', async () => {
    let times = 0;
    const slips = begin(async (notice) => {
      times += 1;
      if (times === 1) throw new Error('disk full');
      notices.push(notice);
      return false;
    });
    slips.end('c1', 'sent');
    slips.end('c2', 'sent');
    await pass(0);
    expect(notices.map(({ composeId }) => composeId)).toEqual(['c2']);
  });
});
