import type { Editor } from './editor';
import { gapTo } from './put-first';

const moved = (offset: number, start: number, end: number, length: number): number => {
  if (offset <= start) return offset;
  return offset >= end ? offset - (end - start) + length : start + length;
};

function insert(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, text: string): void {
  const { document } = field.ownerDocument.defaultView!;
  const expected = field.value.slice(0, start) + text + field.value.slice(end);
  field.setSelectionRange(start, end);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (field.value === expected) return;
  field.setRangeText(text, start, end, 'end');
  const { InputEvent } = field.ownerDocument.defaultView!;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}

/** Replaces in a field as if it were typed; caret, scroll and focus are where they were, as far as they still exist. */
export function replaceInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
  text: string,
): boolean {
  if (start < 0 || end > field.value.length || start > end || field.readOnly || field.disabled) return false;
  const before = field.ownerDocument.activeElement;
  const caret = [field.selectionStart ?? end, field.selectionEnd ?? end].map((at) =>
    moved(at, start, end, text.length),
  );
  const { scrollTop, scrollLeft } = field;
  field.focus({ preventScroll: true });
  insert(field, start, end, text);
  field.setSelectionRange(caret[0]!, caret[1]!);
  field.scrollTop = scrollTop;
  field.scrollLeft = scrollLeft;
  if (before instanceof HTMLElement && before !== field && before.isConnected) before.focus({ preventScroll: true });
  return true;
}

/** Puts a text at the top of a field, with an empty line below; the caret goes to its end. */
export function putFirstInField(field: HTMLTextAreaElement, text: string): boolean {
  const { value } = field;
  if (!replaceInField(field, 0, 0, text + '\n'.repeat(gapTo(value)))) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(text.length, text.length);
  return true;
}

export function openPlain(field: HTMLTextAreaElement): Editor {
  return {
    kind: 'plain',
    document: field.ownerDocument,
    root: field,
    frame: null,
    isCurrent: () => field.isConnected,
    hasFocus: () => field.ownerDocument.activeElement === field,
    read: () => ({ body: { text: field.value, spans: [] }, runs: null }),
    replace: (start, end, text) => replaceInField(field, start, end, text),
    putFirst: (text) => putFirstInField(field, text),
  };
}
