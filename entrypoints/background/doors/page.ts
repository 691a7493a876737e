import type { Finding } from '../../../utils/domain/model/finding';
import { defaultPlacement } from '../../../utils/domain/model/settings';
import { Refusal } from '../../../utils/messaging/result';
import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/page';
import type { Sender } from '../../../utils/messaging/serve';
import { StorageError } from '../../../utils/storage';
import { offerToken } from '../frame-tokens';
import { bringPageScript } from '../site-access';
import { dropDraft, seeFindings, seeReport, tabContext } from '../tab-context';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

/** Scripts in a site's page, and the practice mailbox, which is a page of ours. */
const from = ['page', 'own'] as const;

function tabOf(sender: Sender): number {
  if (sender.tabId === null) throw new Refusal('notForYou');
  return sender.tabId;
}

export const pageDoors = ({ services, changed, isSiteOn }: Background): DoorsOf<'page'> => ({
  wake: { from, input: nothing, run: () => null },

  bringPageScript: {
    from: ['page'],
    input: nothing,
    async run(_, sender) {
      if (!(await isSiteOn(sender.origin))) throw new Refusal('siteOff');
      await bringPageScript(tabOf(sender), sender.frameId);
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
        if (report.mail && !answer.accountOff) await services.seeMail({ account, mail: report.mail });
        return answer;
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        // The sidebar comes all the same, to say what is wrong.
        return { placement: defaultPlacement, accountOff: false };
      }
    },
  },

  checkDraft: {
    from,
    input: shape.draftToCheck,
    async run({ composeId, draft, ignored = [] }, sender) {
      const isIgnored = (finding: Finding) =>
        ignored.some(({ rule, text }) => rule === finding.rule && text === finding.text);
      const tabId = tabOf(sender);
      const findings = (await services.checkDraft(draft)).filter((finding) => !isIgnored(finding));
      // The page may be holding Send: it has its answer first, and the sidebar hears of it after that.
      void seeFindings(tabId, sender.frameId, composeId, findings).then(() => changed(['tab']));
      return { composeId, findings };
    },
  },

  leaveDraft: {
    from,
    input: shape.composeId,
    async run({ composeId }, sender) {
      await services.settleSent({ composeId, sent: false });
      await dropDraft(tabOf(sender), composeId);
      changed(['tab']);
      return null;
    },
  },

  recordSent: {
    from,
    input: shape.sentMail,
    async run(mail, sender) {
      await services.recordSent(mail);
      await dropDraft(tabOf(sender), mail.composeId);
      changed(['tab']);
      return null;
    },
  },

  ignoreFinding: {
    from: ['page', 'own', 'frame'],
    input: shape.findingToIgnore,
    async run(finding) {
      await services.ignoreFinding(finding);
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

  placeSidebar: {
    from: ['page', 'own'],
    input: shape.sidebarPlace,
    async run({ account, placement }, sender) {
      await services.placeSidebar(sender.origin, account, placement);
      return null;
    },
  },
});
