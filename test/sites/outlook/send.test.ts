import { describe, expect, it } from 'vitest';
import outlook from '../../../utils/sites/outlook';
import type { Scene } from '../../support/outlook/page';
import { type Language, languages } from '../../support/outlook/words';
import { fixture } from '../fixture';
import { sceneOf } from './scene';

const open = (document: Document) => outlook.composers(document)[0]!;
const send = '.bar [id*="primaryActionButton"]';

describe.each(Object.keys(languages) as Language[])('Send in %s', (language) => {
  it.each(['new', 'reply', 'unfolded', 'full screen', 'window'] as const)('of %s is one button', (scene) => {
    const document = sceneOf(scene, language);
    expect(open(document).sendControls()).toEqual([document.querySelector(send)]);
  });
});

describe('the send control', () => {
  const cases: readonly [scene: Scene, selector: string, control: string | null, why: string][] = [
    ['new', `${send} span`, send, 'the word in the button'],
    ['window', send, send, 'beside the form'],
    ['new', '.bar .fui-SplitButton__menuButton', null, 'the arrow opens a menu'],
    ['new', '#discardCompose', null, 'sends nothing'],
    ['new', '[id^="splitButton-rc"]', null, 'the colour of letters: a button that is built alike'],
    ['new', '.new-mail', null, 'a new mail'],
    ['new', '#splitButton-r1__primaryActionButton', null, 'a new mail, with an id that is built alike'],
    ['new', '.editor', null, 'the text'],
    ['unfolded', '[role=option] button', null, 'the menu of a file'],
    ['reply', 'button.reply', null, 'an answer to the mail above'],
  ];
  it.each(cases)('in %s of %s is %s (%s)', (scene, selector, control) => {
    const document = sceneOf(scene);
    const target = document.querySelector(selector)!;
    expect(target).not.toBeNull();
    expect(open(document).sendControlOf(target)).toBe(control && document.querySelector(control));
  });

  it.each(['2025-11', '2022-06'])('of %s is found', (page) => {
    const document = fixture(`outlook/${page}`);
    const [button, ...others] = open(document).sendControls();
    expect([button?.textContent?.trim(), others]).toEqual([page === '2025-11' ? 'Senden' : 'Küldés', []]);
  });

  it('of another form is not mine', () => {
    const document = sceneOf('two');
    const [front, behind] = outlook.composers(document);
    const [mine] = front!.sendControls();
    expect([front!.sendControlOf(mine!), behind!.sendControlOf(mine!)]).toEqual([mine, null]);
    expect(behind!.sendControls()).toEqual([]);
  });

  it('is clicked once to send', () => {
    const document = sceneOf('new');
    const button = document.querySelector<HTMLElement>(send)!;
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    open(document).send(button);
    expect(clicks).toBe(1);
  });
});

describe('the menu beside Send', () => {
  const menu = (attributes: string) =>
    `<div role="menu" ${attributes}><button role="menuitem"><span>Later</span></button></div>`;
  const withMenu = (attributes: string, arrow: Readonly<Record<string, string>> = {}, second = '') => {
    const document = sceneOf('new', 'ar');
    const button = document.querySelector('.bar .fui-SplitButton__menuButton')!;
    for (const [name, value] of Object.entries(arrow)) button.setAttribute(name, value);
    document.body.insertAdjacentHTML('beforeend', menu(attributes) + second);
    return { composer: open(document), entry: document.querySelector<HTMLElement>('[role=menuitem]:last-child')! };
  };
  const ofMenu = (document: Document) => document.querySelector<HTMLElement>('[role=menu] [role=menuitem]')!;
  const open1 = { 'aria-expanded': 'true' };
  const cases: readonly [
    why: string,
    attributes: string,
    arrow: Readonly<Record<string, string>>,
    second: string,
    isMine: boolean,
  ][] = [
    ['it names the arrow', 'aria-labelledby="splitButton-r30__menuButton"', {}, '', true],
    ['the arrow names it', 'id="m1"', { 'aria-controls': 'm1' }, '', true],
    ['neither names the other, and the arrow’s is open', '', open1, '', true],
    ['the arrow’s is closed', '', {}, '', false],
    ['the arrow names another', 'id="m1"', { ...open1, 'aria-controls': 'm2' }, '', false],
    ['two are open', '', open1, menu(''), false],
    ['it names another button', 'aria-labelledby="splitButton-rc0__menuButton"', {}, '', false],
  ];
  it.each(cases)('%s', (_, attributes, arrow, second, isMine) => {
    const { composer } = withMenu(attributes, arrow, second);
    const entry = ofMenu(composer.root.ownerDocument);
    const control = composer.sendControlOf(entry.firstElementChild!);
    expect(control).toBe(isMine ? entry : null);
    if (control) expect(composer.asksFirst?.(control)).toBe(true);
  });
  it('Send itself asks nothing', () => {
    const composer = open(sceneOf('new'));
    expect(composer.asksFirst?.(composer.sendControls()[0]!)).toBe(false);
  });
});

describe('the outcome', () => {
  it('is open as long as the form is there, sent when it has gone', () => {
    const document = sceneOf('new');
    const composer = open(document);
    expect(composer.outcome()).toBe('open');
    composer.root.remove();
    expect(composer.outcome()).toBe('sent');
  });
  it('is open when the page has built the form anew', () => {
    const document = sceneOf('new');
    const composer = open(document);
    composer.root.replaceWith(composer.root.cloneNode(true));
    expect([composer.root.isConnected, composer.outcome()]).toEqual([false, 'open']);
  });
});

it.each(['new', 'window', 'reply'] as const)(
  'in %s what we say stands in the bar with Send, outside of the text',
  (scene) => {
    const bar = open(sceneOf(scene)).anchor()!;
    expect(bar.className).toBe('bar');
  },
);
