import { all, one } from '../../dom/query';
import { textOf } from '../../dom/text';
import { allThrough, holds } from '../../dom/tree';
import { isVisible } from '../../dom/visible';
import { namesOf } from './fields';
import { saysSend, sendsBesides, useOfLabel } from './labels';
import { wordsOf } from './names';

const controls =
  'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], [role="menuitem"], a:not([href]), a[href="#"], a[href^="javascript:"], a[role]';

const sending = /^(?:sends|send(?:mail|btn|button|message)|btnsend|otpravit)$/;
/** What a control that has to do with sending, but does not send, is called besides. */
const otherwise =
  /^(?:draft|drafts|save|later|schedule|scheduled|delay|snooze|cancel|discard|close|abort|attach|attachment|delete|remove|search|test|option|options|menu|more|receipt|format|template|templates|signature|encrypt|resend|preview|back|undo|confirm|dropdown|toggle|caret|split|add|clear|feedback|sms|report|invite|invitation|request|money|link|code|password|again)$/;
/** Icons tell it as well: an aeroplane of paper. */
const icon = /(?:^|[-_])(?:send|paper-?plane|sendmail)(?:$|[-_])/i;

/** What such a control is called that sends all the same, by what it says. */
const besides = /^(?:close|snooze|later|schedule|scheduled|delay)$/;

interface Hint {
  /** 4: it is called so, 3: it reads so, 2: it says what else it does, 1: it submits. 0: nothing. */
  readonly weight: 0 | 1 | 2 | 3 | 4;
  readonly isOther: boolean;
}

const codeOf = (control: Element): readonly string[] => [
  ...namesOf(control),
  ...['data-action', 'ng-click', 'formaction', 'onclick', 'href'].flatMap(
    (name) => control.getAttribute(name)?.slice(0, 80) ?? [],
  ),
];

function hintOf(control: HTMLElement): Hint {
  const words = codeOf(control).flatMap(wordsOf);
  const classes = [...control.classList].filter((name) => name.length < 40);
  const classWords = classes.flatMap(wordsOf);
  const said = [textOf(control), control.getAttribute('aria-label') ?? '', control.title, shownValue(control)];
  const isSaid = said.some((text) => saysSend(text.replace(/\s*\(.*\)\s*$/, '')));
  const sendsToo = said.some(sendsBesides);
  const isOther =
    // What closes a mail may send it.
    words.some((word) => otherwise.test(word) && !(besides.test(word) && (isSaid || sendsToo))) ||
    /send_?to$/i.test(`${control.id || control.getAttribute('name')}`) ||
    (!sendsToo &&
      classWords.some((word) => /^(?:cancel|discard|draft|close|dropdown|attach|later|schedule)$/.test(word))) ||
    /^(?:true|menu|listbox|dialog)$/.test(control.getAttribute('aria-haspopup') ?? '') ||
    control.hasAttribute('aria-pressed') ||
    control.getAttribute('type') === 'reset';
  if (isOther) return { weight: 0, isOther };
  if (sendsToo) return { weight: 2, isOther };
  const drawn = [control, ...all(control, 'i, svg, use, span, img, mat-icon')].some((part) =>
    [
      ...part.classList,
      part.getAttribute('href') ?? '',
      part.getAttribute('data-icon') ?? '',
      part.getAttribute('data-lucide') ?? '',
    ].some((name) => icon.test(name)),
  );
  if (words.some((word) => sending.test(word) || (word.length > 3 && saysSend(word))) || drawn)
    return { weight: 4, isOther };
  if (isSaid) return { weight: 3, isOther };
  return { weight: submits(control) || words.includes('submit') ? 1 : 0, isOther };
}

const shownValue = (control: HTMLElement): string =>
  control.localName === 'input' ? (((control as HTMLInputElement).value || control.getAttribute('alt')) ?? '') : '';

function submits(control: HTMLElement): boolean {
  const { type, form } = control as HTMLInputElement;
  return (type === 'submit' || type === 'image') && form !== null && form !== undefined;
}

/** Says something, and not what a field is for: such a one opens the field. */
function says(control: HTMLElement): boolean {
  const text = textOf(control) || shownValue(control);
  return /\p{L}{2}/u.test(text) && !useOfLabel(text);
}

/** Whatever else is made to be clicked; only what it says tells that it sends. */
const loose = '[tabindex], [onclick], [class*="send" i], [class*="btn" i], [class*="button" i]';
const saysAlone = (element: Element): boolean => saysSend(textOf(element));

/** Buttons that are no buttons, and buttons of a page's own making, such as `<ui-button>`. */
function looseIn(root: Element, body: Element): readonly HTMLElement[] {
  const made = allThrough(root, '*').filter(({ localName }) => localName.includes('-'));
  const found = [...allThrough(root, loose), ...made].filter(
    (one) => saysAlone(one) && isVisible(one) && !isTool(one, body) && !hintOf(one).isOther,
  );
  return found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
}

export interface Sending {
  readonly controls: readonly HTMLElement[];
  /** By name or by label, not for want of another. */
  readonly isSure: boolean;
  /** It is the only one, and nothing else speaks for it. */
  readonly isGuess: boolean;
}

/** Of an editor's own tools: they stand where nothing but the editor does. */
const isTool = (control: Element, body: Element): boolean =>
  control.closest('[class*="ql-toolbar"], [class*="tox-"], [class*="cke_"], .ck, [class*="note-toolbar"]') !== null ||
  holds(body, control);

/** In a form for something else: a search, a login. */
function isElsewhere(control: HTMLElement, body: Element): boolean {
  const { form } = control as HTMLButtonElement;
  if (control.closest('[role="search"], search')) return true;
  return Boolean(form && !form.contains(body) && one(form, 'input[type="search"], input[type="password"]'));
}

/**
 * The controls that send what is written in `body`, the main one first; none where that can't be told. What is called
 * so by its developers goes before what is labelled so; a button that submits the form, or any button at all, is taken
 * where it is the only one.
 */
export function sendControlsIn(root: Element, body: HTMLElement): Sending {
  const found = allThrough(root, controls).filter(
    (control) =>
      isVisible(control) &&
      !isTool(control, body) &&
      !isElsewhere(control, body) &&
      !control.parentElement?.closest('button, [role="button"]'),
  );
  const hinted = found.map((control) => ({ control, ...hintOf(control) }));
  // One may be above the text and another below it.
  const sure = hinted
    .filter(({ weight }) => weight > 1)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ control }) => control);
  if (sure.length > 0) return { controls: sure, isSure: true, isGuess: false };
  const others = looseIn(root, body);
  if (others.length > 0) return { controls: others, isSure: true, isGuess: false };
  const form = body.closest('form');
  const submitting = hinted.filter(
    ({ control, weight }) => weight === 1 && ((control as HTMLButtonElement).form ?? null) === form,
  );
  const isGuess = submitting.length === 0;
  const rest = isGuess
    ? hinted.filter(({ isOther, control }) => !isOther && !control.matches('[role="menuitem"]') && says(control))
    : submitting;
  return { controls: rest.length === 1 && rest[0] ? [rest[0].control] : [], isSure: false, isGuess };
}
