import { rmSync } from 'node:fs';
import type { Page, Worker } from 'playwright-core';
import { buildForTests, launchExtension, stopWorkerOf } from '../support/extension';
import { emptyExtension } from './empty-extension';
import { median, type Row, rowOf } from './row';

const rounds = 15;

const draft = {
  subject: 'Your quote',
  body: {
    text: 'To whom it may concern,\n\nplease find our quote below.\n\nBest regards,\nThe sample seller',
    spans: [],
  },
  to: [{ name: 'Anna Schmidt', email: 'anna.schmidt@kestrel-works.example' }],
  cc: [],
  bcc: [],
};

/** Milliseconds from asking to having the answer. */
const ask = (page: Page, message: unknown): Promise<number> =>
  page.evaluate(async (request) => {
    const began = performance.now();
    await chrome.runtime.sendMessage(request);
    return performance.now() - began;
  }, message);

/** A check when the worker sleeps, against an empty worker that sends the message back. */
export async function benchColdCheck(): Promise<readonly Row[]> {
  buildForTests();
  const empty = emptyExtension(['http://localhost/*']);
  const extension = await launchExtension({ besides: [empty] });
  try {
    const { context } = extension;
    const isEcho = (worker: Worker) => worker.url().endsWith('/echo.js');
    const echo = context.serviceWorkers().find(isEcho) ?? (await context.waitForEvent('serviceworker', isEcho));
    const emptyId = new URL(echo.url()).host;
    const ours = await context.newPage();
    await ours.goto(extension.url('dashboard.html'));
    const theirs = await context.newPage();
    await theirs.goto(`chrome-extension://${emptyId}/ask.html`);

    const check = { waymark: 'checkDraft', input: { composeId: 'bench', draft } };
    const mine: number[] = [];
    const baseline: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await stopWorkerOf(context, extension.id);
      await stopWorkerOf(context, emptyId);
      await ours.bringToFront();
      mine.push(await ask(ours, check));
      await theirs.bringToFront();
      baseline.push(await ask(theirs, check));
    }
    return [rowOf('cold-check', 'empty-worker', median(mine), median(baseline))];
  } finally {
    await extension.close();
    rmSync(empty, { recursive: true, force: true });
  }
}
