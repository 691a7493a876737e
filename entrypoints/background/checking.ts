import { check } from '../../utils/domain/checks';
import { forPage } from '../../utils/domain/checks/others/for-page';
import type { Draft } from '../../utils/domain/model/draft';
import type { Finding } from '../../utils/domain/model/finding';
import type { Topic } from '../../utils/messaging/protocol';
import { draftToCheck } from '../../utils/messaging/schemas/draft';
import type { Door } from '../../utils/messaging/serve';
import { inspectDraft } from '../../utils/services/check-draft';
import { readingDatabase } from '../../utils/storage/reading-database';
import type { Afterwards } from './afterwards';
import type { DocumentShelf } from './documents/shelf';
import { tabOf } from './doors/door';
import type { Office } from './office';
import { ignoredOthers } from './others-once';
import { seeFindings } from './tab-context';

interface Surroundings {
  /** The database, opened to be read. */
  readonly database: () => Promise<IDBDatabase>;
  readonly documents: DocumentShelf;
  readonly office: () => ReturnType<Office>;
  readonly later: Afterwards;
  changed(topics: readonly Topic[]): void;
}

export interface Checking {
  (surroundings: Surroundings): Door<'checkDraft'>;
  /** The rules themselves, for whoever has something to be checked that is no draft in a page. */
  readonly check: typeof check;
}

/** The check of a draft, with no more around it than it needs. */
const checkDraft = ({ database, documents, office, later, changed }: Surroundings): Door<'checkDraft'> => {
  const books = { store: readingDatabase(database, Date.now), now: Date.now };
  // A database that is not there yet, or is not as we know it, is the office's to make, to mend, or to say what is wrong.
  const inspect = (draft: Draft) => inspectDraft(books, draft).catch(() => inspectDraft(office().world, draft));
  return {
    from: ['page', 'own'],
    input: draftToCheck,
    async run({ composeId, draft, ignored = [] }, sender) {
      const tabId = tabOf(sender);
      const filled = await documents.fill(draft);
      const { shown, hushed, isSilent } = await inspect(filled.draft);
      const isIgnoredOther = await ignoredOthers(tabId, composeId, shown, ignored);
      const isIgnored = (finding: Finding) =>
        isIgnoredOther(finding) || ignored.some(({ rule, text }) => rule === finding.rule && text === finding.text);
      const said = shown.filter((finding) => !isIgnored(finding));
      const findings = isSilent ? [] : said;
      // The page may be holding Send: it has its answer first, and the sidebar hears of it after that.
      void seeFindings(tabId, sender.frameId, composeId, findings, filled.seen).then(
        () => changed(['tab']),
        // The browser keeps nothing for us just now: the next check tells the sidebar.
        (error: unknown) => error,
      );
      const quiet = [...hushed, ...shown.filter(isIgnored)];
      const look = { draft, shown: said, hushed: quiet, isSilent, at: Date.now() };
      later.add(() => office().slips.look(composeId, look, sender.kind === 'own'));
      const told = sender.kind === 'page' ? forPage(findings) : findings;
      return { composeId, findings: told, isSilent, wanted: filled.wanted };
    },
  };
};

export const checking: Checking = Object.assign(checkDraft, { check });
