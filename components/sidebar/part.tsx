import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Folds } from '../../utils/state/folds';
import { Section } from '../ui/section';

const FoldsContext = createContext<Folds | null>(null);
export const FoldsProvider = FoldsContext.Provider;

export function useFolds(): Folds {
  const folds = useContext(FoldsContext);
  if (!folds) throw new Error('What folds needs a FoldsProvider around it');
  return folds;
}

interface PartProps {
  readonly part: string;
  readonly title: string;
  readonly count?: number;
  readonly action?: ComponentChildren;
  /** Keys of buttons inside. */
  readonly keys?: string;
  readonly children: ComponentChildren;
}

/** A section of the sidebar that folds, and stays as it was left. */
export function Part({ part, title, count = 0, action, keys, children }: PartProps) {
  const folds = useFolds();
  const isFolded = folds.isFolded(part);
  return (
    <Section
      title={title}
      part={part}
      action={action}
      count={isFolded ? count : 0}
      keys={keys}
      fold={{ isFolded, onFold: (fold) => folds.fold(part, fold) }}
    >
      {children}
    </Section>
  );
}
