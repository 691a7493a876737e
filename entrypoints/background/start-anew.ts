import { browser } from '../../utils/platform';
import type { Database } from '../../utils/storage/index';

const memo = 'started-anew';
/** Should it not help, it is not tried again and again. Milliseconds. */
const notBefore = 3_600_000;

/**
 * Now and then a busy Chromium starts the worker of a new version and tells it of nothing from then on, neither of the
 * update nor of any message or alarm, also when the worker is ended (seen 2026-11-22). Loaded anew, we hear again.
 */
export async function startAnew(memos: Database['memos'], now: number): Promise<void> {
  const last = (await memos.read<number>(memo)) ?? 0;
  if (now - last < notBefore) return;
  await memos.write(memo, now);
  browser.runtime.reload();
}
