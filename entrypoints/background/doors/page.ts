import { mailAddress } from '../../../utils/domain/journey/mail-address';
import { defaultPlacement } from '../../../utils/domain/model/settings';
import { Refusal } from '../../../utils/messaging/result';
import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/page';
import type { Sender } from '../../../utils/messaging/serve';
import { openSidePanel } from '../../../utils/platform';
import { StorageError } from '../../../utils/storage';
import { offerToken } from '../frame-tokens';
import { thenRecheck } from '../open-drafts';
import { forgetOthersOnce } from '../others-once';
import { bringPageScript, runsScripts } from '../site-access';
import { dropDraft, seeReport, tabContext } from '../tab-context';
import { bringEverywhere, bringPicker, bringReader, isTeaching } from '../teaching';
import { testedBy } from '../tested';
import { readTone } from '../tone';
import type { Background } from '../wiring';
import { type AtTheFront, type DoorsOf, tabOf } from './door';

/** Scripts in a site's page, and the practice mailbox, which is a page of ours. */
const from = ['page', 'own'] as const;

/** What a page puts together by itself is mostly there by then. Milliseconds. */
const untilFramesAreThere = 2_500;

/** Documents to which the rest was brought: once each, for a frame may be gone again and a page tell much. */
const brought = new Set<string>();

/** A page that is being taught has the bar, also after a step to the next record; what was taught may be in any frame. */
async function bringTaught(tabId: number, { frameId, origin, document }: Sender, isTaught: boolean): Promise<void> {
  if (frameId !== 0 || brought.has(document)) return;
  const isTeachingNow = await isTeaching(tabId, origin, Date.now());
  if (!isTaught && !isTeachingNow) return;
  brought.add(document);
  const coming = isTeachingNow ? bringPicker(tabId) : bringEverywhere(tabId);
  // Not waited for: a frame may take its time to load. One that went meanwhile needs nothing any more.
  void coming.catch((error: unknown) => error);
  setTimeout(() => void bringEverywhere(tabId).catch((error: unknown) => error), untilFramesAreThere);
}

export const pageDoors = (background: Background): Omit<DoorsOf<'page'>, AtTheFront> => {
  const { services, slips, documents, changed, isSiteOn } = background;
  return {
    bringPageScript: {
      from: ['page'],
      input: shape.pageSeen,
      async run({ site }, sender) {
        if (!(await isSiteOn(sender.origin))) throw new Refusal('siteOff');
        const [tabId, { frameId }] = [tabOf(sender), sender];
        if (frameId !== 0 && !(await runsScripts(tabId, frameId))) throw new Refusal('notForYou');
        await bringPageScript(tabId, frameId, site);
        return null;
      },
    },

    seePage: {
      from,
      input: shape.pageReport,
      async run(report, sender) {
        const tabId = tabOf(sender);
        if (sender.kind === 'page' && !(await isSiteOn(sender.origin))) throw new Refusal('siteOff');
        await seeReport(tabId, report, sender);
        changed(['tab']);
        const account = report.account || ((await tabContext(tabId)).page?.account ?? '');
        try {
          const answer = await services.placementFor(sender.origin, account);
          if (sender.kind === 'page') {
            await services.testSite(testedBy(sender.origin, report.site), report.health);
            const isTaught = answer.taught.length > 0;
            if (isTaught) await bringReader(tabId, sender.frameId);
            await bringTaught(tabId, sender, isTaught);
          }
          if (report.mail && !answer.accountOff) {
            const address = mailAddress(report.site, sender.url);
            await services.seeMail({ account, mail: report.mail, address });
            await readTone(background, { account, mail: report.mail }, tabId, sender.frameId);
          }
          return answer;
        } catch (error) {
          if (!(error instanceof StorageError)) throw error;
          // The sidebar comes all the same, to say what is wrong.
          return { placement: defaultPlacement, accountOff: false, layout: 'auto', taught: [] };
        }
      },
    },

    leaveDraft: {
      from,
      input: shape.composeId,
      async run({ composeId }, sender) {
        slips.end(composeId, 'left');
        await services.settleSent({ composeId, sent: false });
        await dropDraft(tabOf(sender), composeId);
        await forgetOthersOnce(tabOf(sender), composeId);
        await documents.forget(composeId);
        changed(['tab']);
        return null;
      },
    },

    recordSent: {
      from,
      input: shape.sentMail,
      async run(mail, sender) {
        slips.end(mail.composeId, mail.outcome === 'sent' ? 'sent' : 'going');
        await services.recordSent(mail);
        await dropDraft(tabOf(sender), mail.composeId);
        if (mail.outcome !== 'pending') await forgetOthersOnce(tabOf(sender), mail.composeId);
        if (mail.outcome !== 'pending') await documents.forget(mail.composeId);
        changed(['tab']);
        return null;
      },
    },

    ignoreFinding: {
      from: ['page', 'own', 'frame'],
      input: shape.findingToIgnore,
      run: thenRecheck(services.ignoreFinding),
    },

    fixDone: {
      from,
      input: shape.fixDone,
      run({ composeId, ...finding }) {
        slips.fixed(composeId, finding);
        return null;
      },
    },

    offerFrame: {
      from,
      input: shape.frameToken,
      async run({ token }, sender) {
        await offerToken(token, sender);
        return null;
      },
    },

    openPanel: {
      from,
      input: nothing,
      async run(_, sender) {
        // Nothing is waited for before it: the panel opens only while the click in the page still counts.
        await openSidePanel(tabOf(sender)).catch((error: unknown) => {
          throw new Refusal('sidePanelBlocked', { detail: String(error) });
        });
        return null;
      },
    },

    placeSidebar: {
      from: ['page', 'own'],
      input: shape.sidebarPlace,
      async run({ account, placement }, sender) {
        await services.placeSidebar(sender.origin, account, placement);
        return null;
      },
    },
  };
};
