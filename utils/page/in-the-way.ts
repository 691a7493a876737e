import type { Composer } from '../sites/site';

export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Less than this much of a window is its shadow, or a pixel that was rounded. CSS pixels. */
const grazing = 2;

const meets = (one: Strip, other: Strip): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > grazing &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > grazing;

const isSeen = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;

/** What of a compose window must stay in sight above all: where it is written, and Send. */
export function vitalParts(composers: readonly Composer[]): readonly Element[] {
  return composers.flatMap((composer) => {
    const editor = composer.editor();
    const body = editor && (editor.kind === 'framed' ? editor.frame : editor.element);
    return [...composer.sendControls(), ...(body ? [body] : [])];
  });
}

/** The compose windows as a whole, with what of them stands elsewhere in the page. */
export const windowParts = (composers: readonly Composer[]): readonly Element[] => [
  ...new Set([...composers.map(({ root }) => root), ...vitalParts(composers)]),
];

/**
 * Frames with a compose window in them: from here the frame is that window. What another origin's frame is for can't be
 * seen: one that somebody has been in counts, with the window that it is a part of.
 */
export const framesIn = (
  document: Document,
  composersIn: (inner: Document) => readonly Composer[],
  used: WeakSet<Element>,
): readonly Element[] =>
  [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap((frame) => {
    const { contentDocument } = frame;
    if (contentDocument) return composersIn(contentDocument).length > 0 ? frame : [];
    return used.has(frame) ? (frame.closest('form, dialog, [role="dialog"]') ?? frame) : [];
  });

/** True when one of these elements can be seen in a strip of the viewport. */
export const isTaken = (strip: Strip, parts: readonly Element[]): boolean =>
  parts.some((part) => meets(part.getBoundingClientRect(), strip) && isSeen(part));

/** True for an element that does not stick out of the viewport at its sides. */
export const isWhole = (part: Element): boolean => {
  const { left, right } = part.getBoundingClientRect();
  return left >= -grazing && right <= part.ownerDocument.defaultView!.innerWidth + grazing;
};
