import type { Draft } from '../domain/model/draft';
import type { Finding } from '../domain/model/finding';
import type { IgnoredOnce } from '../messaging/doors/page';
import type { Composer } from '../sites/site';
import { type DraftNow, readDraft } from './draft';
import { type Editor, isEditorOf, openEditor, type Reading } from './editors/editor';
import type { Page } from './page';

/** What a check said, and of which draft. */
export interface Result {
  readonly digest: string;
  readonly draft: Draft;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** One compose window as we know it: its text, what was last said of it, and what the user does not want to hear. */
export interface Desk {
  composer(): Composer;
  /** The adapter reads anew with each look: the newest reader is kept. */
  renew(composer: Composer): void;
  /** The editor as it is now; bound again when the page has put another in its place. */
  editor(): Editor | null;
  /** The editor that was bound last, without a look at the page. */
  bound(): Editor | null;
  read(): DraftNow | null;
  result(): Result | null;
  /** A check was asked for, whether or not it has been answered. */
  wasAsked(): boolean;
  /** Nothing will be said, whatever is found: as the last answer had it. */
  isSilent(): boolean;
  /** Asks the background, of the draft as it was just read or is now; null when there is no editor or no answer. */
  check(read?: DraftNow | null): Promise<Result | null>;
  ignoreOnce(finding: Finding): void;
  /** The background knows now that it is not to be said: it may come back when that is undone. */
  rememberedElsewhere(finding: Finding): void;
  /** A fix of this finding was done: it was right. */
  fixDone(finding: Finding): void;
}

const keyOf = (finding: Finding): string => `${finding.rule}\n${finding.text}`;

export function openDesk(
  page: Page,
  first: Composer,
  bound: (editor: Editor, signal: AbortSignal) => void,
  answered: (result: Result) => void,
): Desk {
  let composer = first;
  let editor: Editor | null = null;
  let binding = new AbortController();
  let result: Result | null = null;
  let asked = 0;
  let isSilent = false;
  const ignored = new Map<string, IgnoredOnce>();
  page.signal.addEventListener('abort', () => binding.abort());

  const bind = (): Editor | null => {
    const element = composer.editor();
    if (editor && element && isEditorOf(editor, element)) return editor;
    binding.abort();
    editor = element && openEditor(element);
    if (!editor) return null;
    binding = new AbortController();
    const before = result;
    result = null;
    bound(editor, binding.signal);
    if (before) sayAgain(before, editor);
    return editor;
  };
  /** The same draft in an editor that was made anew: what was said of it is said at its new places. */
  const sayAgain = (before: Result, made: Editor): void => {
    const now = readDraft(composer, made, page.files);
    if (now.digest !== before.digest) return;
    result = { ...now, findings: before.findings };
    answered(result);
  };
  const read = (): DraftNow | null => {
    const open = bind();
    return open && readDraft(composer, open, page.files);
  };
  const settle = (now: DraftNow, findings: readonly Finding[]): Result => {
    result = { ...now, findings: findings.filter((finding) => !ignored.has(keyOf(finding))) };
    answered(result);
    return result;
  };

  return {
    composer: () => composer,
    renew(next) {
      composer = next;
    },
    editor: bind,
    bound: () => editor,
    read,
    result: () => result,
    wasAsked: () => asked > 0,
    isSilent: () => isSilent,
    async check(now = read()) {
      if (!now) return null;
      asked += 1;
      const mine = asked;
      const answer = await page.line.call('checkDraft', {
        composeId: composer.id,
        draft: now.draft,
        ignored: [...ignored.values()],
      });
      // Nothing is shown any more once we have left, or the window has gone.
      if (!answer.ok || page.signal.aborted) return null;
      page.files.again(answer.value.wanted ?? []);
      const { findings } = answer.value;
      isSilent = answer.value.isSilent;
      // An answer to an older question must not take the place of a newer one.
      return mine === asked ? settle(now, findings) : { ...now, findings };
    },
    ignoreOnce(finding) {
      ignored.set(keyOf(finding), { rule: finding.rule, text: finding.text });
      if (!result) return;
      result = { ...result, findings: result.findings.filter((other) => !ignored.has(keyOf(other))) };
      answered(result);
    },
    rememberedElsewhere(finding) {
      ignored.delete(keyOf(finding));
    },
    fixDone({ rule, text }) {
      void page.line.call('fixDone', { composeId: composer.id, rule, text });
    },
  };
}
