import type { TaughtPart } from '../../domain/model/taught';
import { type Lesson, readPart } from '../taught/read';
import { parentOf } from '../taught/tree';
import { isForeign, meantBy } from './point';
import { selectorOf } from './selector-of';

/** One thing that is being pointed at, with the way to it and what is read there. */
export interface Choice {
  readonly part: TaughtPart;
  readonly element: HTMLElement;
  /** Null where no way leads to it. */
  readonly selector: string | null;
  readonly lesson: Lesson | null;
  readonly isForeign: boolean;
}

/** What these say is the customer's, and changes from record to record. */
const data: ReadonlySet<TaughtPart> = new Set(['name', 'email', 'company', 'stage', 'recipients']);

export function choose(part: TaughtPart, pointed: HTMLElement): Choice {
  const element = meantBy(part, pointed);
  const foreign = isForeign(element);
  const selector = foreign ? null : selectorOf(element, data.has(part));
  return {
    part,
    element,
    selector,
    lesson: selector === null ? null : readPart(element.ownerDocument, part, selector),
    isForeign: foreign,
  };
}

/** The element around it; null at the top. */
export function wider({ part, element }: Choice): Choice | null {
  const parent = parentOf(element);
  if (!parent || parent.localName === 'html') return null;
  const next = choose(part, parent);
  return next.element === element ? null : next;
}

/** The first element in it that can be seen; null where there is none. */
export function narrower({ part, element }: Choice): Choice | null {
  const child = [...element.children].find((one) => one.checkVisibility({ visibilityProperty: true }));
  const next = child ? choose(part, child as HTMLElement) : null;
  return next && next.element !== element ? next : null;
}
