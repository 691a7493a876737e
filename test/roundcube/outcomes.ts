import type { Page } from 'playwright-core';

const store = 'outcomes';

/** Begins to note what the adapter says of the open compose window, every 100 ms, each change once. */
export const outcomesOf = (page: Page): Promise<void> =>
  page.evaluate((key) => {
    const composer = adapter.default.composers(document)[0]!;
    const noted: string[] = [];
    // The store outlives the page and the pop-out.
    const note = () => {
      const outcome = composer.outcome();
      if (noted.at(-1) !== outcome) noted.push(outcome);
      localStorage.setItem(key, JSON.stringify(noted));
    };
    setInterval(note, 100);
    window.addEventListener('pagehide', note);
    note();
  }, store);

/** What was noted so far, asked of any page of the same address. */
export const outcomesAfter = (page: Page): Promise<readonly string[]> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), store);
