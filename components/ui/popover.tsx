import type { ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './popover.css';

interface PopoverProps {
  /** The button that opens it; gets what it needs to say that it does. */
  readonly opener: (
    toggle: () => void,
    said: { 'aria-expanded': boolean; 'aria-haspopup': 'menu' | 'dialog' },
  ) => ComponentChildren;
  readonly holds: 'menu' | 'dialog';
  /** What it shows now: when that changes, the focus and the place are found anew. */
  readonly showing?: unknown;
  readonly children: (close: () => void) => ComponentChildren;
}

/** Opens below its button, or wherever there is room. Escape and a click elsewhere close it; the focus goes back. */
export function Popover({ opener, holds, showing, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const close = () => {
    setOpen(false);
    around.current?.querySelector<HTMLElement>('button')?.focus();
  };

  useLayoutEffect(() => {
    if (!open || !panel.current) return;
    placeInside(panel.current);
    panel.current.querySelector<HTMLElement>('[role=menuitem], input, select, textarea, button')?.focus();
  }, [open, showing]);

  useEffect(() => {
    if (!open) return;
    const pressedElsewhere = (event: Event) => {
      if (!around.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', pressedElsewhere, true);
    return () => document.removeEventListener('pointerdown', pressedElsewhere, true);
  }, [open]);

  const pressed = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (!open || event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };

  const focusLeft = (event: TargetedFocusEvent<HTMLDivElement>) => {
    const to = event.relatedTarget;
    if (open && to instanceof Node && !event.currentTarget.contains(to)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from whatever has the focus inside
    <div class="popover" ref={around} onKeyDown={pressed} onFocusOut={focusLeft}>
      {opener(() => setOpen(!open), { 'aria-expanded': open, 'aria-haspopup': holds })}
      {open && (
        <div class="popover-panel" ref={panel}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

/** Keeps the panel on the screen: held at its other edge, or above the button, where it would stand out. */
function placeInside(panel: HTMLElement): void {
  const { clientHeight } = panel.ownerDocument.documentElement;
  const edge = edgeAround(panel);
  const margin = 8;
  panel.style.insetInline = '';
  panel.classList.remove('popover-above');
  const { right, bottom } = panel.getBoundingClientRect();
  const around = panel.parentElement?.getBoundingClientRect().right ?? right;
  if (right + margin > edge) panel.style.insetInline = `auto ${around - edge + margin}px`;
  if (bottom + margin > clientHeight) panel.classList.add('popover-above');
}

/** Where there is no more room to the right: at the end of what it scrolls with, before its scroll bar. */
function edgeAround(panel: HTMLElement): number {
  const { documentElement } = panel.ownerDocument;
  for (let around = panel.parentElement; around && around !== documentElement; around = around.parentElement) {
    if (!/auto|scroll|hidden/.test(getComputedStyle(around).overflowX)) continue;
    return Math.min(documentElement.clientWidth, around.getBoundingClientRect().left + around.clientWidth);
  }
  return documentElement.clientWidth;
}
