import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words';
import { plainText, richBody } from './body';

/** What the compose window may ask of its body. */
export interface BodyHandle {
  text(): string;
  /** The markup of a rich body; of a plain one, its text. */
  source(): string;
  /** Puts a text where the caret is, or at the beginning, so that the browser's undo takes it back. */
  insert(text: string): void;
}

interface BodyFieldProps {
  readonly handle: Ref<BodyHandle>;
  readonly start: string;
  readonly isPlain: boolean;
  /** An answer is written at once; a new mail needs its recipients first. */
  readonly takesFocus: boolean;
}

/** A rich body, or a plain one; the switch takes the text along. */
export function BodyField({ handle, start, isPlain, takesFocus }: BodyFieldProps) {
  const { t } = useWords();
  const field = useRef<HTMLDivElement & HTMLTextAreaElement>(null);
  const text = useRef(start);

  const read = () => {
    const element = field.current;
    if (!element) return text.current;
    return element.localName === 'textarea' ? element.value : plainText(element);
  };

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    fill(element, text.current);
    if (takesFocus) element.focus();
    return () => {
      text.current = element.localName === 'textarea' ? element.value : plainText(element);
    };
  }, [isPlain]);

  useImperativeHandle(handle, () => ({
    text: read,
    source: () => (field.current?.localName === 'textarea' ? read() : (field.current?.innerHTML ?? '')),
    insert: (inserted) => field.current && insertText(field.current, inserted),
  }));

  const shared = { class: 'practice-body', 'data-part': 'compose-body', 'aria-label': t('practiceBody'), ref: field };
  return isPlain ? (
    <textarea key="plain" {...shared} rows={14} />
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: a rich body is no input; this is how webmails write it
    <div
      key="rich"
      {...shared}
      role="textbox"
      aria-multiline="true"
      tabIndex={0}
      contentEditable
      onPaste={pastePlain}
    />
  );
}

function fill(element: HTMLDivElement & HTMLTextAreaElement, text: string): void {
  if (element.localName === 'textarea') {
    element.value = text;
    element.setSelectionRange(0, 0);
  } else {
    element.replaceChildren(richBody(element.ownerDocument, text));
  }
}

function insertText(element: HTMLElement, text: string): void {
  const { ownerDocument: document } = element;
  if (document.activeElement !== element) element.focus();
  // The one way into an editable element that its own undo knows; there is no newer one.
  document.execCommand('insertText', false, text);
}

/** Pasted styles and pictures have no place in a practice mail. */
function pastePlain(event: ClipboardEvent): void {
  // Files are the compose window's.
  if (event.clipboardData?.files.length) return;
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  (event.currentTarget as HTMLElement).ownerDocument.execCommand('insertText', false, text);
}
