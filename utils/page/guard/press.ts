import type { Composer, SendKey } from '../../sites/site';

/** What a trusted event means at a compose window. */
export interface Press {
  readonly kind: 'down' | 'around' | 'press' | 'submit' | 'lift';
  readonly control: HTMLElement;
}

const innermost = (event: Event): Element | null => {
  const [target] = event.composedPath();
  return (target as Node | undefined)?.nodeType === 1 ? (target as Element) : null;
};

const isKey = (event: KeyboardEvent, key: SendKey): boolean =>
  event.key === key.key &&
  event.ctrlKey === (key.ctrl ?? false) &&
  event.metaKey === (key.meta ?? false) &&
  event.shiftKey === (key.shift ?? false) &&
  event.altKey === (key.alt ?? false);

const pressesButton = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.metaKey && !event.altKey;

function ofKey(event: KeyboardEvent, composer: Composer, isInside: () => boolean): Press | null {
  if (event.isComposing) return null;
  const sends = composer.sendKeys.some((key) => isKey(event, key));
  // Nearly every key is a letter of a text: the page is not asked about it.
  if (!sends && !pressesButton(event)) return null;
  const target = innermost(event);
  const control = target && composer.sendControlOf(target);
  if (control && pressesButton(event)) return { kind: event.type === 'keydown' ? 'press' : 'around', control };
  if (!sends || !isInside()) return null;
  const main = composer.sendControls()[0];
  return main ? { kind: event.type === 'keydown' ? 'press' : 'around', control: main } : null;
}

function ofPointer(event: MouseEvent, composer: Composer): Press | null {
  const target = event.type === 'pointercancel' ? null : innermost(event);
  const control = target && composer.sendControlOf(target);
  if (control && event.button === 0) {
    if (event.type === 'click') return { kind: 'press', control };
    return { kind: event.type === 'pointerdown' ? 'down' : 'around', control };
  }
  const isOver = event.type === 'pointerup' || event.type === 'pointercancel';
  const main = isOver ? composer.sendControls()[0] : undefined;
  return main ? { kind: 'lift', control: main } : null;
}

function ofSubmit(event: SubmitEvent, composer: Composer): Press | null {
  const control = event.submitter && composer.sendControlOf(event.submitter);
  return control ? { kind: 'submit', control } : null;
}

/** Null for everything that does not send. `isInside`: the event comes from the compose window or its framed editor. */
export function pressOf(event: Event, composer: Composer, isInside: () => boolean): Press | null {
  if (event.type === 'submit') return ofSubmit(event as SubmitEvent, composer);
  if (event.type.startsWith('key')) return ofKey(event as KeyboardEvent, composer, isInside);
  return ofPointer(event as MouseEvent, composer);
}
