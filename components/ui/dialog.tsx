import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button';
import { Actions } from './card';
import './dialog.css';
import { useWords } from './words';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Shown for as long as it is mounted. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, actions, children }: DialogProps) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class="dialog"
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon={X} label={t('uiClose')} onClick={onClose} />
      </div>
      <div class="dialog-body">{children}</div>
      {actions && <Actions>{actions}</Actions>}
    </dialog>
  );
}
