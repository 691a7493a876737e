import { type TaughtPage, type TaughtPart, taughtParts } from '../../domain/model/taught';
import { placeOf } from '../../domain/taught/place';
import type { Hook } from '../hook';
import { make } from '../show/make';
import { type Ours, stand } from '../show/stand';
import type { Translate } from '../show/words';
import type { Lesson } from '../taught/read';
import { makeBar, type View } from './bar';
import { type Choice, choose, narrower, wider } from './choice';
import type { Known, Lessons } from './lessons';
import { lookFor, selectorsHere, selectorsOf } from './look-around';
import { lessonWords } from './parts';
import { boxOf, elementAt, meantBy, pointableFor } from './point';
import { teachStyle } from './style';
import { walk, walkKeys } from './walk';

export interface PickerSetup {
  readonly document: Document;
  readonly t: Translate;
  readonly hook: Hook;
  readonly isDark: boolean;
  readonly lessons: Lessons;
  readonly closed: () => void;
}

/** How often it is looked what the taught parts read now. Milliseconds. */
const often = 600;

/** The bar in which the user teaches a page. It listens to real clicks and keys only, and the page gets none of them. */
export function openPicker({ document, t, hook, isDark, lessons, closed }: PickerSetup): () => void {
  const window = document.defaultView!;
  const ours: Ours = new Map();
  const own = stand(document, 'over', teachStyle, isDark, ours);
  const cover = make(document, 'div', { class: 'cover', part: 'teach-cover' });
  const frame = make(document, 'div', { class: 'frame', part: 'teach-frame' });
  let pages: readonly TaughtPage[] = [];
  let found: Known['found'] = {};
  let looks = 0;
  let view: View = { kind: 'list', focus: null, problem: '' };
  let pointedAt: HTMLElement | null = null;
  const bar = makeBar(document, t, {
    point: (part) => show({ kind: 'pointing', part }),
    forget: (part) => void forget(part),
    list: () => show({ kind: 'list', focus: partOf(view), problem: '' }),
    keep: () => void keep(),
    wider: () => step(wider),
    narrower: () => step(narrower),
    flip() {
      const isLow = bar.element.classList.toggle('low');
      bar.element.classList.toggle('high', !isLow);
    },
    close: () => {
      lessons.done();
      close();
    },
  });

  function draw(element: HTMLElement | null, isWrong = false): void {
    frame.hidden = element === null || !element.isConnected;
    if (!element || frame.hidden) return;
    const { x, y, width, height } = boxOf(element);
    frame.classList.toggle('wrong', isWrong);
    Object.assign(frame.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  }

  function show(next: View): void {
    view = next;
    pointedAt = null;
    cover.hidden = next.kind !== 'pointing';
    bar.show(next);
    draw(next.kind === 'chosen' ? next.choice.element : null, next.kind === 'chosen' && !isKept(next.choice));
  }

  function choice(pointed: HTMLElement, part: TaughtPart): void {
    const next = choose(part, pointed);
    show({ kind: 'chosen', choice: next });
    bar.say(lessonWords(part, next.lesson, t));
  }

  function step(to: (from: Choice) => Choice | null): void {
    const next = view.kind === 'chosen' ? to(view.choice) : null;
    if (next) show({ kind: 'chosen', choice: next });
  }

  async function keep(): Promise<void> {
    if (view.kind !== 'chosen' || !isKept(view.choice)) return;
    const { part, selector, element } = view.choice;
    const { ownerDocument } = element;
    const path = placeOf(ownerDocument.location ?? document.location);
    const instead = selectorsHere(ownerDocument, pages, part);
    await know(lessons.learn({ part, selector: selector as string, path, instead }), part);
  }

  /** After something was done to a part: the list, with it in front, and whether it went wrong. */
  async function know(doing: Promise<Known | null>, part: TaughtPart | null): Promise<void> {
    const at = view;
    const next = await doing;
    if (next) ({ taught: pages, found } = next);
    // Who has gone on meanwhile, to point at something, is not called back.
    if (view === at || !next) show({ kind: 'list', focus: part, problem: next ? '' : t('teachNotKept') });
    read();
  }

  async function forget(part: TaughtPart): Promise<void> {
    await know(lessons.forget(part, selectorsOf(pages, part)), part);
  }

  /** What the page gives by itself may have come meanwhile. */
  async function refresh(): Promise<void> {
    const next = await lessons.taught();
    if (next) ({ taught: pages, found } = next);
    read();
  }

  function read(): void {
    if (view.kind === 'chosen') draw(view.choice.element, !isKept(view.choice));
    const reads = taughtParts.map((part) => [part, lookFor(document, pages, part)] as const);
    bar.read(Object.fromEntries(reads) as Record<TaughtPart, Lesson | null>, found);
  }

  function goTo(next: HTMLElement | null): void {
    pointedAt = next;
    next?.scrollIntoView({ block: 'nearest' });
    draw(next);
    if (next) bar.say((next.textContent ?? '').trim().slice(0, 100) || next.localName);
  }

  function pointingKey(part: TaughtPart, event: KeyboardEvent): boolean {
    const isWalk = walkKeys.includes(event.key);
    const isChoice = event.key === 'Enter' && pointedAt !== null;
    if (!isWalk && !isChoice && event.key !== 'Escape') return false;
    event.preventDefault();
    if (event.type !== 'keydown') return true;
    if (isWalk) goTo(walk(pointableFor(document, part), pointedAt, event.key));
    else if (isChoice && pointedAt) choice(pointedAt, part);
    else show({ kind: 'list', focus: part, problem: '' });
    return true;
  }

  const isInBar = ({ clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = bar.element.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  };

  /** True when the page is not to have this event. */
  function isOurs(event: Event): boolean {
    if (event.type.startsWith('key')) {
      if (view.kind === 'pointing' && pointingKey(view.part, event as KeyboardEvent)) return true;
      if (event.target !== own.host) return false;
      if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') {
        if (view.kind === 'list') {
          lessons.done();
          close();
        } else show({ kind: 'list', focus: partOf(view), problem: '' });
      }
      return true;
    }
    if (event.target !== own.host || view.kind !== 'pointing' || !('clientX' in event)) return false;
    const press = event as MouseEvent;
    if (isInBar(press)) return false;
    // The page keeps its focus and its open windows, for it hears nothing of this.
    press.preventDefault();
    if (press.type === 'click' && press.button === 0) {
      const element = elementAt(document, { x: press.clientX, y: press.clientY }, own.host);
      if (element) choice(element, view.part);
    }
    return true;
  }

  cover.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || view.kind !== 'pointing') return;
      const element = elementAt(document, { x: event.clientX, y: event.clientY }, own.host);
      draw(element && meantBy(view.part, element));
    },
    { passive: true },
  );

  const before = hook.see;
  hook.see = (event, writes) => {
    if (isOurs(event)) event.stopImmediatePropagation();
    else before?.(event, writes);
  };
  const timer = window.setInterval(() => {
    looks += 1;
    if (looks % 4 === 0 && view.kind === 'list') void refresh();
    else read();
  }, often);
  function close(): void {
    window.clearInterval(timer);
    if (!hook.leaving.signal.aborted) hook.see = before;
    own.remove();
    closed();
  }
  hook.leaving.signal.addEventListener('abort', close, { once: true });

  bar.element.classList.toggle('right', isCovered(document, 30));
  own.inside.append(cover, frame, bar.element);
  // Below our sidebar, which comes later in the document, and inside of a dialog that makes all else inert.
  const modal = document.querySelector('dialog:modal');
  if (modal) modal.append(own.host);
  else document.body.after(own.host);
  show(view);
  void refresh();
  return close;
}

/** Whether something that is none of the page's own stands at its edge: our sidebar, on the left. */
function isCovered(document: Document, x: number): boolean {
  const top = document.elementFromPoint(x, document.defaultView!.innerHeight / 2);
  return top !== null && top !== document.body && top.parentElement === document.documentElement;
}

const partOf = (view: View): TaughtPart | null =>
  view.kind === 'list' ? view.focus : view.kind === 'pointing' ? view.part : view.choice.part;

const isKept = ({ selector, lesson }: Choice): boolean => selector !== null && lesson?.state === 'found';
