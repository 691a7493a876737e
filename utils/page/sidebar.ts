import type { Layout, Placement } from '../domain/model/settings';
import { writing, wrote } from '../messaging/writing';
import type { Composer } from '../sites/site';
import { clearStrip } from './clear-strip';
import { framesIn, isTaken, isWhole, type Strip, vitalParts, windowParts } from './in-the-way';
import { watchStrips } from './nearing';
import type { Page } from './page';
import { whenRewritten } from './rewritten';
import type { Room } from './room';
import { icon } from './show/icon';
import { make } from './show/make';
import { showNote } from './show/note';
import { stand } from './show/stand';
import { openSidebarFrame } from './sidebar-frame';
import { freePlace, tabStyle } from './tab-place';
import { otherSide, type Spot, spotsFor } from './where';
import { makeEdge, widthStyle } from './width';

const style = `
.frame { position: fixed; inset-block: 0; width: var(--width); background: var(--paper); display: flex; }
.frame.right { right: 0; border-left: 1px solid var(--line); }
.frame.left { left: 0; border-right: 1px solid var(--line); }
.frame.over { box-shadow: var(--lift); }
.frame[hidden] { display: none; }
iframe { flex: 1; width: 100%; height: 100%; border: 0; background: var(--paper); }
`;

/** A page that takes us out of its document over and over has its way. */
const mostReturns = 20;
/** What changes together is looked at once. Milliseconds. */
const together = 60;

/** Our frame at the page's edge, and the tab that it collapses to. */
export interface Sidebar {
  place(placement: Placement, layout?: Layout): void;
  /** Something in the page may have changed: compose windows have come or gone, or we were taken out of it. */
  look(): void;
  /** The frame has shown its token to the background. */
  entered(): void;
  setDark(dark: boolean): void;
  /** Somebody writes: the page waits for nothing of the sidebar's until they pause. It looks when it is told to. */
  rest(): void;
  wake(): void;
  remove(): void;
}

/** What the sidebar needs of the page around it. */
export interface Surroundings {
  /** Address of our frame. */
  readonly url: string;
  /** The element that makes room; null: the whole page. */
  room(): HTMLElement | null;
  /** The compose windows that are open, which it never covers. */
  composers(): readonly Composer[];
  /** Those in another document of this site. */
  composersIn(inner: Document): readonly Composer[];
  remember(placement: Placement): void;
}

export function openSidebar(page: Page, around: Surroundings, first: Placement, firstLayout: Layout): Sidebar {
  const { document, t, signal } = page;
  const window = document.defaultView! as Window & typeof globalThis;
  const own = stand(document, 'over', style + tabStyle + widthStyle, page.isDark(), page.ours);
  let placement = first;
  let layout = firstLayout;
  let isWished = false;
  let isBlocked = false;
  let room: Room | null = null;
  let spot: Spot | null = null;
  /** What the page was like when it could not make room: not tried again before it is different. */
  let couldNot = '';
  let returns = 0;
  let takeBackLook: (() => void) | undefined;
  let stopWatching = () => {};
  let watched = '';
  let isResting = false;
  /** What had the focus when we looked: a frame has it when somebody has gone into it. */
  const used = new WeakSet<Element>();

  const openPanel = () => void page.messages.call('openPanel', {}).then(({ ok }) => ok || sayWhere());
  const sayWhere = () => showNote(page.layer, t('pageSidebarBlocked'), t('pageClose'), 12_000);
  const press = () => {
    if (layout === 'panel' || isBlocked) return openPanel();
    if (placement.collapsed) {
      placement = { ...placement, collapsed: false };
      around.remember(placement);
    }
    isWished = true;
    couldNot = '';
    settle();
    // There is no room for it anywhere in this page.
    if (!spot) openPanel();
  };

  const box = make(document, 'div', { class: 'frame' });
  const tab = make(
    document,
    'button',
    { class: 'tab', part: 'sidebar-tab', label: t('pageOpenSidebar'), press },
    icon(document, 'trail'),
  );
  const resize = (width: number) => {
    placement = { ...placement, width, side: spot?.side ?? placement.side };
    settle(true);
  };
  const edge = makeEdge(
    document,
    () => ({ ...placement, side: spot?.side ?? placement.side }),
    resize,
    () => around.remember(placement),
  );
  box.append(edge);
  own.inside.append(box, tab);

  const frame = openSidebarFrame(page, around.url, box, () => {
    isBlocked = true;
    sayWhere();
    settle();
  });
  const standInPage = () => {
    if (own.host.isConnected || returns > mostReturns) return;
    returns += 1;
    frame.forget();
    document.documentElement.append(own.host);
  };

  const pageWidth = () => document.documentElement.clientWidth || window.innerWidth;
  const stripAt = (side: Placement['side']): Strip => {
    const [right, { width }] = [pageWidth(), placement];
    const ends = side === 'right' ? { left: right - width, right } : { left: 0, right: width };
    return { ...ends, top: 0, bottom: window.innerHeight };
  };
  const giveBack = () => {
    room?.giveBack();
    room = null;
  };
  const situation = (parts: readonly Element[]) => `${window.innerWidth} ${placement.width} ${parts.length}`;
  const fits = ({ way, side }: Spot, parts: readonly Element[]): boolean => {
    const strip = stripAt(side);
    if (way === 'over') {
      giveBack();
      return !isTaken(strip, parts);
    }
    if (room && spot?.way === 'push' && spot.side === side && !isTaken(strip, parts)) return true;
    giveBack();
    if (couldNot === situation(parts)) return false;
    const main = around.room() ?? document.documentElement;
    const whole = parts.filter(isWhole);
    room = clearStrip(main, { side, width: placement.width }, strip, (element) => page.ours.has(element));
    // A window that does not fit beside it is pushed out at the other side.
    if (room && !isTaken(strip, parts) && whole.every(isWhole)) return true;
    giveBack();
    couldNot = situation(parts);
    return false;
  };

  const show = (composers: readonly Composer[], parts: readonly Element[]) => {
    box.hidden = spot === null;
    tab.hidden = spot !== null;
    own.inside.style.setProperty('--width', `${placement.width}px`);
    if (spot) {
      box.className = `frame ${spot.side} ${spot.way}`;
      frame.load();
      return;
    }
    giveBack();
    const free = freePlace(window, placement.side, parts, vitalParts(composers));
    tab.hidden = free === null;
    if (free) tab.className = `tab ${free.side}`;
    if (free) tab.style.top = `${free.top}px`;
  };
  const watch = (parts: readonly Element[]) => {
    if (isResting) return;
    const strips = [stripAt(placement.side), stripAt(otherSide(placement.side))];
    const key = `${JSON.stringify(strips)} ${parts.length}`;
    if (key === watched) return;
    watched = key;
    stopWatching();
    stopWatching = watchStrips(window, strips, parts, lookSoon);
  };
  const settle = (isForced = false) => {
    if (signal.aborted) return;
    standInPage();
    const composers = around.composers();
    if (document.activeElement) used.add(document.activeElement);
    const parts = [...windowParts(composers), ...framesIn(document, around.composersIn, used)];
    if (isForced) {
      couldNot = '';
      giveBack();
    }
    const spots = isBlocked ? [] : spotsFor(layout, placement, pageWidth(), isWished);
    spot = spots.find((one) => fits(one, parts)) ?? null;
    show(composers, parts);
    watch(parts);
  };
  const rest = () => {
    isResting = true;
    frame.say(writing);
    stopWatching();
    watched = '';
  };
  const wake = () => {
    isResting = false;
    frame.say(wrote);
    settle();
  };
  const lookSoon = () => {
    takeBackLook ??= page.timers.after(together, () => {
      takeBackLook = undefined;
      settle();
    });
  };

  // Our own word to the page that it has become narrower is none to us.
  const resized = (event: Event) => event.isTrusted && lookSoon();
  window.addEventListener('resize', resized, { signal });
  window.addEventListener('blur', lookSoon, { signal });
  whenRewritten(document, lookSoon, signal);
  document.documentElement.append(own.host);
  settle();
  return {
    place(next, nextLayout = layout) {
      isWished = isWished && !next.collapsed && nextLayout === layout;
      placement = next;
      layout = nextLayout;
      returns = 0;
      settle(true);
    },
    look: lookSoon,
    entered: frame.entered,
    setDark: own.setDark,
    rest,
    wake,
    remove() {
      frame.rest();
      takeBackLook?.();
      stopWatching();
      giveBack();
      own.remove();
    },
  };
}
