import type { ComponentChildren } from 'preact';

/** One cell of a row of the grid. */
export const Cell = ({ look, children }: { look: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/useSemanticElements: a table can't leave out the rows that are not seen
  // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and names the active row
  <span class={look} role="gridcell">
    {children}
  </span>
);
