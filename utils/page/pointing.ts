import type { Finding } from '../domain/model/finding';
import type { Editor } from './editors/editor';
import type { Page } from './page';
import type { OpenCard } from './show/card';
import type { Marks } from './show/marks';

const dwell = 500;
const leave = 400;
const caretRests = 700;

/** The place of a rectangle in a framed editor, seen from the page. */
function inPage(editor: Editor, box: DOMRect): DOMRect {
  const frame = editor.frame?.getBoundingClientRect();
  return frame ? new DOMRect(box.x + frame.x, box.y + frame.y, box.width, box.height) : box;
}

/** Where somebody points with the keyboard. */
export interface Pointing {
  /** Sees keys: those that move the caret. */
  see(event: Event): void;
  /** Somebody types: what was pointed at is forgotten. */
  forget(): void;
}

/**
 * Opens the card at a mark: at a click in it, when the pointer rests on it, or when the caret was moved into it and
 * stays. Typing never opens one.
 */
export function pointAtMarks(
  page: Page,
  editor: Editor,
  marks: Marks,
  card: () => OpenCard | null,
  open: (finding: Finding, at: DOMRect, origin: null) => void,
  signal: AbortSignal,
): Pointing {
  const options = { capture: true, passive: true, signal };
  let takeBack: (() => void) | undefined;
  let takeBackLeave: (() => void) | undefined;
  let waitingFor: Finding | null = null;
  let byHover = false;
  signal.addEventListener('abort', () => {
    takeBack?.();
    takeBackLeave?.();
  });

  const show = (finding: Finding, hovering: boolean) => {
    const box = marks.rectOf(finding);
    if (!box || card()?.finding === finding) return;
    byHover = hovering;
    open(finding, inPage(editor, box), null);
  };
  const stay = () => {
    takeBackLeave?.();
    takeBackLeave = undefined;
  };
  const forget = () => {
    takeBack?.();
    waitingFor = null;
  };

  editor.root.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.buttons !== 0) return;
      const finding = marks.at(event.clientX, event.clientY);
      if (finding !== null && finding === card()?.finding) stay();
      else if (card() && byHover) takeBackLeave ??= page.timers.after(leave, () => card()?.close());
      if (finding === waitingFor) return;
      forget();
      if (!finding) return;
      waitingFor = finding;
      takeBack = page.timers.after(dwell, () => show(finding, true));
    },
    options,
  );
  editor.root.addEventListener('pointerleave', forget, options);
  editor.root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      forget();
      const finding = marks.at(event.clientX, event.clientY);
      if (finding) show(finding, false);
      else card()?.close();
    },
    options,
  );
  return {
    forget,
    see(event) {
      if (event.type !== 'keyup') return;
      forget();
      if (!/^(Arrow|Home|End|Page)/.test((event as KeyboardEvent).key)) return;
      takeBack = page.timers.after(caretRests, () => {
        const range = editor.document.getSelection()?.rangeCount ? editor.document.getSelection()!.getRangeAt(0) : null;
        const box = range?.collapsed ? range.getBoundingClientRect() : null;
        const finding = box && marks.at(box.x, box.y + box.height / 2);
        if (finding) show(finding, false);
      });
    },
  };
}
