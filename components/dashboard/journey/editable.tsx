import { Pencil } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from '../../ui/button';

interface EditableProps {
  readonly part: string;
  readonly name: string;
  /** Read aloud: "Edit Awareness". */
  readonly edit: string;
  /** Stands before the words: a star. */
  readonly sign?: ComponentChildren;
  /** Stand before the pencil. */
  readonly acts?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly form: (close: () => void) => ComponentChildren;
}

/** One row of a list that opens its own form below itself. */
export function Editable({ part, name, edit, sign, acts, children, form }: EditableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="journey-row" data-part={part} data-name={name}>
      <div class="journey-row-line">
        {sign}
        <div class="journey-row-words">{children}</div>
        {acts}
        <IconButton
          icon={Pencil}
          label={edit}
          aria-expanded={isOpen}
          data-part={`${part}-edit`}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && form(() => setOpen(false))}
    </li>
  );
}
