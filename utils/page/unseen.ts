import type { PageReport } from '../messaging/doors/page';
import { parentOf } from '../sites/dom/tree';
import { hearNowAndThen } from './now-and-then';
import type { Page } from './page';
import { editorAt, elementOf } from './taught/editable';

/** Beside a body, what makes a mail of it, by the names that a page's makers gave. An address alone stands on a record, too. */
const mailFields =
  ':is(input, textarea)[name*="subject" i], :is(input, textarea)[id*="subject" i], [name*="recipient" i], [id*="recipient" i], :is(input, textarea):is([name="to" i], [name="cc" i], [id="to" i], [name$="_to" i], [data-field="to" i])';

const farthest = 12;
/** A field of one or two lines is for notes and searches. CSS pixels. */
const leastHeight = 60;
/** While somebody writes, it is looked at once in this time. Milliseconds. */
const eachWhile = 1_000;

function isLikeMail(body: HTMLElement): boolean {
  if (body.getBoundingClientRect().height < leastHeight) return false;
  let at: HTMLElement | null = body;
  for (let step = 0; at && step < farthest; step += 1, at = parentOf(at)) {
    if (at.querySelector(mailFields)) return true;
    if (at.localName === 'form' || at.localName === 'dialog' || at.getAttribute('role') === 'dialog') return false;
  }
  return false;
}

/**
 * Sees that somebody writes what looks like a mail, in a place where the adapter knows of no compose window: then that is
 * missing, and it is said. Gives each report with it.
 */
export function watchWriting(
  page: Page,
  isKnown: (element: HTMLElement) => boolean,
): (report: PageReport) => PageReport {
  const { document, signal } = page;
  let writing: HTMLElement | null = null;

  const see = (element: EventTarget | null | undefined) => {
    if ((element as Node | null)?.nodeType !== 1 || page.ours.has(element as Element)) return;
    const editor = editorAt(element as HTMLElement);
    const body = editor && elementOf(editor);
    if (body && body !== writing && isLikeMail(body)) {
      writing = body;
      page.changed();
    }
  };
  const options = { capture: true, passive: true, signal };
  const seeOf = (event: Event) => event.isTrusted && see(event.composedPath()[0]);
  document.addEventListener('focusin', seeOf, options);
  const seeInput = (event: Event) => {
    seeOf(event);
    return event.isTrusted;
  };
  hearNowAndThen(document, 'input', eachWhile, seeInput, page.timers, signal);
  // A frame that gets the focus takes it from the window, and tells nobody.
  document.defaultView?.addEventListener('blur', () => see(document.activeElement), options);

  return (report) => {
    const isOpen = writing?.isConnected && writing.checkVisibility({ visibilityProperty: true });
    if (!isOpen || !writing) writing = null;
    if (!writing || report.health.compose === 'missing' || isKnown(writing)) return report;
    return { ...report, health: { ...report.health, compose: 'missing' } };
  };
}
