import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';
import './section.css';

/** Whether a section shows its title alone, and how that changes. */
export interface Fold {
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
}

interface SectionProps {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly part?: string;
  /** How much is in it, beside the title: worth saying where it is folded. */
  readonly count?: number;
  readonly fold?: Fold;
  /** Keys of buttons inside, which can only be pressed while it is unfolded. */
  readonly keys?: string;
}

export function Section({ title, action, children, part, count = 0, fold, keys }: SectionProps) {
  const id = useId();
  const isFolded = fold?.isFolded ?? false;
  // What is done at the title shows below it.
  const unfold = isFolded ? () => fold?.onFold(false) : undefined;
  return (
    <section class="section" aria-labelledby={id} data-part={part} data-keys={keys}>
      <div class="section-head">
        <h2 id={id}>
          {fold ? (
            <button
              type="button"
              class="section-fold"
              aria-expanded={!isFolded}
              onClick={() => fold.onFold(!isFolded)}
              data-part="fold"
            >
              <span class="section-sign">
                <Icon of={ChevronDown} size={12} />
              </span>
              {title}
              {count > 0 && <span class="section-count">{count}</span>}
            </button>
          ) : (
            title
          )}
        </h2>
        {action && (
          <div class="section-action" onClickCapture={unfold}>
            {action}
          </div>
        )}
      </div>
      {!isFolded && children}
    </section>
  );
}
