import { ArrowLeft, ArrowRight, ChevronLeft, ChevronRight, type LucideIcon, Reply, Send, Undo2 } from 'lucide-preact';
import './icon.css';

export type { LucideIcon };

/** Those that point along the line: from right to left they point the other way. */
const pointing: readonly LucideIcon[] = [ArrowLeft, ArrowRight, ChevronLeft, ChevronRight, Reply, Send, Undo2];

/** An icon beside a word. It is hidden from screen readers: the word says it. */
export const Icon = ({ of: Drawing, size = 16 }: { of: LucideIcon; size?: number }) => (
  <Drawing
    class={pointing.includes(Drawing) ? 'icon icon-pointing' : 'icon'}
    size={size}
    strokeWidth={1.75}
    aria-hidden="true"
    focusable="false"
  />
);
