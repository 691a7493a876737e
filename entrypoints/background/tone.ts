import type { OpenMail } from '../../utils/domain/model/open-mail';
import type { TabState } from '../../utils/messaging/doors/tab';
import { Refusal } from '../../utils/messaging/result';
import { toneAnswer } from '../../utils/messaging/schemas/tone';
import type { Services } from '../../utils/services/index';
import { askedTab, type DoorsOf, ourScreens } from './doors/door';
import { isToneRead, mailInTab, seeTone, type tabContext } from './tab-context';
import type { Background } from './wiring';

interface Seen {
  readonly account: string;
  readonly mail: OpenMail;
}

/** Reads a mail that has just been opened, once, and remembers of it how it reads and by which words. */
export async function readTone(
  { services, changed }: Pick<Background, 'services' | 'changed'>,
  seen: Seen,
  tabId: number,
  frameId: number,
): Promise<void> {
  const { id: mailId } = seen.mail;
  if (await isToneRead(tabId, frameId, mailId)) return;
  const because = await services.toneOfMail(seen);
  if (!because) return;
  await seeTone(tabId, frameId, { mailId, because });
  if (because.length > 0) changed(['tab']);
}

/** The suggestion that the open mail reads upset, for as long as nobody has said whether it is. */
export async function openTone(
  services: Services,
  { page, tone }: Awaited<ReturnType<typeof tabContext>>,
): Promise<NonNullable<TabState['tone']> | null> {
  if (!page?.mail || !tone) return null;
  return (await services.mayAskTone({ account: page.account, mail: page.mail })) ? tone : null;
}

export const toneDoors = ({ services, changed }: Background): Pick<DoorsOf<'playbook'>, 'answerTone'> => ({
  answerTone: {
    from: ourScreens,
    input: toneAnswer,
    async run({ tabId, mailId, emotion }, sender) {
      const seen = await mailInTab(askedTab(tabId, sender), mailId);
      if (!seen) throw new Refusal('noTab');
      await services.answerTone({ ...seen, emotion });
      changed(['tab']);
      return null;
    },
  },
});
