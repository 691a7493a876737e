import type { Finding } from '../domain/model/finding';
import type { Desk } from './desk';
import { replaceInField } from './editors/plain';

const lineAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end).trim();
};

/** Where the finding's text stands now: at its place, or moved as a whole by what was written before it. */
function moveOf(text: string, finding: Finding): number | null {
  if (text.slice(finding.start, finding.end) === finding.text) return 0;
  const only = text.indexOf(finding.text);
  const isUnique = finding.text !== '' && only >= 0 && text.indexOf(finding.text, only + 1) < 0;
  return isUnique ? only - finding.start : null;
}

/** Does a fix in the draft as it is now; gives back the line as it then reads, or null when its place is not there. */
export function applyFix(desk: Desk, finding: Finding, index: number): string | null {
  const fix = finding.fixes[index];
  const now = desk.read();
  const editor = desk.editor();
  if (!fix || !now || !editor) return null;
  const text = finding.where === 'subject' ? now.draft.subject : now.draft.body.text;
  const move = moveOf(text, finding);
  if (move === null) return null;
  const [start, end] = [fix.start + move, fix.end + move];
  if (finding.where === 'subject') {
    const field = desk.composer().subjectField();
    if (field?.value !== text || !replaceInField(field, start, end, fix.text)) return null;
    desk.fixDone(finding);
    return field.value;
  }
  if (!editor.replace(start, end, fix.text)) return null;
  desk.fixDone(finding);
  const after = editor.read().body.text;
  // An editor may draw what it has taken a moment later.
  return lineAt(after === text ? text.slice(0, start) + fix.text + text.slice(end) : after, start);
}
