import { browser, speakAsChosen, t, uiLanguage } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import { promptWords } from '../../utils/wording/prompt';

/** Between the half-hourly looks: for the digest, and for what is due by the hour. */
const alarm = 'prompt';
const permissions = ['notifications'] as const;

/** The API is there once the user has allowed it, and stays for this worker when they take that back. */
const mayNotify = async (): Promise<boolean> =>
  browser.notifications !== undefined && (await browser.permissions.contains({ permissions: [...permissions] }));

async function show(told: Parameters<typeof promptWords>[0]): Promise<void> {
  await speakAsChosen();
  // One that was there already would change without a sound.
  await browser.notifications.clear(told.kind);
  await browser.notifications.create(told.kind, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...promptWords(told, t, uiLanguage()),
  });
}

/** Says what there is to say, and sets the clock for the next time. One look at a time. */
export function prompter({ promptNow }: Pick<Services, 'promptNow'>): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    if (!(await mayNotify())) return;
    const { told, next } = await promptNow();
    if (told) await show(told);
    if (next === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { when: next });
  }

  return () => {
    turn = turn.then(look, look);
    return turn;
  };
}

/** A click on a notification: where all of it stands. */
export async function openToday(id: string): Promise<void> {
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#today') });
}
