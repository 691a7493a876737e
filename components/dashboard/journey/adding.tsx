import { Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';

interface AddingProps {
  readonly text: string;
  readonly part: string;
  readonly form: (close: () => void) => ComponentChildren;
}

/** The button at the end of a list, and the form that takes its place. */
export function Adding({ text, part, form }: AddingProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="journey-adding">
      <Button icon={Plus} aria-expanded={isOpen} data-part={part} onClick={() => setOpen(!isOpen)}>
        {text}
      </Button>
      {isOpen && form(() => setOpen(false))}
    </div>
  );
}
