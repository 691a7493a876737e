import type { TaughtPart } from '../../domain/model/taught';
import { icon } from '../show/icon';
import { make } from '../show/make';
import type { Translate } from '../show/words';
import type { Lesson } from '../taught/read';
import type { Choice } from './choice';
import { groups, isWrong, lessonWords, nameOf } from './parts';

/** What the bar shows: all parts, how to point, or what was pointed at. */
export type View =
  | { readonly kind: 'list'; readonly focus: TaughtPart | null; readonly problem: string }
  | { readonly kind: 'pointing'; readonly part: TaughtPart }
  | { readonly kind: 'chosen'; readonly choice: Choice };

export interface BarActions {
  point(part: TaughtPart): void;
  forget(part: TaughtPart): void;
  list(): void;
  keep(): void;
  wider(): void;
  narrower(): void;
  flip(): void;
  close(): void;
}

/** What of the page is read without having been taught. */
type Found = Readonly<Partial<Record<TaughtPart, string>>>;

export interface Bar {
  readonly element: HTMLElement;
  show(view: View): void;
  /** What each part reads now; null for one that was not taught. */
  read(lessons: Readonly<Record<TaughtPart, Lesson | null>>, found: Found): void;
  say(text: string): void;
}

export function makeBar(document: Document, t: Translate, actions: BarActions): Bar {
  const element = make(document, 'div', {
    class: 'bar low rise',
    role: 'dialog',
    label: t('teachTitle'),
    part: 'teach',
  });
  const live = make(document, 'div', { class: 'unseen' });
  live.setAttribute('aria-live', 'polite');
  const inside = make(document, 'div');
  element.append(inside, live);
  let lessons: Partial<Record<TaughtPart, Lesson | null>> = {};
  let found: Found = {};

  const button = (kind: string, part: string, text: string, press: () => void) =>
    make(document, 'button', { class: kind, part, text, press });
  const head = (title: string) =>
    make(
      document,
      'h2',
      {},
      icon(document, 'trail'),
      make(document, 'span', { text: title }),
      make(
        document,
        'button',
        { class: 'close', label: t('teachFlip'), part: 'teach-flip', press: actions.flip },
        icon(document, 'flip'),
      ),
      make(
        document,
        'button',
        { class: 'close', label: t('teachDone'), part: 'teach-close', press: actions.close },
        icon(document, 'close'),
      ),
    );

  function row(part: TaughtPart): HTMLElement {
    const lesson = lessons[part] ?? null;
    const itself = lesson ? undefined : found[part];
    const words =
      itself === undefined ? lessonWords(part, lesson, t) : itself ? t('teachItself', itself) : t('teachItselfEmpty');
    const state = lesson?.state === 'found' ? 'found' : isWrong(lesson) ? 'wrong' : '';
    const choose = make(
      document,
      'button',
      { class: 'part', part: `teach-${part}`, press: () => actions.point(part) },
      make(document, 'span', { text: nameOf(part, t) }),
      make(document, 'span', { class: `reads ${state}`, part: `reads-${part}`, text: words }),
    );
    const label = t('teachForget', nameOf(part, t));
    const forget =
      lesson &&
      make(
        document,
        'button',
        { class: 'close', label, part: `forget-${part}`, press: () => actions.forget(part) },
        icon(document, 'close'),
      );
    return make(document, 'li', {}, choose, forget);
  }

  const list = (problem: string) => [
    head(t('teachTitle')),
    problem ? make(document, 'p', { class: 'said wrong', text: problem, role: 'alert' }) : '',
    make(document, 'p', { class: 'soft', text: t('teachHint') }),
    ...groups.flatMap(({ title, parts }) => [
      make(document, 'h3', { text: t(title) }),
      make(document, 'ul', {}, ...parts.map(row)),
    ]),
    make(document, 'p', { class: 'soft', text: t('teachNext') }),
    make(document, 'div', { class: 'actions last' }, button('main', 'teach-done', t('teachDone'), actions.close)),
  ];

  const pointing = (part: TaughtPart) => [
    head(nameOf(part, t)),
    make(document, 'p', { text: t('teachPoint') }),
    make(document, 'p', { class: 'soft', text: t('teachKeys') }),
    make(document, 'div', { class: 'actions last' }, button('plain', 'teach-stop', t('teachStop'), actions.list)),
  ];

  function chosen({ part, lesson, selector, isForeign }: Choice) {
    const isGood = lesson?.state === 'found' && selector !== null;
    const words = isForeign ? t('teachForeign') : lesson ? lessonWords(part, lesson, t) : t('teachNoWay');
    return [
      head(nameOf(part, t)),
      make(document, 'p', { class: 'soft', text: t(isGood ? 'teachReads' : 'teachReadsNot') }),
      make(document, 'p', { class: isGood ? 'said' : 'said wrong', part: 'teach-said', text: words }),
      make(
        document,
        'div',
        { class: 'actions' },
        isGood ? button('main', 'teach-keep', t('teachKeep'), actions.keep) : null,
        button('plain', 'teach-wider', t('teachWider'), actions.wider),
        button('plain', 'teach-narrower', t('teachNarrower'), actions.narrower),
        button('quiet', 'teach-again', t('teachAgain'), () => actions.point(part)),
        button('quiet', 'teach-stop', t('teachStop'), actions.list),
      ),
    ];
  }

  let view: View = { kind: 'list', focus: null, problem: '' };
  const focusIn = (selector: string) => inside.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  return {
    element,
    show(next) {
      view = next;
      if (next.kind === 'list') {
        inside.replaceChildren(...list(next.problem));
        if (next.focus) focusIn(`[data-part="teach-${next.focus}"]`);
      } else if (next.kind === 'pointing') {
        inside.replaceChildren(...pointing(next.part));
        focusIn('[data-part="teach-stop"]');
      } else {
        inside.replaceChildren(...chosen(next.choice));
        focusIn('[data-part="teach-keep"], [data-part="teach-again"]');
      }
    },
    read(next, nextFound) {
      const before = lessons;
      lessons = next;
      found = nextFound;
      if (view.kind !== 'list') return;
      for (const { parts } of groups)
        for (const part of parts) {
          const old = inside.querySelector(`[data-part="teach-${part}"]`)?.parentElement;
          const now = row(part);
          if (!old || (old.textContent === now.textContent && Boolean(before[part]) === Boolean(next[part]))) continue;
          // Whoever stands on the row goes on standing there.
          const hadFocus = (old.getRootNode() as ShadowRoot).activeElement;
          const stood = hadFocus && old.contains(hadFocus);
          old.replaceWith(now);
          if (stood) focusIn(`[data-part="teach-${part}"]`);
        }
    },
    say(text) {
      live.textContent = text;
    },
  };
}
