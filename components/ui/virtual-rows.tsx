import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './virtual-rows.css';

interface VirtualRowsProps {
  readonly label: string;
  readonly count: number;
  /** CSS pixels. */
  readonly rowHeight: number;
  /** Stands above the rows, and stays there. A row of its own. */
  readonly head: ComponentChildren;
  readonly headHeight: number;
  /** The cells of a row. */
  readonly row: (index: number) => ComponentChildren;
  readonly isSelected: (index: number) => boolean;
  readonly onLook: (from: number, until: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onSelect: (index: number) => void;
  readonly onSelectAll: () => void;
  /** How far it was scrolled the last time, and where that is remembered. */
  readonly place: { top: number };
  readonly part?: string;
}

/** Drawn beyond what is seen, so that scrolling shows no gaps. */
const beyond = 6;

/**
 * A grid of any length, of which only the rows in sight are drawn; the scroll bar is that of the whole. One stop for
 * the Tab key; arrows, Page Up and Down, Home and End move in it, Enter opens a row, the space bar selects it.
 */
export function VirtualRows(props: VirtualRowsProps) {
  const { label, count, rowHeight, head, headHeight, row, isSelected, onLook, place, part } = props;
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, until: 20 });
  const [active, setActive] = useState(0);
  const at = Math.min(active, Math.max(0, count - 1));

  const see = () => {
    const scroller = box.current;
    if (!scroller) return;
    place.top = scroller.scrollTop;
    const first = Math.floor(scroller.scrollTop / rowHeight);
    const shown = Math.ceil((scroller.clientHeight || 480) / rowHeight);
    const next = { from: Math.max(0, first - beyond), until: first + shown + beyond };
    setRange((before) => (before.from === next.from && before.until === next.until ? before : next));
  };
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = place.top;
    see();
  }, []);
  useLayoutEffect(see, [count, rowHeight]);
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(see);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [rowHeight]);
  useLayoutEffect(() => onLook(range.from, Math.min(range.until, Math.max(count, 1))), [range, count]);

  const goTo = (index: number) => {
    const scroller = box.current;
    const next = Math.max(0, Math.min(count - 1, index));
    setActive(next);
    if (!scroller) return;
    const top = next * rowHeight;
    const room = scroller.clientHeight - headHeight - rowHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    see();
  };

  const pressed = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter') props.onOpen(at);
    else if (event.key === ' ') props.onSelect(at);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) props.onSelectAll();
    else return;
    event.preventDefault();
  };

  const until = Math.min(count, range.until);
  const drawn = Array.from({ length: Math.max(0, until - range.from) }, (_, i) => range.from + i);
  // The active one is there for a screen reader, wherever somebody has scrolled to.
  const indexes = drawn.includes(at) || count === 0 ? drawn : [...drawn, at];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table can't leave out the rows that are not seen
    <div
      class="virtual-rows"
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-multiselectable="true"
      aria-activedescendant={count > 0 ? `row-${at}` : undefined}
      data-part={part}
      onScroll={see}
      onKeyDown={pressed}
    >
      {head}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="virtual-rows-all" role="rowgroup" style={{ height: `${count * rowHeight}px` }}>
        {indexes.map((index) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and names the active row
          <div
            key={index}
            id={`row-${index}`}
            class="virtual-rows-row"
            role="row"
            aria-rowindex={index + 2}
            aria-selected={isSelected(index)}
            data-active={index === at}
            style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            onPointerDown={() => setActive(index)}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
