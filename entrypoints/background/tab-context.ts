import type { Finding } from '../../utils/domain/model/finding';
import { recordAddress } from '../../utils/domain/record/address';
import { knowHouse } from '../../utils/domain/record/house';
import type { PageReport } from '../../utils/messaging/doors/page';
import type { AttachmentSeen, TabState } from '../../utils/messaging/doors/tab';
import type { Sender } from '../../utils/messaging/serve';
import { allRemembered, changeRemembered, remembered } from './session';

/** What the frames of one tab last said, and the findings of the draft that is open there. */
interface Frame {
  readonly document: string;
  /** Without what the mail says: of that nothing is kept but how it reads. */
  readonly report: PageReport;
  readonly order: number;
  readonly tone?: Tone | undefined;
}

/** The words by which a mail reads upset; none: it was read, and doesn't. */
type Tone = NonNullable<TabState['tone']>;

interface TabContext {
  readonly origin: string;
  readonly frames: Readonly<Record<number, Frame>>;
  readonly draft: (NonNullable<TabState['draft']> & { readonly frameId: number }) | null;
}

const keyOf = (tabId: number | '') => `tab:${tabId}`;
const tabOfKey = (key: string) => Number(key.slice(keyOf('').length));
const change = (tabId: number, next: (before: TabContext | undefined) => TabContext | undefined) =>
  changeRemembered<TabContext>(keyOf(tabId), next);

/** A new document in the top frame is another page: what its old frames said is over. */
function framesFor(before: TabContext | undefined, sender: Sender): Readonly<Record<number, Frame>> {
  if (!before) return {};
  const isNewPage = sender.frameId === 0 && before.frames[0] && before.frames[0].document !== sender.document;
  return isNewPage ? {} : before.frames;
}

const isEmpty = (report: PageReport) => report.mail === null && report.record === null && !report.composing;

/**
 * Where the composing goes on, else where a mail or a record is open, and the latest of those. The record that one writes
 * beside may stand in another frame.
 */
function shownFrame(frames: readonly Frame[]): Frame | null {
  const rank = ({ report }: Frame) => (report.composing ? 2 : report.mail || report.record ? 1 : 0);
  const [first] = [...frames].sort((a, b) => rank(b) - rank(a) || b.order - a.order);
  if (!first) return null;
  const account = first.report.account || frames.map((frame) => frame.report.account).find(Boolean) || '';
  const record = first.report.record ?? frames.map((frame) => frame.report.record).find(Boolean) ?? null;
  return { ...first, report: { ...first.report, account, record } };
}

/** As our words for companies have it, and with the address of the page that shows it; a frame has none that opens it. */
function withRecord(report: PageReport, sender: Sender): PageReport {
  if (!report.record) return report;
  const address = sender.frameId === 0 ? recordAddress(report.record, sender.url) : '';
  return { ...report, record: { ...knowHouse(report.record), address } };
}

function withoutText(report: PageReport): PageReport {
  if (!report.mail) return report;
  const { text: _said, ...mail } = report.mail;
  return { ...report, mail };
}

export const seeReport = (tabId: number, report: PageReport, sender: Sender): Promise<void> =>
  change(tabId, (before) => {
    const frames = framesFor(before, sender);
    const order = Math.max(0, ...Object.values(frames).map((frame) => frame.order)) + 1;
    const gone = isEmpty(report) && sender.frameId !== 0;
    const { [sender.frameId]: old, ...others } = frames;
    const tone = report.mail && old?.tone?.mailId === report.mail.id ? old.tone : undefined;
    const frame: Frame = { document: sender.document, report: withRecord(withoutText(report), sender), order, tone };
    const draft = before?.draft ?? null;
    const keepsDraft = draft !== null && (draft.frameId !== sender.frameId || report.composing);
    return {
      origin: sender.frameId === 0 ? sender.origin : (before?.origin ?? sender.origin),
      frames: gone ? others : { ...others, [sender.frameId]: frame },
      draft: keepsDraft ? draft : null,
    };
  });

/** Of the mail that this frame still shows. */
export const seeTone = (tabId: number, frameId: number, tone: Tone): Promise<void> =>
  change(tabId, (before) => {
    const frame = before?.frames[frameId];
    if (!before || frame?.report.mail?.id !== tone.mailId) return before;
    return { ...before, frames: { ...before.frames, [frameId]: { ...frame, tone } } };
  });

/** Whether the mail that this frame shows was read for its tone. */
export async function isToneRead(tabId: number, frameId: number, mailId: string): Promise<boolean> {
  const context = await remembered<TabContext>(keyOf(tabId));
  return context?.frames[frameId]?.tone?.mailId === mailId;
}

/** An open mail of this tab, with the mailbox that it lies in. */
export async function mailInTab(tabId: number, mailId: string) {
  const frames = Object.values((await remembered<TabContext>(keyOf(tabId)))?.frames ?? {});
  const frame = shownFrame(frames.filter(({ report }) => report.mail?.id === mailId));
  if (!frame?.report.mail) return null;
  const account = frame.report.account || (shownFrame(frames)?.report.account ?? '');
  return { account, mail: frame.report.mail };
}

export const seeFindings = (
  tabId: number,
  frameId: number,
  composeId: string,
  findings: readonly Finding[],
  attachments: readonly AttachmentSeen[],
): Promise<void> =>
  change(tabId, (before) => before && { ...before, draft: { composeId, findings, attachments, frameId } });

export const dropDraft = (tabId: number, composeId: string): Promise<void> =>
  change(tabId, (before) => (before?.draft?.composeId === composeId ? { ...before, draft: null } : before));

export const forgetTab = (tabId: number): Promise<void> => change(tabId, () => undefined);

const shownDraft = ({ composeId, findings, attachments = [] }: NonNullable<TabState['draft']>) => ({
  composeId,
  findings,
  attachments,
});

/** The tab as the sidebar sees it, but for what the database knows. */
export async function tabContext(
  tabId: number,
): Promise<Pick<TabState, 'tabId' | 'origin' | 'page' | 'draft'> & { readonly tone: Tone | null }> {
  const context = await remembered<TabContext>(keyOf(tabId));
  const shown = context ? shownFrame(Object.values(context.frames)) : null;
  return {
    tabId,
    origin: context?.origin ?? '',
    page: shown?.report ?? null,
    draft: context?.draft ? shownDraft(context.draft) : null,
    tone: shown?.tone?.because.length ? shown.tone : null,
  };
}

/** Tabs in which something is being written. */
export async function tabsWithDrafts(): Promise<readonly number[]> {
  const contexts = await allRemembered<TabContext>(keyOf(''));
  return [...contexts].flatMap(([key, { draft }]) => (draft ? tabOfKey(key) : []));
}

export const rememberedTabs = async (): Promise<readonly number[]> =>
  [...(await allRemembered(keyOf(''))).keys()].map(tabOfKey);
