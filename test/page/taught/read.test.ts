// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TaughtPart } from '../../../utils/domain/model/taught';
import { readPart, readTaught } from '../../../utils/page/taught/read';
import { show, taught } from './page';

describe('what is read at a taught place', () => {
  it.each<[TaughtPart, string, string, string]>([
    ['name', '<h1 class="x">Anna  Schmidt <button>Edit</button></h1>', 'Anna Schmidt', 'text without its buttons'],
    ['name', '<input class="x" value="Anna Schmidt">', 'Anna Schmidt', 'a field'],
    ['name', '<div class="x"><input value="Anna Schmidt"></div>', 'Anna Schmidt', 'around a field'],
    ['name', '<p class="x"> </p>', 'unfit', 'nothing said'],
    ['name', '<p class="y">Anna</p>', 'nothing', 'not there'],
    ['name', '<p class="x">Anna</p><p class="x">Anna</p>', 'Anna', 'the same said twice'],
    ['name', '<p class="x">Anna</p><p class="x">Ben</p>', 'many 2', 'two of them'],
    ['stage', '<select class="x"><option>New<option selected>Won</select>', 'Won', 'a choice'],
    ['email', '<a class="x" href="mailto:anna%40x.example?subject=Hi">write</a>', 'anna@x.example', 'a link'],
    ['email', '<p class="x">Mail: anna@x.example (work)</p>', 'anna@x.example', 'in a sentence'],
    ['email', '<p class="x" title="Anna &lt;anna@x.example&gt;">Anna</p>', 'anna@x.example', 'kept and not shown'],
    ['email', '<p class="x">anna at x.example</p>', 'unfit', 'no address'],
    ['recipients', '<p class="x"><i data-email="a@x.example">Anna</i></p>', 'Anna <a@x.example>', 'a chip'],
    [
      'recipients',
      '<input class="x" value="Anna &lt;a@x.example&gt;, b@x.example">',
      'Anna <a@x.example>, b@x.example',
      'typed',
    ],
    ['recipients', '<input class="x">', '', 'nobody yet'],
    ['recipients', '<p class="x">nobody</p>', 'unfit', 'no place for people'],
    ['subject', '<input class="x" value="Pumps">', 'Pumps', 'a field'],
    ['subject', '<input class="x" type="checkbox">', 'unfit', 'a box to tick'],
    ['subject', '<p class="x">Pumps</p>', 'unfit', 'no field'],
    ['body', '<textarea class="x">Dear Anna</textarea>', 'Dear Anna', 'plain'],
    ['body', '<div class="x" contenteditable="true"><p>Dear Anna</p></div>', 'Dear Anna', 'rich'],
    ['body', '<div class="x"><div contenteditable="true">Dear Anna</div></div>', 'Dear Anna', 'around the one editor'],
    ['body', '<div class="x"><textarea></textarea><textarea></textarea></div>', 'unfit', 'around two'],
    ['body', '<p class="x">Dear Anna</p>', 'unfit', 'nothing to write in'],
    ['send', '<span class="x">Go</span>', 'Go', 'a button of any kind'],
    ['send', '<form class="x"><button>Go</button></form>', 'unfit', 'a whole form'],
    [
      'send',
      '<div class="x"><textarea></textarea><button>Go</button></div>',
      'unfit',
      'what is written in stands in it',
    ],
  ])('%s in %s: %s (%s)', (part, body, expected) => {
    const lesson = readPart(show(body), part, '.x');
    const said =
      lesson.state === 'found' ? lesson.says : lesson.state === 'many' ? `many ${lesson.count}` : lesson.state;
    expect(said).toBe(expected);
  });

  it.each([
    ['body', 'everything is no button'],
    ['*', 'none of ours'],
    ['div:has(a)', 'none of ours'],
    ['[[', 'no selector'],
  ])('a Send at %s is none: %s', (selector) => {
    expect(readPart(show('<div><a>x</a></div>'), 'send', selector).state).not.toBe('found');
  });

  it('reaches into open shadow roots', () => {
    const page = show('<x-face></x-face>');
    page.querySelector('x-face')!.attachShadow({ mode: 'open' }).innerHTML = '<b class="n">Anna</b>';
    expect(readPart(page, 'name', 'x-face >>> .n')).toMatchObject({ state: 'found', says: 'Anna' });
  });
});

it('of several kinds of pages, the one is read that fits', () => {
  const page = show('<p class="b">Anna</p>');
  const kinds = [taught({ name: '.a' }), taught({ name: '.b' }), taught({ name: '.c' }, '/elsewhere/')];
  expect(readTaught(page, kinds, 'name')).toMatchObject({ selector: '.b', lesson: { says: 'Anna' } });
  expect(readTaught(page, kinds, 'email')).toBeNull();
});
