import type { PageCommand } from '../messaging/doors/tab';
import { isVisible } from '../sites/dom/visible';
import type { Composer, Site } from '../sites/site';
import { type Composing, openComposing } from './composing';
import type { Page } from './page';

/** The compose windows that are open in this document. */
export interface Composers {
  /** As they were found at the last look. */
  open(): readonly Composer[];
  look(): void;
  /** Of those that can be seen, the one that was used last, or the adapter's first. */
  inFront(): Composer | undefined;
  see(event: Event): void;
  run(command: PageCommand): void;
  recheck(): void;
  /** Files that were given somewhere in this document. */
  take(files: readonly File[], event: Event): void;
  documentWasRead(composeId: string): void;
  /** Whether this mailbox is left alone. */
  setOff(off: boolean): void;
  /** True for what lies in a text that is being written, or is ours: its changes are no news of the page. */
  isOurs(node: Node): boolean;
  pageHides(): void;
  leave(): void;
}

const mayPress = (event: Event): boolean =>
  event.type === 'pointerdown' ||
  event.type === 'click' ||
  event.type === 'submit' ||
  (event.type === 'keydown' && ['Enter', ' '].includes((event as KeyboardEvent).key));

export function openComposers(page: Page, site: Site): Composers {
  const open = new Map<string, Composing>();
  let isOff = false;
  let usedLast = '';

  const inFront = () => {
    noteUse(page.hook.used?.target);
    const shown = site.composers(page.document).filter(({ root }) => isVisible(root));
    return shown.find(({ id }) => id === usedLast) ?? shown[0];
  };
  const noteUse = (target: EventTarget | null | undefined) => {
    for (const [id, composing] of open) if (target instanceof Node && composing.has(target)) usedLast = id;
  };
  const look = () => {
    if (isOff || page.signal.aborted) return;
    const found = site.composers(page.document);
    for (const composer of found) {
      const known = open.get(composer.id);
      if (known) known.renew(composer);
      else open.set(composer.id, openComposing(page, composer));
    }
    for (const [id, composing] of open) {
      if (found.some((composer) => composer.id === id)) continue;
      open.delete(id);
      composing.end();
    }
  };
  /** A window may have come since the last look, or a menu in it, and what sends be pressed already. */
  const meet = () => {
    if (isOff || page.signal.aborted) return;
    for (const composer of site.composers(page.document)) {
      const known = open.get(composer.id);
      if (known) known.meet(composer);
      else open.set(composer.id, openComposing(page, composer));
    }
  };
  const each = (run: (composing: Composing) => void) => {
    for (const composing of open.values()) run(composing);
  };

  return {
    open: () => [...open.values()].map((composing) => composing.composer()),
    look,
    inFront,
    see(event) {
      if (mayPress(event)) {
        const [target] = event.composedPath();
        if (event.type !== 'keydown' && target instanceof Element) site.notice?.(page.document, target);
        meet();
      }
      if (event.type === 'pointerdown' || event.type === 'keydown') noteUse(event.target);
      each((composing) => composing.see(event));
    },
    run(command) {
      if (command.kind === 'insert') {
        look();
        // The one whose recipients the page report names.
        const first = inFront();
        if (first) open.get(first.id)?.run(command);
        return;
      }
      for (const composing of open.values()) if (composing.run(command)) return;
    },
    recheck: () => each((composing) => composing.recheck()),
    take(files, event) {
      meet();
      const all = [...open.values()];
      const target = event.composedPath()[0];
      // A field for files may stand anywhere: with one window open, they are for that one.
      const here = all.find((composing) => target instanceof Node && composing.has(target)) ?? all.at(-1);
      here?.take(files);
    },
    documentWasRead: (composeId) => open.get(composeId)?.documentWasRead(),
    setOff(off) {
      if (off === isOff) return;
      isOff = off;
      if (off) {
        each((composing) => composing.leave());
        open.clear();
      } else look();
    },
    isOurs: (node) => {
      for (const host of page.ours.keys()) if (host.contains(node)) return true;
      for (const composing of open.values()) if (composing.isInText(node)) return true;
      return false;
    },
    pageHides: () => each((composing) => composing.pageHides()),
    leave() {
      each((composing) => composing.leave());
      open.clear();
    },
  };
}
