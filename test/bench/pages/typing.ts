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

/** The time that the page's own thread was busy while 200 characters were typed where the caret is. Milliseconds. */
export async function typingTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    // The thread's own time: what else the machine does meanwhile does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskTime(session);
    await page.keyboard.type(typed, { delay: 8 });
    await page.waitForTimeout(settling);
    return (await taskTime(session)) - before;
  } finally {
    await session.detach();
  }
}

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
