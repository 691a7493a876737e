import type { TaughtPage, TaughtPart } from '../../domain/model/taught';
import { isAt } from '../../domain/taught/place';
import { editorAt } from './editable';
import { find, mostFound, seen } from './find';
import { peopleIn } from './people';
import { saysOf } from './says';

/**
 * What one taught part is on this page. `nothing`: it is not here. `many`: too many places. `unfit`: what is there is not
 * of that kind: no address in it, nothing to write in.
 */
export type Lesson =
  | { readonly state: 'found'; readonly elements: readonly HTMLElement[]; readonly says: string }
  | { readonly state: 'nothing' | 'unfit' }
  | { readonly state: 'many'; readonly count: number };

/** Of these, several in one page are no mistake: chips, buttons, compose windows side by side. */
const most: Readonly<Record<TaughtPart, number>> = {
  name: 1,
  email: 20,
  company: 1,
  stage: 1,
  subject: 10,
  body: 10,
  recipients: mostFound,
  send: 10,
};

const isField = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' &&
  !['hidden', 'checkbox', 'radio', 'file'].includes((element as HTMLInputElement).type);

/** What is at an element for this part; null where it does not fit. */
function readingOf(part: TaughtPart, element: HTMLElement): string | null {
  switch (part) {
    case 'email':
      return peopleIn(element)[0]?.email ?? null;
    case 'recipients':
      return isForPeople(element) ? peopleIn(element).map(wholeName).join(', ') : null;
    case 'subject':
      return isField(element) ? element.value : null;
    case 'body': {
      const editor = editorAt(element);
      if (!editor) return null;
      return editor.kind === 'framed' ? saysOf(editor.frame.contentDocument!.body) : saysOf(editor.element);
    }
    case 'send':
      return isPressed(element) ? saysOf(element) : null;
    default:
      return saysOf(element) || null;
  }
}

/** With nobody in it yet, something to write in says that somebody may come. */
const isForPeople = (element: HTMLElement): boolean =>
  element !== element.ownerDocument.body &&
  (peopleIn(element).length > 0 || element.matches(writable) || element.querySelector(writable) !== null);

const writable = 'input:not([type="hidden"]), textarea, [contenteditable]';

const wholeName = ({ name, email }: { readonly name: string; readonly email: string }) =>
  name && email ? `${name} <${email}>` : name || email;

/** A control is small, and nothing is written in it. What is more than that would hold every click of the page. */
const isPressed = (element: HTMLElement): boolean =>
  !['html', 'body', 'main', 'form'].includes(element.localName) &&
  element.querySelector('textarea, iframe, [contenteditable], input:not([type="hidden"])') === null &&
  element.querySelectorAll('*').length <= 30;

/** What one selector finds for a part. */
export function readPart(document: Document, part: TaughtPart, selector: string): Lesson {
  const all = find(document, selector);
  if (all.length > 2 * mostFound) return { state: 'many', count: all.length };
  const shown = seen(all);
  if (shown.length === 0) return { state: 'nothing' };
  const fits = shown.flatMap((element) => {
    const reading = readingOf(part, element);
    return reading === null ? [] : [{ element, reading }];
  });
  if (fits.length === 0) return { state: 'unfit' };
  const isOne = fits.every(({ reading }) => reading === fits[0]!.reading);
  if (shown.length > most[part] && !(most[part] === 1 && isOne)) return { state: 'many', count: shown.length };
  const says = [...new Set(fits.map(({ reading }) => reading).filter(Boolean))].join(', ');
  return { state: 'found', elements: fits.map(({ element }) => element), says };
}

/** The nearest kind of page first: the longest beginning. */
export const pagesHere = (document: Document, pages: readonly TaughtPage[]): readonly TaughtPage[] =>
  pages
    .filter(({ path }) => isAt(path, document.location ?? { pathname: '', hash: '' }))
    .sort((a, b) => b.path.length - a.path.length);

/** What was taught of a part for pages like this one, with what it is here: the best of several. Null: nothing was. */
export function readTaught(
  document: Document,
  pages: readonly TaughtPage[],
  part: TaughtPart,
): { readonly selector: string; readonly lesson: Lesson } | null {
  let worse: { readonly selector: string; readonly lesson: Lesson } | null = null;
  for (const { parts } of pagesHere(document, pages)) {
    const selector = parts[part];
    if (selector === undefined) continue;
    const lesson = readPart(document, part, selector);
    if (lesson.state === 'found') return { selector, lesson };
    if (!worse || worse.lesson.state === 'nothing') worse = { selector, lesson };
  }
  return worse;
}
