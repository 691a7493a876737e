import { type ReadonlySignal, signal } from '@preact/signals';
import { X } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { Button, IconButton } from './button';
import './toast.css';
import { useWords } from './words';

export interface Toast {
  readonly text: string;
  /** Takes the act back. */
  readonly undo?: (() => void) | undefined;
}

export interface Toasts {
  readonly current: ReadonlySignal<Toast | null>;
  show(toast: Toast): void;
  hide(): void;
}

/** One at a time: a new one takes the place of the old. */
export function createToasts(): Toasts {
  const current = signal<Toast | null>(null);
  return {
    current,
    show: (toast) => {
      current.value = toast;
    },
    hide: () => {
      current.value = null;
    },
  };
}

/** Long enough to read a sentence and to reach for Undo. */
const shownFor = 8000;

/** Always there, so that screen readers hear what comes into it. */
export function ToastRegion({ toasts }: { toasts: Toasts }) {
  const toast = toasts.current.value;
  return (
    <div class="toast-region" role="status" aria-live="polite">
      {toast && <ToastBox key={toast} toast={toast} hide={toasts.hide} />}
    </div>
  );
}

function ToastBox({ toast, hide }: { toast: Toast; hide: () => void }) {
  const { t } = useWords();
  useEffect(() => {
    const timer = setTimeout(hide, shownFor);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div class="toast" data-part="toast">
      <span>{toast.text}</span>
      {toast.undo && (
        <Button
          kind="quiet"
          data-part="undo"
          aria-keyshortcuts="u"
          onClick={() => {
            hide();
            toast.undo?.();
          }}
        >
          {t('uiUndo')}
        </Button>
      )}
      <IconButton icon={X} label={t('uiClose')} onClick={hide} />
    </div>
  );
}
