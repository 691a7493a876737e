import type { DraftBody } from '../../domain/model/draft';
import type { EditorElement } from '../../sites/site';
import { openFramed } from './framed';
import { openPlain } from './plain';
import { openRich } from './rich';
import type { Runs } from './runs';

/** The body as it stands now. `runs` lead from its offsets back into the document; a textarea has none. */
export interface Reading {
  readonly body: DraftBody;
  readonly runs: Runs | null;
}

/** One place where a mail is written, whatever it is made of. */
export interface Editor {
  readonly kind: EditorElement['kind'];
  /** Of the text: a frame's own document in a framed editor. */
  readonly document: Document;
  readonly root: HTMLElement;
  readonly frame: HTMLIFrameElement | null;
  /** False once the page has put another element, or another document into the frame. */
  isCurrent(): boolean;
  hasFocus(): boolean;
  read(): Reading;
  /** Puts `text` in the place of a range by way of the editor's own input, so that its undo knows it. */
  replace(start: number, end: number, text: string): boolean;
  /** Puts `text` before all that is there, by the same way; focus and caret go to its end. */
  putFirst(text: string): boolean;
}

/** Null where it has left the page, or a frame has no document yet: nothing is to be read or marked there. */
export function openEditor(element: EditorElement): Editor | null {
  if (!(element.kind === 'framed' ? element.frame : element.element).isConnected) return null;
  if (element.kind === 'plain') return openPlain(element.element);
  if (element.kind === 'rich') return openRich(element.element);
  return openFramed(element.frame);
}

/** Whether `editor` still is what the adapter names now. */
export const isEditorOf = (editor: Editor, element: EditorElement): boolean =>
  editor.isCurrent() && (element.kind === 'framed' ? editor.frame === element.frame : editor.root === element.element);
