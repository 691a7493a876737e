import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../../utils/wording/counted';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';

/** What is due and beyond what the day should hold, behind one quiet line. */
export function CanWait({ count, children }: { readonly count: number; readonly children: ComponentChildren }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <>
      <Button kind="quiet" aria-expanded={isOpen} data-part="can-wait" onClick={() => setOpen(!isOpen)}>
        {counted(words, 'dueWaits', count)}
      </Button>
      {isOpen && children}
    </>
  );
}
