// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../utils/sites/dom/body-text';

const cases: readonly { html: string; text: string; why: string }[] = [
  { html: 'Hello <b>Anna</b>', text: 'Hello Anna', why: 'on one line' },
  { html: 'Hi Robin,<br>\n<br>\nthe second line<br>\n', text: 'Hi Robin,\n\nthe second line', why: 'as plain mail' },
  { html: '<p>Hello,</p><p>thank you.</p>', text: 'Hello,\n\nthank you.', why: 'paragraphs stand apart' },
  { html: '<div>one</div><div>two</div>', text: 'one\ntwo', why: 'blocks are lines' },
  { html: '<pre>a\n  b\n</pre>', text: 'a\nb', why: 'the lines of a pre are lines' },
  {
    html: '<p>No.</p><blockquote><p>I am furious.</p>Really</blockquote><p>Anna</p>',
    text: 'No.\n\n> I am furious.\n> Really\n\nAnna',
    why: 'a quote is marked as one',
  },
  {
    html: 'No.<div class="gmail_quote"><div>On Monday</div><blockquote>old</blockquote></div>',
    text: 'No.\n> On Monday\n> > old',
    why: 'with the line above it',
  },
  {
    html: '<style>p{}</style><script>alert(1)</script><p>&lt;img src=x onerror=alert(1)&gt;</p><!-- x -->',
    text: '<img src=x onerror=alert(1)>',
    why: 'text is text',
  },
  { html: '<table><tr><td>a</td><td>b</td></tr></table>', text: 'a\nb', why: 'cells are lines' },
  { html: '', text: '', why: 'nothing' },
];

describe('bodyText', () => {
  it.each(cases)('reads $html: $why', ({ html, text }) => {
    document.body.innerHTML = html;
    expect(bodyText(document.body)).toBe(text);
  });

  it('reads no more than the beginning of a long mail', () => {
    document.body.innerHTML = `<p>${'word '.repeat(10)}</p>`.repeat(2_000);
    expect(bodyText(document.body).length).toBeLessThanOrEqual(20_000);
  });
});
