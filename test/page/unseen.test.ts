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
beforeEach(() => {
  leaving = new AbortController();
});
afterEach(() => leaving.abort());

const height = 200;

/** Somebody writes in `.x`. */
function write(body: string, { isKnown = false, isTrusted = true } = {}): (report: PageReport) => PageReport {
  document.body.innerHTML = body;
  const written = document.querySelector<HTMLElement>('.x')!;
  const tall = written.dataset.tall !== 'no';
  written.getBoundingClientRect = () => new DOMRect(0, 0, 400, tall ? height : 20);
  const page = { document, signal: leaving.signal, ours: new Map(), changed: () => undefined } as unknown as Page;
  const unseen = watchWriting(page, () => isKnown);
  const event = new Event('input', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  written.dispatchEvent(event);
  return unseen;
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

  it('no longer said once it is gone', () => {
    const unseen = write(form);
    expect(unseen(report).health.compose).toBe('missing');
    document.querySelector('form')?.remove();
    expect(unseen(report)).toBe(report);
  });
});
