import { tellPage } from '../../../utils/messaging/announce';
import { Refusal } from '../../../utils/messaging/result';
import { frameToken } from '../../../utils/messaging/schemas/page';
import * as shape from '../../../utils/messaging/schemas/tab';
import type { Sender } from '../../../utils/messaging/serve';
import { showToken } from '../frame-tokens';
import { tabContext } from '../tab-context';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens } from './door';

/** A frame speaks of its own tab only, whatever number it names. */
function tabOf(asked: number | null, sender: Sender): number {
  const tabId = sender.kind === 'frame' ? sender.tabId : (asked ?? sender.tabId);
  if (tabId === null) throw new Refusal('noTab');
  return tabId;
}

export const tabDoors = ({ services, changed }: Background): DoorsOf<'tab'> => ({
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
      await tellPage(tabOf(tabId, sender), command);
      return null;
    },
  },

  settleSent: {
    from: ourScreens,
    input: shape.sentAnswer,
    async run(answer) {
      await services.settleSent(answer);
      changed(['tab']);
      return null;
    },
  },
});
