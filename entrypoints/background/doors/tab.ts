import { tellPage } from '../../../utils/messaging/announce';
import type { PageCommand } from '../../../utils/messaging/doors/tab';
import { frameToken } from '../../../utils/messaging/schemas/page';
import * as shape from '../../../utils/messaging/schemas/tab';
import { showToken } from '../frame-tokens';
import { ignoreOtherOnce } from '../others-once';
import { tabContext } from '../tab-context';
import { testedBy } from '../tested';
import { openTone } from '../tone';
import type { Background } from '../wiring';
import { askedTab, type DoorsOf, ourScreens } from './door';

/** Of another customer's name the page knows nothing: what is not to be said of it is kept here. */
async function ignoredHere(tabId: number, command: PageCommand): Promise<boolean> {
  if (command.kind !== 'ignore-once' || command.rule !== 'other-customer') return false;
  const { draft } = await tabContext(tabId);
  const found = draft?.findings.filter(({ rule, start, attachment }) => {
    return rule === command.rule && start === command.start && attachment?.index === command.attachment;
  });
  await ignoreOtherOnce(tabId, command.composeId, found?.map(({ text }) => text) ?? []);
  return true;
}

export const tabDoors = ({ services, slips, changed }: Background): DoorsOf<'tab'> => ({
  enterFrame: {
    from: ['frame'],
    input: frameToken,
    async run({ token }, sender) {
      const entered = await showToken(token, sender);
      await tellPage(entered.tabId, { kind: 'entered' });
      return entered;
    },
  },

  tabState: {
    from: ourScreens,
    input: shape.tabAsked,
    async run({ tabId }, sender) {
      const context = await tabContext(askedTab(tabId, sender));
      const [{ placement }, [pending], lost] = await Promise.all([
        services.placementFor(context.origin, context.page?.account ?? ''),
        services.unknownSent(),
        context.page ? services.lostOn(testedBy(context.origin, context.page.site)) : [],
      ]);
      return {
        ...context,
        tone: await openTone(services, context),
        placement,
        lost,
        unknownSent: pending?.composeId ?? null,
      };
    },
  },

  tellPage: {
    from: ourScreens,
    input: shape.tabCommand,
    async run({ tabId, command }, sender) {
      const tab = askedTab(tabId, sender);
      await tellPage(tab, (await ignoredHere(tab, command)) ? { kind: 'recheck' } : command);
      return null;
    },
  },

  settleSent: {
    from: ourScreens,
    input: shape.sentAnswer,
    async run(answer) {
      slips.end(answer.composeId, answer.sent ? 'sent' : 'left');
      await services.settleSent(answer);
      changed(['tab']);
      return null;
    },
  },
});
