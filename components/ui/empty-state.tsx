import type { ComponentChildren } from 'preact';
import './empty-state.css';
import { Icon, type LucideIcon } from './icon';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What to do, so that something stands here. */
  readonly hint: string;
  readonly children?: ComponentChildren;
  readonly part?: string;
}

export const EmptyState = ({ icon, title, hint, children, part }: EmptyStateProps) => (
  <div class="empty-state" data-part={part}>
    <span class="empty-state-icon">
      <Icon of={icon} size={20} />
    </span>
    <h2>{title}</h2>
    <p>{hint}</p>
    {children}
  </div>
);
