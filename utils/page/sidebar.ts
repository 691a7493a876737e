import type { Placement } from '../domain/model/settings';
import type { Page } from './page';
import { makeRoom, type Room } from './room';
import { icon } from './show/icon';
import { make } from './show/make';
import { showNote } from './show/note';
import { stand } from './show/stand';
import { newToken } from './token';
import { makeEdge, widthStyle } from './width';

const style = `
.frame { position: fixed; inset-block: 0; width: var(--width); background: var(--paper); display: flex; }
.frame.right { right: 0; border-left: 1px solid var(--line); }
.frame.left { left: 0; border-right: 1px solid var(--line); }
.frame[hidden], .tab[hidden] { display: none; }
iframe { flex: 1; width: 100%; height: 100%; border: 0; background: var(--paper); }
.tab { position: fixed; top: 40%; width: 34px; height: 52px; padding: 0; display: flex; align-items: center; justify-content: center;
  background: var(--paper); color: var(--accent); border-color: var(--line); box-shadow: var(--lift); }
.tab.right { right: 0; border-right: 0; border-radius: 8px 0 0 8px; }
.tab.left { left: 0; border-left: 0; border-radius: 0 8px 8px 0; }
.tab svg { width: 20px; height: 20px; }
`;

/** A frame that does not say hello in this time was not let in by the page. Milliseconds. */
const helloWithin = 2_000;
/** What must be left of the page beside an open sidebar. CSS pixels. */
const leastPage = 480;

/** Our frame at the page's edge, and the tab that it collapses to. */
export interface Sidebar {
  place(placement: Placement): void;
  /** The frame has shown its token to the background. */
  entered(): void;
  setDark(dark: boolean): void;
  remove(): void;
}

export function openSidebar(
  page: Page,
  url: string,
  room: () => HTMLElement | null,
  first: Placement,
  remember: (placement: Placement) => void,
): Sidebar {
  const { document, t } = page;
  const window = document.defaultView!;
  const own = stand(document, 'over', style + widthStyle, page.isDark(), page.ours);
  const isNarrow = window.innerWidth - first.width < leastPage;
  let placement: Placement = isNarrow ? { ...first, collapsed: true } : first;
  let frame: HTMLIFrameElement | undefined;
  let made: Room | undefined;
  let hasEntered = false;
  let takeBack: (() => void) | undefined;

  const box = make(document, 'div', { class: 'frame' });
  const tab = make(
    document,
    'button',
    {
      class: 'tab',
      part: 'sidebar-tab',
      label: t('pageOpenSidebar'),
      press() {
        placement = { ...placement, collapsed: false };
        remember(placement);
        draw();
      },
    },
    icon(document, 'trail'),
  );
  const resize = (width: number) => {
    placement = { ...placement, width };
    draw();
  };
  box.append(
    makeEdge(
      document,
      () => placement,
      resize,
      () => remember(placement),
    ),
  );
  own.inside.append(box, tab);
  document.documentElement.append(own.host);

  const mount = async () => {
    const opened = document.createElement('iframe');
    frame = opened;
    opened.dataset.part = 'sidebar-frame';
    opened.title = t('productName');
    // For drafts that are copied, where no compose window is open.
    opened.allow = 'clipboard-write';
    const token = newToken(window);
    const offered = await page.messages.call('offerFrame', { token });
    if (!offered.ok || page.signal.aborted) {
      frame = undefined;
      return;
    }
    opened.src = `${url}#token=${token}&dark=${page.isDark() ? 1 : 0}`;
    box.prepend(opened);
    takeBack = page.timers.after(helloWithin, () => {
      if (hasEntered) return;
      showNote(page.layer, t('pageSidebarBlocked'), t('pageClose'), 12_000);
      draw({ ...placement, collapsed: true });
    });
  };

  const draw = (as: Placement = placement) => {
    made?.giveBack();
    made = undefined;
    own.inside.style.setProperty('--width', `${as.width}px`);
    for (const part of [box, tab]) {
      part.classList.toggle('left', as.side === 'left');
      part.classList.toggle('right', as.side === 'right');
    }
    box.hidden = as.collapsed;
    tab.hidden = !as.collapsed;
    if (as.collapsed) return;
    made = makeRoom(room() ?? document.documentElement, as.side, as.width);
    if (!frame) void mount();
  };

  draw();
  return {
    place(next) {
      placement = next;
      if (!own.host.isConnected) document.documentElement.append(own.host);
      draw();
    },
    entered() {
      hasEntered = true;
      takeBack?.();
    },
    setDark: own.setDark,
    remove() {
      takeBack?.();
      made?.giveBack();
      own.remove();
    },
  };
}
