import { describe, expect, it } from 'vitest';
import gmail from '../../../utils/sites/gmail';
import { press } from '../../../utils/sites/gmail/press';
import type { Window } from '../fixtures/gmail/compose';
import { anna, type Gmail } from '../fixtures/gmail/page';
import { languages, words } from '../fixtures/gmail/words';
import { gmailPage } from './page';

const window: Window = { id: 'w1', to: [anna], subject: 'Hello' };
const label = (control: Element) => control.textContent || control.getAttribute('data-tooltip');
const composerOf = (document: Document) => gmail.composers(document)[0]!;

describe.each(languages)('in %s', (language) => {
  const text = words[language];
  const cases: readonly [why: string, page: Gmail, controls: readonly string[]][] = [
    ['a new mail is sent by one button', { windows: [window] }, [text.send]],
    ['so is one over the whole page', { full: window }, [text.send]],
    ['an answer can be archived as well', { view: 'mail', inline: window }, [text.send, text.sendAndArchive]],
  ];
  it.each(cases)('%s', (_, page, controls) => {
    expect(
      composerOf(gmailPage({ ...page, language }))
        .sendControls()
        .map(label),
    ).toEqual(controls);
  });

  it('the arrow beside Send, the files, and what is formatted are no send controls', () => {
    const document = gmailPage({ language, windows: [window] });
    const composer = composerOf(document);
    const others = [...document.querySelectorAll('.hG, .a1, [gh=cm], .Ha, [g_editable]')];
    expect(others.length).toBe(5);
    expect(others.map((other) => composer.sendControlOf(other))).toEqual([null, null, null, null, null]);
  });
});

describe('which window a control belongs to', () => {
  const two = () => gmailPage({ windows: [window, { ...window, id: 'w2' }] });
  it('is the one that it stands in', () => {
    const document = two();
    const [first, second] = [...document.querySelectorAll('.aoO')];
    const owners = (control: Element) =>
      gmail.composers(document).flatMap(({ id, sendControlOf }) => (sendControlOf(control) === control ? [id] : []));
    expect([owners(first!), owners(second!)]).toEqual([['w1'], ['w2']]);
  });

  const item =
    '<div class="J-M" role="menu"><div class="J-N" role="menuitem" selector="scheduledSend"><div class="J-N-Jz">x</div></div></div>';
  const withMenu = (document: Document) => {
    document.body.insertAdjacentHTML('beforeend', item);
    return document.querySelector('.J-N-Jz')!;
  };
  const owners = (document: Document, target: Element) =>
    gmail.composers(document).flatMap(({ id, sendControlOf }) => (sendControlOf(target) ? [id] : []));

  it('"Schedule send" is of the window whose arrow is pressed', () => {
    const document = two();
    const target = withMenu(document);
    expect(owners(document, target), 'nobody knows').toEqual([]);
    document.querySelectorAll('.hG')[1]!.setAttribute('aria-expanded', 'true');
    expect(owners(document, target)).toEqual(['w2']);
  });
  it('"Schedule send" is of the window that has the focus', () => {
    const document = two();
    document.querySelector<HTMLElement>('[id=":bw2"]')!.focus();
    expect(owners(document, withMenu(document))).toEqual(['w2']);
  });
  it('"Schedule send" is of the only window', () => {
    const document = gmailPage({ windows: [window] });
    const target = withMenu(document);
    expect(owners(document, target)).toEqual(['w1']);
    const composer = composerOf(document);
    expect(composer.asksFirst?.(composer.sendControlOf(target)!)).toBe(true);
    expect(composer.asksFirst?.(composer.sendControls()[0]!)).toBe(false);
  });
  it('the button below a date that is chosen sends', () => {
    const document = gmailPage({ windows: [window] });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><div role="button" selector="scheduledSend"></div></div>',
    );
    const composer = composerOf(document);
    const control = composer.sendControlOf(document.querySelector('[selector]')!);
    expect(control && composer.asksFirst?.(control)).toBe(false);
  });
});

describe('the outcome', () => {
  const gone = (notice: string, view: Gmail = { windows: [window] }) => {
    const document = gmailPage(view);
    const composer = composerOf(document);
    document.querySelector('.nn, .ip')!.remove();
    const bar = document.querySelector<HTMLElement>('.vh')!;
    bar.style.display = notice ? 'block' : 'none';
    bar.innerHTML = notice;
    return composer.outcome();
  };
  it('is open while the window is there', () => {
    const document = gmailPage({ windows: [window] });
    document.querySelector('.vh')!.innerHTML = '<span id="link_vsm">of a mail before</span>';
    expect(composerOf(document).outcome()).toBe('open');
  });
  it.each(languages)('in %s: on its way, then sent', (language) => {
    const text = words[language];
    expect(gone(`<span>${text.sending}</span>`)).toBe('open');
    const sent = `<span>${text.sent}</span><span id="link_undo">${text.undo}</span><span id="link_vsm">${text.view}</span>`;
    expect(gone(sent)).toBe('sent');
    expect(gone(sent, { view: 'mail', inline: window }), 'an answer').toBe('sent');
  });
  it('a draft that is kept is not sent', () => {
    expect(gone(`<span>${words.en.saved}</span>`)).toBe('open');
    expect(gone('')).toBe('open');
  });
});

describe('"Schedule send" whose menu has closed', () => {
  const pressed = (document: Document) => {
    const heard: string[] = [];
    document.elementFromPoint = () => null;
    document.addEventListener('click', ({ target }) => heard.push((target as Element).className));
    return heard;
  };
  const closed = (document: Document) => {
    const item = document.createElement('div');
    item.setAttribute('role', 'menuitem');
    item.setAttribute('selector', 'scheduledSend');
    item.className = 'item';
    return item;
  };
  it('is opened anew, and chosen', async () => {
    const document = gmailPage({ windows: [window] });
    const heard = pressed(document);
    document.querySelector('.hG')!.addEventListener('click', () => document.body.append(closed(document)));
    composerOf(document).send(closed(document));
    await expect.poll(() => heard).toEqual([expect.stringContaining('hG'), 'item']);
  });
  it('and does not come: nothing is sent', async () => {
    const document = gmailPage({ windows: [window] });
    const heard = pressed(document);
    composerOf(document).send(closed(document));
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(heard).toEqual([expect.stringContaining('hG')]);
  });
});

it('pressing is all that a person does with the pointer, once each', () => {
  const document = gmailPage({ windows: [window] });
  const heard: string[] = [];
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    document.addEventListener(kind, (event) => heard.push(`${event.type} at ${(event.target as Element).className}`));
  document.elementFromPoint = () => null;
  const control = composerOf(document).sendControls()[0]!;
  press(control);
  expect(heard).toEqual(
    ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((kind) => `${kind} at ${control.className}`),
  );
});
