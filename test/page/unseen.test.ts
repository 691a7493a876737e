// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageReport } from '../../utils/messaging/doors/page';
import type { Page } from '../../utils/page/page';
import { watchWriting } from '../../utils/page/unseen';

const report = {
  health: {
    correspondent: 'not-here',
    compose: 'not-here',
    recipients: 'not-here',
    body: 'not-here',
    send: 'not-here',
    record: 'not-here',
  },
} as PageReport;

let leaving: AbortController;
let laters: (() => void)[];
beforeEach(() => {
  leaving = new AbortController();
  laters = [];
});
afterEach(() => leaving.abort());

const height = 200;

/** Somebody writes in `.x`. */
function write(body: string, { isKnown = false, isTrusted = true } = {}): (report: PageReport) => PageReport {
  document.body.innerHTML = body;
  const written = document.querySelector<HTMLElement>('.x')!;
  const tall = written.dataset.tall !== 'no';
  written.getBoundingClientRect = () => new DOMRect(0, 0, 400, tall ? height : 20);
  const after = (_: number, run: () => void) => {
    laters.push(run);
    return () => undefined;
  };
  const timers = { now: () => 0, after };
  const page = { document, signal: leaving.signal, ours: new Map(), changed: () => undefined, timers };
  const unseen = watchWriting(page as unknown as Page, () => isKnown);
  input(written, isTrusted);
  return unseen;
}

function input(written: Element, isTrusted = true): void {
  const event = new Event('input', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  written.dispatchEvent(event);
}

/** What the page report says of the compose window then. */
const afterWriting = (body: string, how = {}): string => write(body, how)(report).health.compose;

const form = '<form><input name="subject"><textarea class="x"></textarea></form>';

describe('a mail is written where the adapter sees no compose window', () => {
  it.each([
    ['a text below a subject', form],
    [
      'rich text, with recipients',
      '<div><div id="recipients"></div><div class="x" contenteditable="true">Dear</div></div>',
    ],
  ])('%s: missing', (_, body) => {
    expect(afterWriting(body)).toBe('missing');
  });

  it.each([
    ['the adapter knows it', form, { isKnown: true }],
    ['a page made it up', form, { isTrusted: false }],
    [
      'a note, with an address on the page',
      '<form><input type="email" value="a@x.example"><textarea class="x"></textarea></form>',
      {},
    ],
    [
      'the subject stands in another form',
      '<form><textarea class="x"></textarea></form><form><input name="subject"></form>',
      {},
    ],
    ['one line', '<form><input name="subject"><textarea class="x" data-tall="no"></textarea></form>', {}],
    ['the subject itself', '<form><input name="subject" class="x"></form>', {}],
  ])('%s: not said', (_, body, how) => {
    expect(afterWriting(body, how)).toBe('not-here');
  });

  it('is looked at again a while later, when the page has made a mail of it meanwhile', () => {
    const unseen = write('<form><textarea class="x"></textarea></form>');
    const written = document.querySelector('.x')!;
    written.before(Object.assign(document.createElement('input'), { name: 'subject' }));
    input(written);
    expect(unseen(report).health.compose).toBe('not-here');
    for (const run of laters) run();
    input(written);
    expect(unseen(report).health.compose).toBe('missing');
  });

  it('no longer said once it is gone', () => {
    const unseen = write(form);
    expect(unseen(report).health.compose).toBe('missing');
    document.querySelector('form')?.remove();
    expect(unseen(report)).toBe(report);
  });
});
