// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainText, richBody } from '../../../components/practice/body';
import { quotedLines } from '../../../utils/state/quoted-lines';

const element = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

const texts = [
  ['', 'an empty body'],
  ['Dear Anna,', 'one line'],
  ['Dear Anna,\n\nThank you.', 'a blank line between'],
  ['Thanks\n\nAnna wrote:\n> Hello\n>\n> bye', 'a quote with a blank line in it'],
  ['> > older\n> newer', 'a quote in a quote'],
  ['>> older\n> newer', 'a quote in a quote, marked without a space'],
  ['a  b   c', 'runs of blanks'],
  ['<b>not bold</b> & <img src=x onerror=alert(1)>', 'markup is text'],
] as const;

describe('a body goes from text to elements and back', () => {
  it.each(texts)('%j: %s', (text) => {
    const root = document.createElement('div');
    root.append(richBody(document, text));
    expect(root.querySelector('img, b')).toBeNull();
    expect(plainText(root).replaceAll('>> ', '> > ')).toBe(text.replaceAll('>> ', '> > '));
  });
});

const typed = [
  ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb', 'Enter twice'],
  ['a<br>b', 'a\nb', 'a line break'],
  ['a<div>b</div>', 'a\nb', 'the first line has no block of its own yet'],
  ['<div>a<br></div><div>b</div>', 'a\nb', 'a break that only closes its block'],
  ['<div>a <b>bold</b> word</div>', 'a bold word', 'inline elements make no lines'],
  ['<div><div>a</div></div><blockquote><div>q</div></blockquote>', 'a\n> q', 'nested blocks end one line'],
  ['<div>a\nb\n</div>', 'a\nb', 'line feeds in text, the last one closing'],
] as const;

describe('what an editor makes of typing is read as lines', () => {
  it.each(typed)('%s', (html, text) => expect(plainText(element(html))).toBe(text));
});

describe('a quoted mail', () => {
  it.each([
    ['a\n\nb', '> a\n>\n> b'],
    ['> older\nnew', '>> older\n> new'],
  ])('%j', (text, expected) => expect(quotedLines(text)).toBe(expected));
});
