import type { Page, Worker } from 'playwright-core';
import type { Result } from '../../utils/messaging/result';
import { type AnyAct, type Seed, sow } from './acts';
import { asker } from './asker';
import { buildForTests, type Extension, type LaunchOptions, launchExtension } from './extension';
import { isHeld, type Moment, type Written, watchWrites, writesOf } from './held-writes';
import { ownTables, type Tables } from './own-tables';

type Answer = Result<unknown>;

/** A browser with one of everything in the books, to which every act comes back. */
export interface PlaceOfActs {
  readonly extension: Extension;
  readonly page: Page;
  readonly seed: Seed;
  readonly seeded: Tables;
  rows(): Promise<Tables>;
  ask(act: AnyAct): Promise<Answer>;
  /** The books as they were sown, and a worker that knows no others. */
  anew(): Promise<void>;
  /** Undisturbed: the answer, and what was written in which transaction. */
  done(act: AnyAct): Promise<{ readonly answer: Answer; readonly writes: readonly Written[] }>;
  /** The worker dies at this moment of the act; what whoever asked was answered. */
  cutOff(act: AnyAct, moment: Moment): Promise<Answer | string>;
  close(): Promise<void>;
}

export async function openPlaceOfActs(options: LaunchOptions = {}): Promise<PlaceOfActs> {
  buildForTests();
  const extension = await launchExtension(options);
  const page = await extension.context.newPage();
  await page.goto(extension.url('popup.html'));
  const seed = await sow(asker(page));
  const tables = ownTables(page);
  await extension.stopWorker();
  await tables.keep();
  const seeded = await tables.read();
  const send = (door: string, input: unknown) =>
    page.evaluate((request) => chrome.runtime.sendMessage(request), { waymark: door, input }) as Promise<Answer>;
  const ask = (act: AnyAct) => send(act.door, act.input(seed));

  const woken = async (): Promise<Worker> => {
    await send('settings', {});
    return extension.worker();
  };
  const anew = async () => {
    await extension.stopWorker();
    await tables.putBack();
  };
  return {
    extension,
    page,
    seed,
    seeded,
    rows: tables.read,
    ask,
    anew,
    async done(act) {
      await anew();
      const worker = await woken();
      await watchWrites(worker, 'never');
      const answer = await ask(act);
      return { answer, writes: await writesOf(worker) };
    },
    async cutOff(act, moment) {
      await anew();
      const worker = await woken();
      await watchWrites(worker, moment);
      const asked = ask(act).catch((error: unknown) => String(error));
      let isAnswered = false;
      void asked.then(() => {
        isAnswered = true;
      });
      while (!isAnswered && !(await isHeld(worker))) await page.waitForTimeout(5);
      if (isAnswered) throw new Error(`${act.door} was answered before ${JSON.stringify(moment)}`);
      await extension.stopWorker();
      return asked;
    },
    close: () => extension.close(),
  };
}
