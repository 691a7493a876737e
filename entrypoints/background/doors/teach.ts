import { siteOrigin as originOf } from '../../../utils/domain/model/origin';
import type { TaughtPage } from '../../../utils/domain/model/taught';
import { foundParts } from '../../../utils/domain/taught/found';
import { Refusal } from '../../../utils/messaging/result';
import { nothing } from '../../../utils/messaging/schemas/common';
import { siteOrigin } from '../../../utils/messaging/schemas/settings';
import { tabAsked } from '../../../utils/messaging/schemas/tab';
import * as shape from '../../../utils/messaging/schemas/teach';
import type { Sender } from '../../../utils/messaging/serve';
import { browser } from '../../../utils/platform';
import { recheckOpenTabs } from '../site-access';
import { tabContext } from '../tab-context';
import { bringPicker, endTeaching, isTeaching, outlineOf, rememberTeaching } from '../teaching';
import type { Background } from '../wiring';
import { askedTab, type DoorsOf, ourScreens, tabOf } from './door';

/** The bar in the page on top; a frame, or a page that nobody teaches, is refused. */
async function taughtOrigin(sender: Sender): Promise<string> {
  const isAsked = sender.frameId === 0 && (await isTeaching(tabOf(sender), sender.origin, Date.now()));
  if (!isAsked) throw new Refusal('notForYou');
  return sender.origin;
}

/** What is taught, beside what the page has told of itself. */
const withFound = async (sender: Sender, taught: readonly TaughtPage[]) => {
  const { page } = await tabContext(tabOf(sender));
  return { taught, found: page ? foundParts(page) : {} };
};

export const teachDoors = ({ services, changed, isSiteOn }: Background): DoorsOf<'teach'> => {
  /** Pages of the site that are open read it at once. */
  const told = async (origin: string) => {
    await recheckOpenTabs(origin);
    changed(['tab', 'settings']);
  };
  const siteOf = async (tabId: number) => {
    const { url = '' } = await browser.tabs.get(tabId);
    const origin = originOf(url);
    if (origin === '' || !(await isSiteOn(origin))) throw new Refusal('siteOff');
    return origin;
  };

  return {
    startTeaching: {
      from: ourScreens,
      input: tabAsked,
      async run({ tabId }, sender) {
        const tab = askedTab(tabId, sender);
        await rememberTeaching(tab, await siteOf(tab), Date.now());
        await bringPicker(tab);
        return null;
      },
    },

    taughtHere: {
      from: ['page'],
      input: nothing,
      run: async (_, sender) => withFound(sender, await services.taughtOf(await taughtOrigin(sender))),
    },

    teachPart: {
      from: ['page'],
      input: shape.lesson,
      async run(lesson, sender) {
        const origin = await taughtOrigin(sender);
        const taught = await services.teachPart(origin, lesson);
        await told(origin);
        return withFound(sender, taught);
      },
    },

    forgetPart: {
      from: ['page'],
      input: shape.forgottenPart,
      async run({ part, selectors }, sender) {
        const origin = await taughtOrigin(sender);
        const taught = await services.forgetPart(origin, part, selectors);
        await told(origin);
        return withFound(sender, taught);
      },
    },

    stopTeaching: {
      from: ['page'],
      input: nothing,
      async run(_, sender) {
        await endTeaching(tabOf(sender));
        return null;
      },
    },

    exportTaught: { from: ['own'], input: siteOrigin, run: ({ origin }) => services.exportTaught(origin) },

    importTaught: {
      from: ['own'],
      input: shape.taughtFile,
      async run({ text }) {
        const taken = await services.importTaught(text);
        if (!taken) throw new Refusal('taughtFileUnsound');
        await told(taken.origin);
        return taken;
      },
    },

    forgetTaught: {
      from: ['own'],
      input: siteOrigin,
      async run({ origin }) {
        await services.forgetTaught(origin);
        await told(origin);
        return null;
      },
    },

    pageOutline: {
      from: ourScreens,
      input: tabAsked,
      async run({ tabId }, sender) {
        const tab = askedTab(tabId, sender);
        await siteOf(tab);
        return { text: await outlineOf(tab) };
      },
    },
  };
};
