import { Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Actions } from './card';
import './edit-form.css';
import { useWords } from './words';

interface EditFormProps {
  /** Read aloud: what is being changed or added. */
  readonly title: string;
  /** True once it is kept: the form then closes. */
  readonly onSave: () => boolean | Promise<boolean>;
  readonly onClose: () => void;
  /** Takes away what is being changed. True once that is done. */
  readonly onRemove?: (() => Promise<boolean>) | undefined;
  readonly children: ComponentChildren;
  readonly part?: string;
}

/** A form that opens in place, below what it is about. It takes the focus and gives it back; Escape closes it. */
export function EditForm({ title, onSave, onClose, onRemove, children, part }: EditFormProps) {
  const { t } = useWords();
  const box = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  useLayoutEffect(() => {
    const form = box.current;
    if (!form) return;
    const { activeElement, body } = form.ownerDocument;
    // Safari gives a button that is clicked no focus: then it is the one that the form stands below.
    const opener = activeElement === body ? form.closest('li')?.querySelector('button') : activeElement;
    const section = form.closest('section');
    form.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    return () => {
      if (!form.contains(form.ownerDocument.activeElement)) return;
      // What opened it may be gone by then, too: with a row that was removed.
      queueMicrotask(() => {
        const back = opener?.isConnected ? opener : section?.querySelector('button');
        if (back && 'focus' in back) (back as HTMLElement).focus();
      });
    };
  }, []);

  const during = async (act: () => boolean | Promise<boolean>) => {
    if (isBusy) return;
    setBusy(true);
    const isDone = await act();
    setBusy(false);
    if (isDone) onClose();
  };

  return (
    <form
      class="edit-form"
      ref={box}
      aria-label={title}
      data-part={part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void during(onSave);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <Actions>
        <Button kind="main" type="submit" disabled={isBusy} data-part="save">
          {t('uiSave')}
        </Button>
        <Button kind="quiet" onClick={onClose} data-part="cancel">
          {t('uiCancel')}
        </Button>
        {onRemove && (
          <Button kind="quiet" icon={Trash2} disabled={isBusy} onClick={() => void during(onRemove)} data-part="remove">
            {t('uiRemove')}
          </Button>
        )}
      </Actions>
    </form>
  );
}

/** Two fields beside each other. */
export const Pair = ({ children }: { children: ComponentChildren }) => <div class="edit-pair">{children}</div>;
