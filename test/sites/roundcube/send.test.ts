import { describe, expect, it } from 'vitest';
import roundcube from '../../../utils/sites/roundcube';
import { fixture } from '../fixture';

const composerOf = (document: Document) => roundcube.composers(document)[0]!;

describe('the outcome', () => {
  const cases: readonly [page: string, outcome: string, why: string][] = [
    ['reply', 'open', 'nothing was sent'],
    ['asks-for-subject', 'open', 'Roundcube asks first'],
    ['draft-saved', 'open', 'a draft was saved: that is a confirmation, but no mail'],
    ['sending', 'open', 'on its way, under an error and a confirmation from before'],
    ['not-sent', 'failed', 'the mail server refused'],
    ['sent', 'sent', 'the last word is a confirmation'],
  ];
  it.each(cases)('of %s is %s (%s)', (page, outcome) => {
    expect(composerOf(fixture(`roundcube/${page}`)).outcome()).toBe(outcome);
  });

  it('is not known when the form is gone without a word', () => {
    const document = fixture('roundcube/sent');
    const composer = composerOf(document);
    document.querySelector('form[name=form]')!.remove();
    expect(composer.outcome()).toBe('unknown');
  });

  it('stays sent while the list is being loaded', () => {
    const document = fixture('roundcube/sent');
    document.querySelector('#messagestack')!.insertAdjacentHTML('beforeend', '<div class="loading content">...</div>');
    expect(composerOf(document).outcome()).toBe('sent');
  });
});

describe('the send control', () => {
  const cases: readonly [page: string, selector: string, control: string | null, why: string][] = [
    ['reply', '.formbuttons button.send', '.formbuttons button.send', 'the button'],
    ['reply', '.footer a.send .inner', '.footer a.send', 'the text in the copy for narrow windows'],
    ['asks-for-subject', '.ui-dialog .mainaction', '.ui-dialog .mainaction', 'the dialog that asks for a subject'],
    ['asks-for-subject', '.ui-dialog .cancel', null, 'its other button'],
    ['reply', 'a.save.draft', null, 'saving a draft sends nothing'],
    ['reply', 'a.extwin', null, 'a pop-out sends nothing'],
    ['reply', '#composebody', null, 'the body'],
    ['reply', '#compose-subject', null, 'the subject'],
  ];
  it.each(cases)('in %s of %s is %s (%s)', (page, selector, control) => {
    const document = fixture(`roundcube/${page}`);
    const target = document.querySelector(selector)!;
    expect(target).not.toBeNull();
    expect(composerOf(document).sendControlOf(target)).toBe(control && document.querySelector(control));
  });

  it('that can be seen is the button, and the copy is not', () => {
    const controls = composerOf(fixture('roundcube/reply')).sendControls();
    expect(controls.map((control) => control.localName)).toEqual(['button']);
  });

  it('comes before the one in the dialog', () => {
    const controls = composerOf(fixture('roundcube/asks-for-subject')).sendControls();
    expect(controls.map((control) => control.className.includes('mainaction'))).toEqual([false, true]);
  });

  it('is clicked once to send', () => {
    const document = fixture('roundcube/reply');
    const button = document.querySelector<HTMLElement>('button.send')!;
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    composerOf(document).send(button);
    expect(clicks).toBe(1);
  });

  it('stands where a chip may stand, outside of the body', () => {
    const anchor = composerOf(fixture('roundcube/reply')).anchor()!;
    expect(anchor.querySelector('button.send')).not.toBeNull();
    expect(anchor.querySelector('#composebody')).toBeNull();
  });
});

it('a subject that is typed into Roundcube’s own question counts', () => {
  const document = fixture('roundcube/asks-for-subject');
  document.querySelector<HTMLInputElement>('.ui-dialog .prompt input')!.value = 'Quote {{number}}';
  expect(composerOf(document).subject()).toBe('Quote {{number}}');
});
