import { tellPage } from '../../../utils/messaging/announce';
import type { PageCommand } from '../../../utils/messaging/doors/tab';
import { Refusal } from '../../../utils/messaging/result';
import { frameToken } from '../../../utils/messaging/schemas/page';
import * as shape from '../../../utils/messaging/schemas/tab';
import type { Sender } from '../../../utils/messaging/serve';
import { showToken } from '../frame-tokens';
import { ignoreOtherOnce } from '../others-once';
import { tabContext } from '../tab-context';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens } from './door';

/** A frame speaks of its own tab only, whatever number it names. */
function tabOf(asked: number | null, sender: Sender): number {
  const tabId = sender.kind === 'frame' ? sender.tabId : (asked ?? sender.tabId);
  if (tabId === null) throw new Refusal('noTab');
  return tabId;
}

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
      const context = await tabContext(tabOf(tabId, sender));
      const [{ placement }, [pending]] = await Promise.all([
        services.placementFor(context.origin, context.page?.account ?? ''),
        services.unknownSent(),
      ]);
      return { ...context, placement, unknownSent: pending?.composeId ?? null };
    },
  },

  tellPage: {
    from: ourScreens,
    input: shape.tabCommand,
    async run({ tabId, command }, sender) {
      const tab = tabOf(tabId, sender);
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
