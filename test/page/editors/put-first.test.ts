// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openEditor } from '../../../utils/page/editors/editor';
import { gapTo } from '../../../utils/page/editors/put-first';

describe('the gap below a text that is put first', () => {
  it.each([
    ['', 0, 'nothing follows'],
    ['\n \n', 0, 'nothing but white space'],
    ['-- \nMia', 2, 'a signature'],
    ['\n-- \nMia', 1, 'one that stands apart by a line'],
    ['\n\n-- \nMia', 0, 'an empty line is there already'],
    ['\r\n\r\n> old', 0, 'with the line ends of Windows'],
  ])('of %j is %i: %s', (rest, gap) => {
    expect(gapTo(rest)).toBe(gap);
  });
});

// No commands of the browser here: the way for an editor that refuses them. The other one is in test/e2e/editors.test.ts.
describe('a text that is put first without the browser’s commands', () => {
  const field = (value: string) => {
    document.body.innerHTML = '<textarea></textarea>';
    const element = document.body.firstElementChild as HTMLTextAreaElement;
    element.value = value;
    return element;
  };
  const rich = (html: string) => {
    document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
    return document.body.firstElementChild as HTMLElement;
  };

  it('stands above the signature of a plain body, and the host hears of it', () => {
    document.execCommand ??= () => false;
    const element = field('\n-- \nMia');
    let heard = 0;
    element.addEventListener('input', () => {
      heard += 1;
    });
    expect(openEditor({ kind: 'plain', element })?.putFirst('Dear Anna,\n\nthank you.')).toBe(true);
    expect(element.value).toBe('Dear Anna,\n\nthank you.\n\n-- \nMia');
    expect(element.selectionStart).toBe('Dear Anna,\n\nthank you.'.length);
    expect(heard).toBe(1);
  });

  it.each([
    ['<div><br></div><div>-- <br>Mia</div>', '<div>Dear Anna,</div><div><br></div><div>x</div><div>-- <br>Mia</div>'],
    ['', '<div>Dear Anna,</div><div><br></div><div>x</div>'],
    ['<blockquote>old</blockquote>', '<div>Dear Anna,</div><div><br></div><div>x</div><blockquote>old</blockquote>'],
    ['<div id="_rc_sig"></div>', '<div>Dear Anna,</div><div><br></div><div>x</div><div id="_rc_sig"></div>'],
  ])('stands in a rich body above %j, never within it', (before, after) => {
    document.execCommand ??= () => false;
    const element = rich(before);
    expect(openEditor({ kind: 'rich', element })?.putFirst('Dear Anna,\n\nx')).toBe(true);
    expect(element.innerHTML).toBe(after);
  });
});
