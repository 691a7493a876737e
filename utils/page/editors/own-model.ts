/**
 * Editors that hold the text in a model of their own and draw it: ProseMirror, Lexical, CKEditor 5, Slate, Draft. They
 * take what is typed or pasted, and undo or overlook what is put among their elements by hand (seen 2026-11).
 */
const roots =
  '.ProseMirror, [data-lexical-editor], .ck-editor__editable, [data-slate-editor], .public-DraftEditor-content';

export const hasOwnModel = (root: Element): boolean => root.matches(roots);
