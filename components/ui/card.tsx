import type { ComponentChildren } from 'preact';
import './card.css';

interface CardProps {
  readonly tone?: 'plain' | 'accent' | 'stop' | 'warn' | 'hint';
  readonly children: ComponentChildren;
}

/** A box with a colour of its own: for what asks for an answer. `data-` attributes go to its element. */
export const Card = ({ tone = 'plain', children, ...rest }: CardProps) => (
  <article {...rest} class={`card card-${tone}`}>
    {children}
  </article>
);

/** Buttons in a line, wrapping. */
export const Actions = ({ children }: { children: ComponentChildren }) => <div class="actions">{children}</div>;
