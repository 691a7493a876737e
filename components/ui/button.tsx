import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './button.css';
import { Icon, type LucideIcon } from './icon';

export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'class' | 'className'> {
  /** `main` is for the one thing to do next: one in a view. */
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  readonly children: ComponentChildren;
}

export const Button = ({ kind = 'plain', icon, children, ...rest }: ButtonProps) => (
  <button type="button" {...rest} class={`button button-${kind}`}>
    {icon && <Icon of={icon} />}
    <span class="button-text">{children}</span>
  </button>
);

interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label' | 'class' | 'className'> {
  readonly icon: LucideIcon;
  /** Read aloud and shown while the pointer rests on it. */
  readonly label: string;
}

export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <button type="button" aria-label={label} title={label} {...rest} class="icon-button">
    <Icon of={icon} />
  </button>
);
