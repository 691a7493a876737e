import { type ReadonlySignal, signal } from '@preact/signals';

/** A text that is kept as it is typed, a little after each pause. */
export interface Typed {
  readonly text: ReadonlySignal<string>;
  readonly state: ReadonlySignal<'still' | 'typing' | 'saving' | 'saved' | 'unsaved'>;
  /** There is something to go back to. */
  readonly canUndo: ReadonlySignal<boolean>;
  type(text: string): void;
  /** Back to what stood there before it was typed in. */
  undo(): void;
  /** Saves at once what was typed: the field is left. */
  settle(): Promise<void>;
  /** What is stored now; taken over unless something is being typed. */
  told(stored: string): void;
}

/** Milliseconds. */
const pause = 800;

/** `save` answers whether it was kept. */
export function createTyped(stored: string, save: (text: string) => Promise<boolean>): Typed {
  const text = signal(stored);
  const state = signal<'still' | 'typing' | 'saving' | 'saved' | 'unsaved'>('still');
  const canUndo = signal(false);
  let before = stored;
  let kept = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = async () => {
    clearTimeout(timer);
    if (text.value === kept) {
      if (state.value === 'typing') state.value = 'still';
      return;
    }
    const saved = text.value;
    state.value = 'saving';
    const isKept = await save(saved);
    if (isKept) kept = saved;
    if (text.value === saved) state.value = isKept ? 'saved' : 'unsaved';
  };
  const type = (typed: string) => {
    text.value = typed;
    state.value = 'typing';
    canUndo.value = typed !== before;
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), pause);
  };

  return {
    text,
    state,
    canUndo,
    type,
    undo() {
      type(before);
      void settle();
    },
    settle,
    told(now) {
      if (state.value === 'typing' || state.value === 'saving' || state.value === 'unsaved' || now === kept) return;
      before = now;
      kept = now;
      text.value = now;
      state.value = 'still';
      canUndo.value = false;
    },
  };
}
