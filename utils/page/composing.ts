import type { Finding } from '../domain/model/finding';
import type { FindingName, PageCommand } from '../messaging/doors/tab';
import type { Composer } from '../sites/site';
import { askAsWritten } from './asking';
import { openBreath } from './breath';
import { openCards } from './cards';
import { isDarkBehind } from './dark';
import { type Desk, openDesk } from './desk';
import type { Editor } from './editors/editor';
import { listenForFiles } from './files/doors';
import { applyFix } from './fix';
import { type Holding, holdSend } from './holding';
import { insertDraft } from './insert';
import { listen } from './listen';
import { hearNowAndThen } from './now-and-then';
import type { Page } from './page';
import { type Pointing, pointAtMarks } from './pointing';
import { followSending, type Sending } from './sending';
import { type Marks, openMarks } from './show/marks';
import { openStrip } from './show/strip';

/** Of what somebody writes, one letter is heard, and then none for a while: all are heard again before it is read. Milliseconds. */
const deafFor = 400;

/** All that we do at one compose window. */
export interface Composing {
  readonly id: string;
  composer(): Composer;
  renew(composer: Composer): void;
  /** Something is pressed: what sends is read as it is now. */
  meet(composer: Composer): void;
  see(event: Event): void;
  /** Returns false when the command is not for this window. */
  run(command: PageCommand): boolean;
  recheck(): void;
  /** Files that somebody has just given to this window. */
  take(files: readonly File[]): void;
  has(node: Node): boolean;
  /** A document of its draft has been read. */
  documentWasRead(): void;
  pageHides(): void;
  isInText(node: Node): boolean;
  /** The window is gone from the page. */
  end(): void;
  /** We go, and the window stays. */
  leave(): void;
}

export function openComposing(page: Page, first: Composer): Composing {
  const ending = new AbortController();
  const signal = AbortSignal.any([page.signal, ending.signal]);
  const own: Page = { ...page, signal };
  let marks: Marks | null = null;
  let pointing: Pointing | null = null;
  let wasBound = false;
  const ears = new Set<() => void>();

  const lastKey = () => own.hook.used?.at ?? Number.NEGATIVE_INFINITY;
  const breathTaken = openBreath(lastKey, own.timers, signal);
  const desk: Desk = openDesk(own, first, bound, show);
  const hearAll = () => {
    for (const hearAgain of ears) hearAgain();
  };
  // What is written from then on is not in what is read.
  const check = askAsWritten(desk, breathTaken, hearAll, own.timers, signal);
  // A window closes before its host says what became of the mail.
  const leaving = new AbortController();
  const sending: Sending = followSending(
    { ...page, signal: AbortSignal.any([page.signal, leaving.signal]) },
    desk.composer,
  );
  const holding: Holding = holdSend(own, desk, sending, check);
  const cards = openCards(own, desk);
  const strip = openStrip(own.document, own.t, own.ours, cards.open);

  function show(): void {
    const result = desk.result();
    const editor = desk.editor();
    if (!result || !editor) return;
    marks?.show(result.reading, result.findings);
    const card = cards.current();
    if (card && !result.findings.some((finding) => isSame(finding, card.finding))) card.close();
    const isPlain = editor.kind === 'plain';
    const listed = isPlain ? result.findings : result.findings.filter((finding) => finding.severity !== 'hint');
    const composer = desk.composer();
    const [bar, controls] = [composer.anchor(), composer.sendControls()];
    const after = bar ?? (isPlain ? editor.root : (controls[0] ?? null));
    strip.show(listed, { bar, after, controls }, isPlain, own.isDark());
  }

  function bound(editor: Editor, bound: AbortSignal): void {
    const gone = AbortSignal.any([signal, bound]);
    // The host has made its editor anew under somebody's hands: what was not heard of it meanwhile is looked at.
    if (wasBound && own.isInUse()) check();
    wasBound = true;
    if (editor.frame) listenInFrame(editor, gone);
    if (editor.kind === 'plain') return;
    const open = openMarks(editor, isDarkBehind(editor.root));
    marks = open;
    gone.addEventListener('abort', () => {
      open.remove();
      if (marks !== open) return;
      marks = null;
      pointing = null;
    });
    pointing = pointAtMarks(own, editor, open, cards.current, cards.open, gone);
  }

  /** A frame's events never reach our own window, and its document may be written anew at any time. */
  function listenInFrame(editor: Editor, gone: AbortSignal): void {
    const { document } = editor;
    const window = document.defaultView;
    if (!window || !editor.frame) return;
    listen(window, own.hook, own.messages.isOrphan, gone);
    listenToTouches(document, gone);
    listenForFiles(window, take, gone);
    const rebind = () => {
      if (!editor.isCurrent()) desk.editor();
    };
    editor.frame.addEventListener('load', rebind, { signal: gone });
    const observer = new MutationObserver(rebind);
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
    gone.addEventListener('abort', () => observer.disconnect());
    // What was typed in it before now was heard by nobody, but the browser knows that somebody did.
    if (editor.hasFocus() && window.navigator.userActivation?.isActive) check();
  }

  /** Only what a person does leads to a check: a page could learn from our marks what it makes up itself. */
  function touch(event: Event): boolean {
    if (!event.isTrusted || !own.isInUse()) return false;
    marks?.dropStale();
    pointing?.forget();
    if (event.type === 'input') {
      cards.close();
      own.writing();
    } else own.changed();
    check();
    return true;
  }

  const isInText = (target: EventTarget | null): boolean =>
    // One of a frame is a node of another window.
    (target as Node | null)?.nodeType !== undefined && (desk.bound()?.root.contains(target as Node) ?? false);

  function listenToTouches(target: EventTarget, until: AbortSignal): void {
    const options = { capture: true, passive: true, signal: until };
    for (const kind of ['change', 'click']) target.addEventListener(kind, touch, options);
    const hearAgain = hearNowAndThen(target, 'input', deafFor, touch, own.timers, until);
    ears.add(hearAgain);
    until.addEventListener('abort', () => ears.delete(hearAgain));
    target.addEventListener(
      'focusin',
      (event) => {
        own.line.wake();
        touch(event);
      },
      options,
    );
    target.addEventListener('focusout', () => own.line.rest(), options);
  }

  function take(files: readonly File[]): void {
    own.files.take(files, first.id);
    check();
  }

  function close(): void {
    cards.close();
    strip.remove();
    ending.abort();
  }

  const isSame = (finding: Finding, name: Finding | FindingName) => {
    const attachment = typeof name.attachment === 'object' ? name.attachment.index : name.attachment;
    return finding.rule === name.rule && finding.start === name.start && finding.attachment?.index === attachment;
  };

  listenToTouches(first.root, signal);
  desk.editor();
  // What the host has already, of a draft or of a mail that is passed on, is fetched now.
  own.files.read(first);
  // Somebody has written in it before it was known to be a compose window.
  const used = own.hook.used?.target;
  if (own.isInUse() && used instanceof Node && first.root.contains(used)) check();

  return {
    id: first.id,
    composer: desk.composer,
    renew(composer) {
      if (composer.root !== desk.composer().root) listenToTouches(composer.root, signal);
      desk.renew(composer);
      const editor = desk.editor();
      if (editor) marks?.setDark(isDarkBehind(editor.root));
      own.files.read(composer);
      if (desk.result() && (own.files.isExpecting() || own.isInUse())) check();
    },
    meet(composer) {
      if (composer.root === desk.composer().root) desk.renew(composer);
    },
    see(event) {
      if (event.type === 'pointerdown') cards.close();
      pointing?.see(event);
      holding.see(event);
    },
    run(command) {
      if (command.kind === 'insert') {
        cards.close();
        insertDraft(desk, command);
        // An editor may draw what it has taken a moment later.
        void Promise.resolve().then(() => desk.check());
        own.changed();
        return true;
      }
      if (!('composeId' in command) || command.composeId !== first.id) return false;
      const finding = desk.result()?.findings.find((other) => isSame(other, command));
      if (!finding) return true;
      if (command.kind === 'fix') {
        applyFix(desk, finding, command.fix);
        void desk.check();
      } else if (command.kind === 'ignore-once') cards.ignoreOnce(finding);
      else if (!marks?.reveal(finding)) desk.editor()?.root.scrollIntoView({ block: 'nearest' });
      return true;
    },
    recheck: () => void desk.check(),
    take,
    has: (node) => first.root.contains(node) || desk.composer().root.contains(node),
    // Of a draft that nobody has touched nothing is said yet.
    documentWasRead() {
      if (desk.wasAsked()) void desk.check();
    },
    pageHides: sending.pageHides,
    isInText,
    end() {
      close();
      sending.gone();
    },
    leave() {
      close();
      leaving.abort();
    },
  };
}
