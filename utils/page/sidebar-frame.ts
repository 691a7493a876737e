import type { Page } from './page';
import { newToken } from './token';

/** A frame that does not say hello in this time was not let in by the page. Milliseconds. */
const helloWithin = 2_000;

/** Our own document in a foreign page. */
export interface SidebarFrame {
  /** Loads it, where it is not there yet. */
  load(): void;
  /** It has left the document with all around it: it will be loaded anew, for its token was good for once. */
  forget(): void;
  /** It has shown its token to the background. */
  entered(): void;
  /** Says a word to it that is no secret. */
  say(word: string): void;
  /** Waits for no hello any more. */
  rest(): void;
}

export function openSidebarFrame(page: Page, url: string, box: HTMLElement, notLetIn: () => void): SidebarFrame {
  const { document, signal } = page;
  let frame: HTMLIFrameElement | undefined;
  let hasEntered = false;
  let takeBack: (() => void) | undefined;

  const load = async () => {
    const opened = document.createElement('iframe');
    frame = opened;
    opened.dataset.part = 'sidebar-frame';
    opened.title = page.t('productName');
    // For drafts that are copied, where no compose window is open.
    opened.allow = 'clipboard-write';
    const token = newToken(document.defaultView!);
    const offered = await page.messages.call('offerFrame', { token });
    if (frame !== opened) return;
    if (!offered.ok || signal.aborted) {
      frame = undefined;
      return;
    }
    opened.src = `${url}#token=${token}&dark=${page.isDark() ? 1 : 0}`;
    box.prepend(opened);
    takeBack = page.timers.after(helloWithin, () => {
      if (!hasEntered) notLetIn();
    });
  };

  return {
    load: () => {
      if (!frame) void load();
    },
    forget() {
      takeBack?.();
      frame?.remove();
      frame = undefined;
      hasEntered = false;
    },
    entered() {
      hasEntered = true;
      takeBack?.();
    },
    say(word) {
      if (hasEntered) frame?.contentWindow?.postMessage(word, '*');
    },
    rest: () => takeBack?.(),
  };
}
