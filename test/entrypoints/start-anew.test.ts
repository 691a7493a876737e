import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startAnew } from '../../entrypoints/background/start-anew';
import { testDatabase } from '../storage/database';

const hour = 3_600_000;

it('loads us anew, and when that did not help, not again within the hour', async () => {
  const reload = vi.fn();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { reload });
  const { memos } = testDatabase();
  for (const [now, times] of [
    [10 * hour, 1],
    [10 * hour + 20_000, 1],
    [11 * hour - 1, 1],
    [11 * hour, 2],
  ] as const) {
    await startAnew(memos, now);
    expect(reload, String(now)).toHaveBeenCalledTimes(times);
  }
});
