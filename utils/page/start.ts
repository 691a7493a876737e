import type { PageAnswer, PageReport } from '../messaging/doors/page';
import type { PageCommand } from '../messaging/doors/tab';
import { holds } from '../sites/dom/tree';
import type { Site } from '../sites/site';
import { openComposers } from './composers';
import { isDark } from './dark';
import { listenForFiles } from './files/doors';
import { openFiles } from './files/files';
import { type Hook, hookOf, openHook } from './hook';
import { openLine } from './line';
import { listen } from './listen';
import type { PageMessages } from './messages';
import { realTimers, type Timers } from './pace';
import type { Page } from './page';
import { leftBehind, openReports } from './report';
import { openRest } from './rest';
import { listenAlways } from './rewritten';
import { cardStyle } from './show/card';
import { dialogStyle } from './show/dialog';
import { openLayer } from './show/layer';
import { noteStyle, showNote } from './show/note';
import type { Ours } from './show/stand';
import type { Translate } from './show/words';
import { openSidebar, type Sidebar, type Surroundings } from './sidebar';
import { whenTakenOver } from './take-over';
import { teachable } from './taught/teachable';
import { newToken } from './token';
import { watchWriting } from './unseen';
import { watchPage } from './watch-page';

export interface PageSetup {
  readonly document: Document;
  readonly site: Site;
  readonly t: Translate;
  readonly messages: PageMessages;
  /** Address of our frame; null where none is to be mounted. */
  readonly sidebarUrl: string | null;
  /** Of our own pages only: they hear what is meant for any tab. */
  readonly tabId?: number;
  readonly timers?: Timers;
}

/** After a key or a press of the pointer. Milliseconds. */
const inUseFor = 5_000;

/** The bootstrap's hook, or one of our own where no bootstrap runs: on a page of the extension. */
function hookFor(window: Window, isOrphan: () => boolean): Hook {
  const found = hookOf(globalThis);
  if (found) return found;
  const hook = openHook(globalThis);
  listen(window, hook, isOrphan);
  return hook;
}

/** Does all that we do in one document of a site, until the returned function is called or the extension is gone. */
export function startPage(setup: PageSetup): () => void {
  const { document, t, messages } = setup;
  const site = teachable(setup.site, () => answer?.taught ?? []);
  const window = document.defaultView!;
  const hook = hookFor(window, messages.isOrphan);
  const leave = () => hook.leaving.abort('leave');
  if (hook.started) return leave;
  hook.started = true;

  const { signal } = hook.leaving;
  let answer: PageAnswer | null = null;
  const timers = setup.timers ?? realTimers;
  const ours: Ours = new Map();
  const dark = () => isDark(document);
  const layer = openLayer(document, cardStyle + dialogStyle + noteStyle, dark, ours);
  // An orphan has no texts any more: what it will say has to be here before.
  const farewell = { text: t('pageReload'), close: t('pageClose') };
  const page: Page = {
    document,
    t,
    messages,
    line: openLine(messages, timers, signal),
    hook,
    layer,
    ours,
    files: openFiles(
      messages,
      timers,
      () => newToken(window),
      (composeId) => composers.documentWasRead(composeId),
    ),
    timers,
    signal,
    account: () => site.account(document),
    isDark: dark,
    isInUse: () => hook.used !== null && timers.now() - hook.used.at < inUseFor,
    changed: () => watching.touch(),
    writing: openRest(
      window,
      () => (hook.used?.writes ? hook.used.at : Number.NEGATIVE_INFINITY),
      timers,
      signal,
      () => {
        isWriting = true;
        sidebar?.rest();
      },
      () => {
        isWriting = false;
        sidebar?.wake();
        watching.now();
      },
    ),
  };
  const composers = openComposers(page, site);
  const reports = openReports(document, site, composers.inFront);
  let sidebar: Sidebar | null = null;
  let told = '';
  let asked = 0;
  let last: PageReport | null = null;
  let isWriting = false;

  const obey = (next: PageAnswer) => {
    const place = ({ placement, layout }: PageAnswer) => JSON.stringify([placement, layout]);
    const hasMoved = answer !== null && place(answer) !== place(next);
    const hasLearned = JSON.stringify(answer?.taught ?? []) !== JSON.stringify(next.taught ?? []);
    answer = next;
    composers.setOff(next.accountOff);
    if (hasLearned) watching.touch();
    if (next.accountOff) {
      sidebar?.remove();
      sidebar = null;
      return;
    }
    if (sidebar && hasMoved) sidebar.place(next.placement, next.layout);
    if (sidebar || !setup.sidebarUrl || window !== window.top) return;
    const around: Surroundings = {
      url: setup.sidebarUrl,
      room: () => site.room(document),
      composers: composers.open,
      composersIn: site.composers,
      remember: rememberPlace,
    };
    sidebar = openSidebar(page, around, next.placement, next.layout);
  };
  // The mailbox may have become another one since the sidebar came.
  const rememberPlace = (placement: PageAnswer['placement']) =>
    void messages.call('placeSidebar', { account: last?.account ?? '', placement });

  const tell = async (report: PageReport) => {
    told = JSON.stringify(report);
    asked += 1;
    const mine = asked;
    const result = await messages.call('seePage', report);
    // An answer to an older report must not take the place of a newer one.
    if (signal.aborted || mine !== asked) return;
    if (result.ok) obey(result.value);
    else if (messages.isOrphan()) hook.leaving.abort('orphan');
    // The browser's leave was taken back, or it was switched off while this page slept.
    else if (result.error.code === 'siteOff') leave();
    // Not heard: the next look tells it again.
    else told = '';
  };

  const look = () => {
    if (messages.isOrphan()) return hook.leaving.abort('orphan');
    composers.look();
    const report = unseen(reports());
    last = report;
    sidebar?.setDark(report.dark);
    sidebar?.look();
    if (JSON.stringify(report) !== told) void tell(report);
  };

  const run = (command: PageCommand) => {
    if (command.kind === 'leave') leave();
    else if (command.kind === 'entered') sidebar?.entered();
    else if (command.kind === 'place') {
      sidebar?.place(command.placement);
      rememberPlace(command.placement);
    } else if (command.kind === 'recheck') {
      told = '';
      look();
      composers.recheck();
    } else composers.run(command);
  };

  let isBroken = false;
  hook.see = (event, writes) => {
    const own = ours.get(event.target as Element);
    if (own) {
      if (!event.type.startsWith('key')) return 'ours';
      own(event as KeyboardEvent);
      event.stopImmediatePropagation();
      return 'ours';
    }
    if (isBroken || writes) return undefined;
    try {
      composers.see(event);
    } catch {
      // Whatever is broken here must never hold a mail: we say that we are blind, and stand aside.
      isBroken = true;
      showNote(layer, t('pageBlind'), t('pageClose'));
    }
    return undefined;
  };
  const takeFiles = (files: readonly File[], event: Event) => {
    // Choosing one takes longer than a press counts as use.
    hook.used = { at: timers.now(), target: event.target, writes: false };
    composers.take(files, event);
    watching.touch();
  };
  listenForFiles(window, takeFiles, signal);
  const stopHearing = messages.hearCommands(run, setup.tabId);
  // An adapter that goes by what is used says itself what it misses.
  const isKnown = (element: Element) =>
    site.looksAfterUse === true || site.composers(document).some(({ root }) => holds(root, element));
  const unseen = watchWriting(page, isKnown);
  const watching = watchPage(
    document,
    site,
    () => composers.isOurs,
    look,
    () => isWriting,
    timers,
    signal,
  );
  const pageHides = () => {
    composers.pageHides();
    page.line.close();
    if (last) void messages.call('seePage', leftBehind(last));
    told = '';
  };
  listenAlways(window, ['pagehide'], pageHides, { signal });
  signal.addEventListener('abort', () => {
    stopHearing();
    sidebar?.remove();
    composers.leave();
    layer.remove();
    if (signal.reason !== 'orphan') return;
    const closeNote = showNote(layer, farewell.text, farewell.close, 60_000);
    whenTakenOver(window, () => {
      closeNote();
      layer.remove();
    });
  });
  look();
  return leave;
}
