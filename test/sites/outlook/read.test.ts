import { describe, expect, it } from 'vitest';
import outlook from '../../../utils/sites/outlook';
import type { Scene } from '../../support/outlook/page';
import { anna, ben, seller } from '../../support/outlook/parts';
import { type Language, languages } from '../../support/outlook/words';
import { fixture } from '../fixture';
import { sceneOf } from './scene';

const annas = new Date(2025, 10, 18, 10, 19).getTime();
const bens = new Date(2025, 10, 19, 18, 30).getTime();
const pumps = { threadKey: 'quote for three pumps', subject: 'Quote for three pumps', answered: null };

describe.each(Object.keys(languages) as Language[])('a mail in %s', (language) => {
  const cases: readonly [scene: Scene, expected: object | null, why: string][] = [
    ['mail', { ...pumps, from: anna, to: [seller], cc: [ben], at: annas }, 'with its people and its date'],
    ['reply', { from: anna, to: [seller] }, 'the form below it is not the mail'],
    ['conversation', { from: ben, to: [anna, seller], cc: [], at: bens }, 'of two that are unfolded the newest'],
    ['new', null, 'a mail that is written is not read'],
    ['list', null, 'nothing is open'],
  ];
  it.each(cases)('%s reads %o (%s)', (scene, expected) => {
    const mail = outlook.openMail(sceneOf(scene, language));
    if (expected) expect(mail).toMatchObject(expected);
    else expect(mail).toBeNull();
  });
});

describe('a mail', () => {
  it('of somebody in my address book has the name alone', () => {
    expect(outlook.openMail(sceneOf('known by name'))?.from).toEqual({ name: anna.name, email: '' });
  });

  it('has the same id whenever it is opened, and each mail of a conversation its own', () => {
    const ids = (['mail', 'mail', 'reply', 'conversation'] as const).map(
      (scene) => outlook.openMail(sceneOf(scene))?.id,
    );
    const [first = '', ...others] = ids;
    expect(first).toContain('AQQkADAwATMw');
    expect(others).toEqual([first, first, expect.not.stringMatching(first)]);
  });

  it('beside the list is named by what is chosen there', () => {
    const document = sceneOf('mail', 'en', 'outlook.live.com');
    document.defaultView!.location.href = 'https://outlook.live.com/mail/0/';
    expect(outlook.openMail(document)?.id).toContain('AQQkADAwATMw');
  });

  it.each([
    ['mail', 'Dear Robin,\n\ncould you quote three pumps?'],
    ['reply', 'Dear Robin,\n\ncould you quote three pumps?'],
    ['conversation', 'Any news of the pumps?'],
    ['new', undefined],
  ] as const)('in %s says %j', (scene, text) => {
    expect(outlook.mailText(sceneOf(scene))).toBe(text);
  });

  it('of a build of 2025 is read by what that has', () => {
    expect(outlook.openMail(fixture('outlook/2025-11'))).toMatchObject({
      from: anna,
      to: [{ name: '', email: seller.email }],
      cc: [{ name: ben.name, email: '' }],
      at: annas,
      subject: 'Drei Pumpen',
      threadKey: 'drei pumpen',
    });
    expect(outlook.mailText(fixture('outlook/2025-11'))).toContain('was kosten drei Pumpen?');
  });

  const changed: readonly [selector: string, expected: object, why: string][] = [
    ['[id$="_FROM"]', { from: null }, 'no sender'],
    ['[id^="MSG_"][id$="_TO"]', { to: [ben] }, 'no line of its own for "To": by the order of the lines'],
    ['[data-testid="SentReceivedSavedTime"]', { at: annas }, 'the date by its id'],
    ['[id$="_DATETIME"]', { at: null }, 'no date'],
    ['[id^="CONV_"]', { subject: '', threadKey: '' }, 'no subject'],
  ];
  it.each(changed)('without %s reads %o (%s)', (selector, expected) => {
    const document = sceneOf('mail');
    for (const gone of document.querySelectorAll(selector)) {
      if (selector.includes('Saved')) gone.removeAttribute('data-testid');
      else gone.remove();
    }
    expect(outlook.openMail(document)).toMatchObject(expected);
  });
});
