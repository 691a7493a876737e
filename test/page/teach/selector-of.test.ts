// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isPlainSelector } from '../../../utils/domain/taught/selector';
import { selectorOf } from '../../../utils/page/teach/selector-of';
import { show } from '../taught/page';

/** The element with `data-me` is the one that is pointed at; it is taken away before the way to it is sought. */
function selectorIn(body: string, isData = true): string | null {
  const page = show(body);
  const element = page.querySelector('[data-me]')!;
  element.removeAttribute('data-me');
  return selectorOf(element, isData);
}

describe('the way to an element', () => {
  it.each([
    ['<b id="contact-name" data-me>Anna</b>', '#contact-name', 'an id that somebody gave'],
    ['<p><b role="heading" class="x" data-me>Anna</b></p>', 'b[role="heading"]', 'a role before a class'],
    ['<b data-field="title" class="big" data-me>Anna</b>', 'b[data-field="title"]', 'a data attribute'],
    ['<p><input name="subject" data-me></p><input name="body">', 'input[name="subject"]', 'a name'],
    ['<div><b class="face-name" data-me>Anna</b><b class="wire">x</b></div>', '.face-name', 'a class'],
    [
      '<section id="card"><p>a</p><p data-me>Anna</p></section>',
      '#card p:nth-of-type(2)',
      'a place under what has a name',
    ],
  ])('%s: %s (%s)', (body, expected) => {
    expect(selectorIn(body)).toBe(expected);
  });

  it.each([
    ['<b id="contact-4711" class="name" data-me>Anna</b>', /4711/, 'an id of one record'],
    ['<b data-name="Anna" class="name" data-me>Anna</b>', /anna/i, 'the name that it says'],
    ['<div id="anna"><b class="name" data-me>Anna</b></div>', /anna/i, 'the name, on what stands around it'],
    ['<b class="css-1q2w3e name" data-me>Anna</b>', /css-/, 'a class that a machine made'],
    ['<b class="name active" data-me>Anna</b><i class="active">x</i>', /active/, 'a state'],
    ['<b class="name" aria-label="Ihr Name" data-me>Anna</b>', /aria-label/, 'a text of a language'],
  ])('%s has nothing of %s (%s)', (body, never) => {
    const selector = selectorIn(body);
    expect(selector).not.toBeNull();
    expect(selector).not.toMatch(never);
  });

  it('a button may be named by what it says: that is no data', () => {
    expect(selectorIn('<button name="send" data-me>Send</button><button>x</button>', false)).toBe(
      'button[name="send"]',
    );
  });

  it('deep in a table of equal cells, in a moment', () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) =>
        `<tr>${'<td><div><span>x</span></div></td>'.repeat(12).replace('<span>', row === 40 ? '<span data-me>' : '<span>')}</tr>`,
    ).join('');
    const began = performance.now();
    const selector = selectorIn(`${'<div>'.repeat(12)}<table><tbody>${rows}</tbody></table>`);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(selector).not.toBeNull();
    expect(isPlainSelector(selector!)).toBe(true);
  });

  it('into a shadow root', () => {
    const page = show('<x-face></x-face><x-face class="other"></x-face>');
    const root = page.querySelector('x-face')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<i>x</i><b class="name">Anna</b>';
    expect(selectorOf(root.querySelector('b')!, true)).toMatch(/ >>> \.name$/);
  });
});

it('what was pointed at on one record is found on the next', () => {
  const record = (name: string, rows: number) =>
    `<main><div class="list">${'<p>x</p>'.repeat(rows)}</div><div class="card" id="rec-${rows}"><h1 data-name="${name}"><span>${name}</span></h1></div></main>`;
  const page = show(record('Anna', 3));
  const selector = selectorOf(page.querySelector('span')!, true)!;
  expect(show(record('Ben', 9)).querySelector(selector)?.textContent).toBe('Ben');
});
