// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readRich } from '../../../utils/page/editors/read';
import { offsetOf, rangeOf } from '../../../utils/page/editors/runs';

const body = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};

const texts: readonly { html: string; text: string; why: string }[] = [
  { html: 'Hello Anna,', text: 'Hello Anna,', why: 'plain text' },
  { html: '<p>Hello</p><p>World</p>', text: 'Hello\nWorld\n', why: 'blocks end their line' },
  { html: 'Hello<br>World', text: 'Hello\nWorld', why: 'a break ends a line' },
  {
    html: '<div>Hello<br></div><div>World</div>',
    text: 'Hello\nWorld\n',
    why: 'a break at the end of a block adds nothing',
  },
  { html: '<div>Hello</div><div><br></div><div>World</div>', text: 'Hello\n\nWorld\n', why: 'an empty line' },
  {
    html: '<p>\n  Hello\n  <b>big</b>   World\n</p>\n<p>x</p>',
    text: 'Hello big World \nx\n',
    why: 'white space collapses',
  },
  { html: '<pre style="white-space: pre">a\n  b</pre>c', text: 'a\n  b\nc', why: 'but not in a pre' },
  { html: 'Dear&nbsp;Anna', text: 'Dear Anna', why: 'a no-break space is a space' },
  { html: 'An\u200bna \ufeffSchmidt', text: 'Anna Schmidt', why: 'what nobody sees is not read' },
  { html: '<p>a</p><p style="display:none">secret</p><p>b</p>', text: 'a\nb\n', why: 'hidden elements are left out' },
  { html: 'a<style>p{}</style><script>1</script>b', text: 'ab', why: 'nor is what is no text' },
  { html: '<ul><li>one</li><li>two</li></ul>', text: 'one\ntwo\n', why: 'list items are lines' },
  { html: '<div><div><div>deep</div></div></div>', text: 'deep\n', why: 'nested blocks end one line' },
  { html: '', text: '', why: 'nothing' },
];

const parts: readonly { html: string; spans: readonly string[]; why: string }[] = [
  { html: '<p>Hi</p><blockquote>old</blockquote>', spans: ['quote: old'], why: 'a block quote' },
  { html: '<p>Hi</p><div class="gmail_quote">On Monday</div>', spans: ['quote: On Monday'], why: 'by class' },
  { html: '<p>Hi</p><div class="x_x_gmail_quote">old</div>', spans: ['quote: old'], why: 'with the prefix of Outlook' },
  {
    html: '<div class="gmail_quote"><div class="gmail_attr">On Monday</div><blockquote>old</blockquote>new</div>',
    spans: ['quote: On Monday', 'quote: old'],
    why: 'an answer inside of Gmail’s quote is the author’s',
  },
  {
    html: '<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;">new</blockquote>',
    spans: [],
    why: 'what is only indented is the author’s',
  },
  {
    html: '<p>Hi</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">Kumbe: B</div>old',
    spans: ['quote: Kumbe: B|old'],
    why: 'the line that Outlook draws above its headers, in whatever language',
  },
  {
    html: '<div style="border-top: 1pt solid rgb(225, 225, 225);">new</div>',
    spans: [],
    why: 'a line of the author’s own',
  },
  { html: '<p id="reply-intro">On Monday:</p>', spans: ['quote: On Monday:'], why: 'the line above a quote' },
  {
    html: '<p>Hi</p><div id="divRplyFwdMsg">From: B</div><p>old text</p>',
    spans: ['quote: From: B|old text'],
    why: 'a heading after which all is quoted',
  },
  { html: '<p>Hi</p><div class="moz-forward-container">fwd</div>', spans: ['forward: fwd'], why: 'a forwarded mail' },
  {
    html: '<p>Hi</p><pre class="moz-signature" style="white-space: pre">-- \nMe</pre>',
    spans: ['signature: -- |Me'],
    why: 'a signature',
  },
  { html: '<p>Hi</p><div id="_rc_sig">Me</div>', spans: ['signature: Me'], why: 'a signature by its id' },
  {
    html: 'Hello <span style="background-color: rgb(255, 255, 0)">NAME</span>,',
    spans: ['highlight: NAME'],
    why: 'highlighted text is a leftover',
  },
  {
    html: 'Dear <other-mark style="background-color: rgb(255, 220, 0)">Ana</other-mark>',
    spans: [],
    why: 'what another extension marks is nobody’s highlighter',
  },
  {
    html: '<style>.typo { background-color: rgb(255, 220, 0) }</style>Dear <span class="typo">Ana</span>',
    spans: [],
    why: 'nor is what a style sheet paints: it does not go out with the mail',
  },
  { html: 'use <code style="background-color: rgb(240, 240, 240)">x</code>', spans: [], why: 'a grey is no highlight' },
  { html: '<p style="background-color: rgb(255, 255, 0)">all</p>', spans: [], why: 'nor is a coloured block' },
  { html: '<p>Hello <b>Anna</b></p>', spans: [], why: 'nothing to tell apart' },
  { html: '<p class="quote-price">42</p>', spans: [], why: 'a class that only sounds like one' },
];

describe('readRich', () => {
  it.each(texts)('reads $html: $why', ({ html, text }) => {
    expect(readRich(body(html)).body.text).toBe(text);
  });

  it.each(parts)('tells apart $html: $why', ({ html, spans }) => {
    const { text, spans: found } = readRich(body(html)).body;
    const shown = found.map(
      ({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim().replaceAll('\n', '|')}`,
    );
    expect(shown).toEqual(spans);
  });
});

const ranges: readonly { html: string; wanted: string; range: string; why: string }[] = [
  { html: '<p>Dear Anna,</p>', wanted: 'Anna', range: 'Anna', why: 'inside one node' },
  { html: '<p>Dear <b>An</b>na,</p>', wanted: 'Anna', range: 'Anna', why: 'over several nodes' },
  { html: '<p>one</p><p>two</p>', wanted: 'two', range: 'two', why: 'begins in the line that it is in' },
  { html: '<p>a   b</p>', wanted: 'b', range: 'b', why: 'after collapsed white space' },
  { html: 'An\u200bna', wanted: 'Anna', range: 'An\u200bna', why: 'over a character that is not read' },
];

describe('rangeOf', () => {
  it.each(ranges)('finds $wanted in $html: $why', ({ html, wanted, range }) => {
    const { body: read, runs } = readRich(body(html));
    const start = read.text.indexOf(wanted);
    expect(rangeOf(runs!, start, start + wanted.length)?.toString()).toBe(range);
  });

  it('leads back to the offset that it came from', () => {
    const { body: read, runs } = readRich(body('<p>Dear <b>Anna</b>,</p><p>thank you</p>'));
    for (let offset = 0; offset < read.text.length; offset += 1) {
      const range = rangeOf(runs!, offset, offset + 1);
      if (read.text[offset] === '\n') continue;
      expect(offsetOf(runs!, range!.endContainer, range!.endOffset), `offset ${offset}`).toBe(offset + 1);
    }
  });

  it('is null once the nodes are gone', () => {
    const root = body('<p>Dear Anna,</p>');
    const { runs } = readRich(root);
    root.innerHTML = '';
    expect(rangeOf(runs!, 0, 4)).toBeNull();
  });
});
