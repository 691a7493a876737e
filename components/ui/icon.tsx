import type { LucideIcon } from 'lucide-preact';

export type { LucideIcon };

/** An icon beside a word. It is hidden from screen readers: the word says it. */
export const Icon = ({ of: Drawing, size = 16 }: { of: LucideIcon; size?: number }) => (
  <Drawing class="icon" size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
);
