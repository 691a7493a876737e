import type { CDPSession, Page } from 'playwright-core';

/** 200 characters, as mails are written: with a greeting that there is something to say about. */
const text =
  'Dear Anne, thank you for the visit on Tuesday, it was good to see the new hall. Our offer for the three pumps comes with this mail; it holds until the end of the month. Call me when something is unclear.';
export const typed = text.slice(0, 200);

/** What the checks still do once the last key is up. Milliseconds. */
const settling = 400;

const taskTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
};

/** The time that each page's own thread was busy while `write` wrote in them. Milliseconds. */
async function timesOf(pages: readonly Page[], write: () => Promise<void>): Promise<readonly number[]> {
  const sessions = await Promise.all(pages.map((page) => page.context().newCDPSession(page)));
  try {
    // The thread's own time: what else the machine does meanwhile does not count.
    for (const session of sessions) await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await Promise.all(sessions.map(taskTime));
    await write();
    await pages[0]!.waitForTimeout(settling);
    return (await Promise.all(sessions.map(taskTime))).map((after, index) => after - before[index]!);
  } finally {
    for (const session of sessions) await session.detach();
  }
}

/** The time that the page's own thread was busy while 200 characters were typed where the caret is. Milliseconds. */
export async function typingTime(page: Page): Promise<number> {
  const [time] = await timesOf([page], () => page.keyboard.type(typed, { delay: 8 }));
  return time!;
}

/** The same of pages that are written in by turns, a letter in each: a machine that slows down slows all of them down. */
export const typingTimes = (pages: readonly Page[]): Promise<readonly number[]> =>
  timesOf(pages, async () => {
    for (const [index, letter] of [...typed].entries()) {
      const order = index % 2 === 0 ? pages : pages.toReversed();
      for (const page of order) await page.keyboard.type(letter);
    }
  });

/** The longest task of the page's thread meanwhile, on a machine four times slower. Milliseconds; 0 for none over 50. */
export async function longestTask(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await page.evaluate(() => {
      const longest = { ms: 0 };
      Object.assign(window, { longest });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
      }).observe({ type: 'longtask' });
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.keyboard.type(typed, { delay: 40 });
    await page.waitForTimeout(settling * 4);
    return await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms);
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  }
}
