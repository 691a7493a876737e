// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pressOf } from '../../../utils/page/guard/press';
import type { Composer } from '../../../utils/sites/site';

document.body.innerHTML = `<div id="window"><button id="send" class="send"><i id="icon"></i></button>
<button id="attach">Attach</button><div id="body" contenteditable="true"></div></div>`;

const composer = {
  sendControlOf: (target: Element) => target.closest('.send'),
  sendControls: () => [...document.querySelectorAll('.send')],
  sendKeys: [{ key: 'Enter', ctrl: true }],
} as unknown as Composer;

const key = (type: string, init: KeyboardEventInit) =>
  new KeyboardEvent(type, { ...init, bubbles: true, composed: true });
const pointer = (type: string, init: MouseEventInit = {}) =>
  new MouseEvent(type, { ...init, bubbles: true, composed: true });

const cases: readonly { on: string; event: Event; inside?: boolean; press: string | null; why: string }[] = [
  { on: 'send', event: pointer('pointerdown'), press: 'down', why: 'the pointer goes down on Send' },
  { on: 'icon', event: pointer('click'), press: 'press', why: 'a click on what is in the button' },
  { on: 'send', event: pointer('mouseup'), press: 'around', why: 'what goes with a click' },
  { on: 'send', event: pointer('click', { button: 2 }), press: null, why: 'another button of the mouse' },
  { on: 'attach', event: pointer('click'), press: null, why: 'another control' },
  { on: 'attach', event: pointer('pointerup'), press: 'lift', why: 'let go beside Send' },
  { on: 'send', event: key('keydown', { key: 'Enter' }), press: 'press', why: 'Enter on the button' },
  { on: 'send', event: key('keydown', { key: ' ' }), press: 'press', why: 'Space on the button' },
  { on: 'send', event: key('keyup', { key: ' ' }), press: 'around', why: 'and its end' },
  { on: 'send', event: key('keydown', { key: 'Tab' }), press: null, why: 'a key that only moves on' },
  { on: 'attach', event: key('keydown', { key: 'Enter' }), press: null, why: 'Enter on another button' },
  { on: 'body', event: key('keydown', { key: 'Enter' }), press: null, why: 'a new line' },
  { on: 'body', event: key('keydown', { key: 'Enter', ctrlKey: true }), press: 'press', why: 'the declared key' },
  {
    on: 'body',
    event: key('keydown', { key: 'Enter', ctrlKey: true, shiftKey: true }),
    press: null,
    why: 'another chord',
  },
  {
    on: 'body',
    event: key('keydown', { key: 'Enter', metaKey: true }),
    press: null,
    why: 'a key that is not declared',
  },
  {
    on: 'body',
    event: key('keydown', { key: 'Enter', ctrlKey: true }),
    inside: false,
    press: null,
    why: 'elsewhere on the page',
  },
  {
    on: 'body',
    event: key('keydown', { key: 'Enter', ctrlKey: true, isComposing: true }),
    press: null,
    why: 'an input method takes the key',
  },
];

it.each(cases)('$why', ({ on, event, inside = true, press }) => {
  let seen: string | null = 'nothing heard';
  const see = (heard: Event) => {
    seen = pressOf(heard, composer, () => inside)?.kind ?? null;
  };
  window.addEventListener(event.type, see, true);
  document.getElementById(on)!.dispatchEvent(event);
  window.removeEventListener(event.type, see, true);
  expect(seen).toBe(press);
});
