import type { Desk } from './desk';
import { replaceInField } from './editors/plain';

const evenly = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Puts a ready draft into the compose window: its text before what is there, its subject where there is none. What the
 * user wrote is never replaced, and the same text is not put there twice. False where there is no body to write in.
 */
export function insertDraft(
  desk: Desk,
  { subject, text }: { readonly subject: string; readonly text: string },
): boolean {
  const editor = desk.editor();
  const now = desk.read();
  if (!editor || !now) return false;
  const field = desk.composer().subjectField();
  if (subject !== '' && field?.value === '' && now.draft.subject === '') replaceInField(field, 0, 0, subject);
  const content = text.replace(/\r\n?/g, '\n').trimEnd();
  if (content === '' || evenly(now.draft.body.text).includes(evenly(content))) return true;
  return editor.putFirst(content);
}
