// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../utils/page/outline';

const pageOf = (body: string, url = 'https://crm.example/contacts/42'): string => {
  const page = document.implementation.createHTMLDocument('Anna Schmidt');
  page.body.innerHTML = body;
  Object.defineProperty(page, 'location', { value: new URL(url) });
  return outline(page);
};

it('shows tags, names of attributes, roles, and the shape of texts', () => {
  expect(
    pageOf(
      '<main role="main" id="anna"><x-card data-email="anna@kestrel.example"><b>Anna Schmidt</b> 12.50 <input type="email" value="anna@kestrel.example"></x-card></main>',
    ),
  ).toBe(
    [
      'xxxxx://xxx.xxxxxxx/xxxxxxxx/00',
      'body',
      '  main [role=main id]',
      '    x-card [data-email]',
      '      b',
      '        "xxxx xxxxxxx"',
      '      "00.00"',
      '      input [type=email value]',
    ].join('\n'),
  );
});

it.each([
  ['<p role="Anna Schmidt">', 'body\n  p [role]', 'a role that is none'],
  ['<input type="Anna">', 'body\n  input [type]', 'a type that is none'],
  ['<script>const anna = "Anna";</script>', 'body\n  script', 'a script'],
  ['<style>.anna{}</style>', 'body\n  style', 'a style'],
  [
    '<a href="https://x.example/anna?id=7">Ärzte Ωμέγα 李 ٣</a>',
    'body\n  a [href]\n    "xxxxx xxxxx x 0"',
    'all scripts',
  ],
  ['<i data-id-4711="x"></i>', 'body\n  i [data-id-0000]', 'digits in a name'],
])('%s', (body, expected) => {
  expect(pageOf(body).split('\n').slice(1).join('\n')).toBe(expected);
});

const tags = ['div', 'span', 'b', 'ul', 'li', 'input', 'textarea', 'a', 'td', 'main'];
const names = [
  'id',
  'title',
  'href',
  'value',
  'alt',
  'name',
  'data-email',
  'aria-label',
  'role',
  'type',
  'style',
  'src',
];
const secret = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'Anna Schmidt',
    'anna@kestrel.example',
    'https://crm.example/contacts/anna?q=1',
    '+49 151 2345',
    'Ärztehaus',
  ),
);

interface Tree {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
  readonly children: readonly Tree[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...tags),
    attributes: fc.array(fc.tuple(fc.constantFrom(...names), secret), { maxLength: 4 }),
    text: secret,
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
  }),
}));

function build(into: Element, { tag, attributes, text, children }: Tree): void {
  const element = into.ownerDocument.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(into.ownerDocument.createTextNode(text));
  for (const child of children) build(element, child);
  into.append(element);
}

/** What a line may be made of: shapes, and names of the page's makers. None of the values here is a role or a type. */
const isShape = (text: string) => /^[x0 @.,:;/<>()_+-]*$/.test(text);

function isClean(line: string): boolean {
  const said = /^\s*"(.*)"$/.exec(line);
  if (said) return isShape(said[1] ?? '');
  const [, tag = '', attributes = ''] = /^\s*([a-z0-]+)(?: \[(.*)\])?$/.exec(line) ?? [];
  return ['body', ...tags].includes(tag) && attributes.split(' ').every((one) => one === '' || names.includes(one));
}

describe('whatever a page says', () => {
  it('not a letter and not a digit of it is in the outline', () => {
    fc.assert(
      fc.property(tree, secret, (root, address) => {
        const page = document.implementation.createHTMLDocument('');
        Object.defineProperty(page, 'location', { value: { href: address } });
        build(page.body, root);
        const [first = '', ...lines] = outline(page).split('\n');
        expect(isShape(first), first).toBe(true);
        for (const line of lines) expect(isClean(line), line).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('a page without end is cut', () => {
    const lines = pageOf('<p>a</p>'.repeat(10_000)).split('\n');
    expect(lines.length).toBeLessThan(10_000);
    expect(lines.at(-1)).toBe('...');
  });
});
