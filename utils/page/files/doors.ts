import { listenAlways } from '../rewritten';

/** Where files come in: chosen, dropped, pasted. */
const kinds = ['change', 'drop', 'paste'] as const;
const mostAtOnce = 40;

function filesOf(event: Event): FileList | null | undefined {
  const [target] = event.composedPath();
  if (event.type === 'change') return (target as Partial<HTMLInputElement> | undefined)?.files;
  return ((event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData)?.files;
}

/**
 * Hears of files that a person gives to this window, before the page does: it may clear its field at once. Neither an
 * input that is no part of the document nor a file from a cloud comes through here.
 */
export function listenForFiles(
  window: Window,
  take: (files: readonly File[], event: Event) => void,
  signal: AbortSignal,
): void {
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    const files = [...(filesOf(event) ?? [])].slice(0, mostAtOnce);
    if (files.length > 0) take(files, event);
  };
  listenAlways(window, kinds, hear, { capture: true, passive: true, signal });
}
