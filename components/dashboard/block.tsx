import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface BlockProps {
  readonly title: string;
  readonly hint?: string;
  readonly part?: string;
  readonly children: ComponentChildren;
}

/** One matter of a page of the dashboard, under its own heading. */
export function Block({ title, hint, part, children }: BlockProps) {
  const id = useId();
  return (
    <section class="dashboard-block" aria-labelledby={id} data-part={part}>
      <h2 id={id}>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </section>
  );
}
