import type { TaughtPage, TaughtPart } from '../../domain/model/taught';
import { mergePeople } from '../../sites/dom/addresses';
import { pressLikePointer } from '../../sites/dom/press';
import { holds, parentOf } from '../../sites/dom/tree';
import type { Composer, EditorElement, Site } from '../../sites/site';
import { editorAt, elementOf } from './editable';
import { peopleIn } from './people';
import { readTaught } from './read';

/** Names a compose window for as long as it is open: by what is written in, or by its place when that was made anew. */
export type Naming = (body: HTMLElement, root: HTMLElement) => string;

interface Taught {
  readonly document: Document;
  readonly pages: readonly TaughtPage[];
}

function elementsOf({ document, pages }: Taught, part: TaughtPart): readonly HTMLElement[] {
  const lesson = readTaught(document, pages, part)?.lesson;
  return lesson?.state === 'found' ? lesson.elements : [];
}

/** The smallest element with one of each taught part and no other body in it. */
function rootOf(body: HTMLElement, bodies: readonly HTMLElement[], parts: readonly (readonly HTMLElement[])[]) {
  const wanted = parts.filter((elements) => elements.length > 0);
  const isWhole = (at: HTMLElement) => wanted.every((elements) => elements.some((element) => holds(at, element)));
  let root = body;
  for (let at = parentOf(body); at && !isWhole(root); at = parentOf(at)) {
    const outer = at;
    if (bodies.some((other) => other !== body && holds(outer, other))) break;
    root = at;
  }
  return root;
}

const emptied = (editor: EditorElement): boolean => {
  if (editor.kind === 'plain') return editor.element.value.trim() === '';
  const root = editor.kind === 'framed' ? editor.frame.contentDocument?.body : editor.element;
  return (root?.textContent ?? '').trim() === '';
};

/** A compose window that nobody but the user has found. */
const blank = (editor: EditorElement, root: HTMLElement): Composer => ({
  id: '',
  root,
  from: () => undefined,
  to: () => null,
  cc: () => [],
  bcc: () => [],
  subject: () => null,
  subjectField: () => null,
  editor: () => editor,
  attachments: () => undefined,
  attachmentBytes: async () => null,
  replyTo: () => undefined,
  threadKey: () => '',
  sendControlOf: () => null,
  sendControls: () => [],
  sendKeys: [],
  send: pressLikePointer,
  // A window that is gone or empty has been left; whether the mail was sent, such a page does not say.
  outcome: () => {
    const element = elementOf(editor);
    return element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !emptied(editor)
      ? 'open'
      : 'unknown';
  },
  anchor: () => null,
});

/** The same window with what was taught in the place of what was found there. */
function taughtComposer(
  taught: Taught,
  base: Composer,
  root: Element,
  editor: EditorElement | null,
  beats: boolean,
): Composer {
  const here = (part: TaughtPart) => elementsOf(taught, part).filter((element) => holds(root, element));
  const sendControls = () => {
    const own = here('send');
    if (own.length === 0) return base.sendControls();
    // An adapter knows its own controls; beside them what was taught is one more.
    return beats ? own : [...own, ...base.sendControls().filter((control) => !own.includes(control))];
  };
  const subjectField = () => (here('subject')[0] as HTMLInputElement | undefined) ?? base.subjectField();
  const subject = () => (here('subject')[0] as HTMLInputElement | undefined)?.value ?? base.subject();
  return {
    ...base,
    root,
    editor: () => {
      if (!editor) return base.editor();
      const [body] = here('body');
      return elementOf(editor).isConnected || !body ? editor : editorAt(body);
    },
    to: () => {
      const fields = here('recipients');
      return fields.length > 0 ? mergePeople(...fields.map(peopleIn)) : base.to();
    },
    subject,
    subjectField,
    threadKey: () => base.threadKey() || (subject() ?? ''),
    sendControls,
    sendControlOf: (target) => {
      const own = here('send');
      const control = own.find((one) => holds(one, target));
      return control ?? (own.length > 0 && beats ? null : base.sendControlOf(target));
    },
    send: (control) => (base.sendControlOf(control) ? base.send(control) : pressLikePointer(control)),
  };
}

/** The compose windows of a page as its adapter sees them, and as the user has taught them. */
export function taughtComposers(
  document: Document,
  pages: readonly TaughtPage[],
  site: Site,
  nameOf: Naming,
): readonly Composer[] {
  const found = site.composers(document);
  if (pages.length === 0) return found;
  const taught: Taught = { document, pages };
  /** What it sees by itself is a guess only where it knows the page no better than any other. */
  const isGuess = site.id === 'any';
  const editors = elementsOf(taught, 'body').flatMap((element) => editorAt(element) ?? []);
  const bodies = editors.map(elementOf);
  const parts = (['recipients', 'subject', 'send'] as const).map((part) => elementsOf(taught, part));
  const own = editors.map((editor) => {
    const body = elementOf(editor);
    const base = found.find((composer) => holds(composer.root, body));
    const root = rootOf(body, bodies, parts);
    const whole = base && holds(base.root, root) ? base.root : root;
    const composer = base ?? { ...blank(editor, root), id: nameOf(body, root) };
    return { base, composer: taughtComposer(taught, composer, whole, editor, isGuess) };
  });
  const others = found
    .filter((composer) => !own.some(({ base }) => base === composer))
    .map((composer) => {
      if (bodies.length > 0 || found.length > 1) return taughtComposer(taught, composer, composer.root, null, isGuess);
      // The only window there is: what was taught belongs to it, wherever it stands.
      const ends = parts.flat().reduce<Element>((root, element) => {
        let at: Element | null = root;
        while (at && !holds(at, element)) at = parentOf(at);
        return at ?? root;
      }, composer.root);
      return taughtComposer(taught, composer, ends, null, isGuess);
    });
  return [...own.map(({ composer }) => composer), ...others];
}
