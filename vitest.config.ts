import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import LongestFirst from './test/support/longest-first.ts';

const slow = {
  testTimeout: 120_000,
  hookTimeout: 300_000,
  // Each look into a page costs the browser twenty milliseconds.
  expect: { poll: { timeout: 10_000, interval: 100 } },
  environment: 'node',
} as const;
// One queue for browsers and servers, whatever they are tested with.
const browsers = { ...slow, maxWorkers: 2, sequence: { groupOrder: 1 } } as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'unit',
          // A machine that is busy with browsers as well takes its time.
          testTimeout: 30_000,
          // One world for many files: each leaves it as it was.
          isolate: false,
          maxWorkers: '100%',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/roundcube/**', 'test/sogo/**', 'test/tryton/**', 'test/long/**'],
        },
      },
      { test: { name: 'chromium', include: ['test/e2e/**/*.test.ts'], ...browsers, isolate: false } },
      { test: { name: 'roundcube', include: ['test/roundcube/**/*.test.ts'], ...browsers } },
      { test: { name: 'sogo', include: ['test/sogo/**/*.test.ts'], ...browsers } },
      { test: { name: 'tryton', include: ['test/tryton/**/*.test.ts'], ...browsers } },
      {
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          ...slow,
          fileParallelism: false,
          testTimeout: 1_800_000,
        },
      },
    ],
  },
});
