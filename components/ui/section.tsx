import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly part?: string;
}

export function Section({ title, action, children, part }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id} data-part={part}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
