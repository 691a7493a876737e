import { describe, expect, it } from 'vitest';
import sogo from '../../../utils/sites/sogo';
import { fixture } from '../fixture';

const composerOf = (document: Document) => sogo.composers(document)[0]!;

describe('the outcome', () => {
  const cases: readonly [page: string, outcome: string, why: string][] = [
    ['reply', 'open', 'nothing was sent'],
    ['sending', 'open', 'on its way'],
    ['not-sent', 'failed', 'the mail server refused'],
    ['sent', 'sent', 'SOGo says so, and closes the window a second later'],
  ];
  it.each(cases)('of %s is %s (%s)', (page, outcome) => {
    expect(composerOf(fixture(`sogo/${page}`)).outcome()).toBe(outcome);
  });

  it.each([
    ['sent', 'sent', 'the last word stays on it'],
    ['reply', 'unknown', 'closed without a word'],
    ['sending', 'unknown', 'closed before there was an answer'],
  ])('of %s that has left the page is %s (%s)', (page, outcome) => {
    const composer = composerOf(fixture(`sogo/${page}`));
    composer.root.remove();
    expect(composer.outcome()).toBe(outcome);
  });

  it('is open again when it is sent once more after an error', () => {
    const document = fixture('sogo/not-sent');
    document
      .querySelector('sg-ripple-content')!
      .insertAdjacentHTML('afterbegin', '<div ng-switch-when="sending"></div>');
    expect(composerOf(document).outcome()).toBe('open');
  });
});

describe('the send control', () => {
  const send = '[ng-click="editor.send()"]';
  const cases: readonly [selector: string, control: string | null, why: string][] = [
    [send, send, 'the button'],
    [`${send} md-icon`, send, 'its icon'],
    ['[ng-click="editor.save()"]', null, 'saving a draft sends nothing'],
    ['[ng-click="editor.cancel()"]', null, 'closing sends nothing'],
    ['textarea[name=content]', null, 'the body'],
    ['#detailView button', null, 'what stands behind the window'],
  ];
  it.each(cases)('of %s is %s (%s)', (selector, control) => {
    const document = fixture('sogo/reply');
    const target = document.querySelector(selector)!;
    expect(target).not.toBeNull();
    expect(composerOf(document).sendControlOf(target)).toBe(control && document.querySelector(control));
  });

  it('takes the focus before it is clicked once, so that what is being typed is left', () => {
    const document = fixture('sogo/compose-new');
    const button = document.querySelector<HTMLElement>(send)!;
    const seen: string[] = [];
    for (const kind of ['focus', 'click']) button.addEventListener(kind, () => seen.push(kind));
    composerOf(document).send(button);
    expect(seen).toEqual(['focus', 'click']);
  });

  it('is not where a chip may stand', () => {
    const anchor = composerOf(fixture('sogo/reply')).anchor()!;
    expect(anchor.closest('#mailEditor')).not.toBeNull();
    expect(anchor.closest('.md-block')).toBeNull();
  });
});
