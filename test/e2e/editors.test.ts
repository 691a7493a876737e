import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/browser';
import { bundle } from '../support/bundle';

/** The three kinds of editor on one page, each with the same two lines; the frame is written by script, as editors do. */
const html = `<!doctype html><body style="margin:20px">
<input id="other" value="subject">
<textarea id="plain" rows="3" cols="40">Dear Bob,\nthank you for the call.</textarea>
<div id="rich" contenteditable="true"><p>Dear <b>B</b>ob,</p><p>thank you for the call.</p></div>
<iframe id="framed"></iframe>
<script>
const write = (body) => { const d = document.querySelector('#framed').contentDocument; d.open(); d.write('<!doctype html><html><body contenteditable="true">' + body + '</body></html>'); d.close(); };
write('<p>Dear <b>B</b>ob,</p><p>thank you for the call.</p>');
</script>`;

const open = `const editor = w.openEditor(kind === 'framed' ? { kind, frame: document.querySelector('#framed') } : { kind, element: document.querySelector('#' + kind) });`;

let browser: Browser;
let page: Page;
let script: string;

/** Runs in the page with `w` (our module), `kind` and `editor`. */
const inPage = <T>(kind: string, code: string): Promise<T> =>
  page.evaluate(`(() => { const kind = ${JSON.stringify(kind)}; ${open} ${code} })()`) as Promise<T>;

beforeAll(async () => {
  script = await bundle('test/support/page-editors.ts', 'w');
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

async function openPage(): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html);
  await page.evaluate(`${script}; window.w = w;`);
}

const kinds = ['plain', 'rich', 'framed'] as const;
const textOf = (kind: string) => inPage<string>(kind, 'return editor.read().body.text.trimEnd();');

async function putCaretAtEnd(kind: string): Promise<void> {
  if (kind === 'framed') await page.frameLocator('#framed').locator('body').click();
  else await page.click(`#${kind}`);
  await page.keyboard.press('Control+End');
}

describe.each(kinds)('%s editor', (kind) => {
  it('reads two lines, fixes a name by the own input path, keeps the caret and lets undo take it back', async () => {
    await openPage();
    expect(await textOf(kind)).toBe('Dear Bob,\nthank you for the call.');
    await putCaretAtEnd(kind);
    await page.keyboard.type(' Soon', { delay: 5 });
    const inputs = await inPage<number>(
      kind,
      `let n = 0; editor.root.addEventListener('input', (event) => { if (event.isTrusted) n += 1; }); const ok = editor.replace(5, 8, 'Anna'); return ok ? n : -1;`,
    );
    expect(inputs, 'one input event that the host can believe').toBe(1);
    expect(await textOf(kind)).toBe('Dear Anna,\nthank you for the call. Soon');
    await page.keyboard.type('!');
    expect(await textOf(kind), 'the caret is where it was').toBe('Dear Anna,\nthank you for the call. Soon!');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await textOf(kind), 'undo takes the fix back').toMatch(/^Dear Bob,\n/);
  });

  it('removes a text, and refuses a place that is not there', async () => {
    await openPage();
    await putCaretAtEnd(kind);
    expect(await inPage(kind, `return editor.replace(4, 8, '');`)).toBe(true);
    expect(await textOf(kind)).toBe('Dear,\nthank you for the call.');
    if (kind === 'plain') expect(await inPage(kind, `return editor.replace(4, 800, 'x');`)).toBe(false);
  });

  it('gives the focus back to where it was', async () => {
    await openPage();
    await page.focus('#other');
    await inPage(kind, `return editor.replace(5, 8, 'Anna');`);
    expect(await textOf(kind)).toBe('Dear Anna,\nthank you for the call.');
    expect(await page.evaluate('document.activeElement.id')).toBe('other');
  });
});

const draft = 'Dear Anna,\n\nthank you for the call.\nWe will write soon.\n\nMia';

describe.each(kinds)('a draft that is put into a %s editor', (kind) => {
  const putFirst = () => inPage<boolean>(kind, `return editor.putFirst(${JSON.stringify(draft)});`);

  it('stands before what is there, with the focus at its end, and one undo takes it all back', async () => {
    await openPage();
    await page.focus('#other');
    const before = await textOf(kind);
    expect(await putFirst()).toBe(true);
    // The paragraphs of the rich ones stand apart by themselves.
    const shown = (text: string) => (kind === 'plain' ? text : text.replaceAll('\n\n', '\n'));
    expect(await textOf(kind)).toBe(shown(`${draft}\n\n${before}`));
    expect(await inPage(kind, 'return editor.hasFocus();')).toBe(true);
    await page.keyboard.type('!');
    expect(await textOf(kind)).toBe(shown(`${draft}!\n\n${before}`));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await textOf(kind)).trimStart()).toBe(before);
  });

  it('tells the host by events that it can believe', async () => {
    await openPage();
    const inputs = await inPage<boolean[]>(
      kind,
      `const seen = []; editor.root.addEventListener('input', (event) => seen.push(event.isTrusted)); editor.putFirst('Dear Anna,'); return seen;`,
    );
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs).not.toContain(false);
  });
});

describe.each(['rich', 'framed'] as const)('a draft in a %s editor', (kind) => {
  const start = (markup: string) => inPage<void>(kind, `editor.root.innerHTML = ${JSON.stringify(markup)};`);
  const put = () => inPage<string>(kind, `editor.putFirst('Dear Anna,\\n\\nyes.'); return editor.root.innerHTML;`);

  it.each([
    ['<div><br></div><div>-- <br>Mia</div>', 'Dear Anna,\n\nyes.\n\n-- \nMia', 'an empty line and a signature'],
    ['<div>-- <br>Mia</div>', 'Dear Anna,\n\nyes.\n\n-- \nMia', 'a signature alone'],
    ['<p><br></p><p>Mia</p>', 'Dear Anna,\nyes.\nMia', 'paragraphs that stand apart by themselves'],
    ['', 'Dear Anna,\n\nyes.', 'nothing'],
    ['<br>', 'Dear Anna,\n\nyes.', 'nearly nothing'],
  ])('before %j reads well: %s', async (markup, text) => {
    await openPage();
    await start(markup);
    await put();
    expect(await textOf(kind)).toBe(text);
  });

  it.each(['<blockquote><p>old</p></blockquote>', '<p id="reply-intro">On Monday:</p><blockquote>old</blockquote>'])(
    'is no part of the quote %j',
    async (markup) => {
      await openPage();
      await start(markup);
      const html = await put();
      expect(html.indexOf('yes.')).toBeGreaterThanOrEqual(0);
      expect(html.indexOf('yes.')).toBeLessThan(html.search(/<blockquote|reply-intro/));
      expect(html).toContain('old');
    },
  );
});

describe.each(['rich', 'framed'] as const)('marks in a %s editor', (kind) => {
  it('draw over the text and leave the markup as it is', async () => {
    await openPage();
    const seen = await inPage<{ before: string; after: string; marked: string[]; rest: number; hit: boolean }>(
      kind,
      `const before = editor.document.documentElement.outerHTML;
       const marks = w.openMarks(editor, false);
       const finding = { rule: 'wrong-name', severity: 'stop', where: 'body', start: 5, end: 8, text: 'Bob', reason: {}, fixes: [] };
       marks.show(editor.read(), [finding]);
       const view = editor.document.defaultView;
       const marked = [...view.CSS.highlights.get('waymark-stop')].map(String);
       const box = marks.rectOf(finding);
       const hit = marks.at(box.x + 2, box.y + 2) === finding && marks.at(box.x + 2, box.y + 60) === null;
       const after = editor.document.documentElement.outerHTML;
       marks.remove();
       return { before, after, marked, rest: view.CSS.highlights.size, hit };`,
    );
    expect(seen.after).toBe(seen.before);
    expect(seen.marked).toEqual(['Bob']);
    expect(seen.hit).toBe(true);
    expect(seen.rest).toBe(0);
  });

  it('fall away as soon as their text is another one', async () => {
    await openPage();
    const left = await inPage<boolean>(
      kind,
      `const marks = w.openMarks(editor, false);
       const finding = { rule: 'wrong-name', severity: 'stop', where: 'body', start: 5, end: 8, text: 'Bob', reason: {}, fixes: [] };
       marks.show(editor.read(), [finding]);
       editor.replace(5, 6, 'R');
       marks.dropStale();
       return editor.document.defaultView.CSS.highlights.has('waymark-stop');`,
    );
    expect(left).toBe(false);
  });
});

it('a frame that is written anew is no longer the same editor', async () => {
  await openPage();
  const current = await inPage<boolean[]>(
    'framed',
    `const before = editor.isCurrent(); write('<p>New</p>'); return [before, editor.isCurrent()];`,
  );
  expect(current).toEqual([true, false]);
  expect(await textOf('framed')).toBe('New');
});

it('reads what only a real browser lays out', async () => {
  await openPage();
  const read = (markup: string) =>
    page.evaluate(
      `(() => { const e = document.querySelector('#rich'); e.innerHTML = ${JSON.stringify(markup)}; return w.openEditor({ kind: 'rich', element: e }).read().body; })()`,
    );
  expect(await read('<pre>a\n  b</pre>c')).toEqual({ text: 'a\n  b\nc', spans: [] });
  expect(await read('<mark>TODO</mark> x')).toEqual({
    text: 'TODO x',
    spans: [{ start: 0, end: 4, kind: 'highlight' }],
  });
  expect(await read('<p>a</p><p hidden>b</p><p>c</p>')).toEqual({ text: 'a\nc\n', spans: [] });
});

it('reads 5,000 words in a few milliseconds', async () => {
  await openPage();
  const spent = await page.evaluate(`(() => {
    const e = document.querySelector('#rich');
    e.innerHTML = Array.from({ length: 250 }, () => '<p>' + 'some words of a rather long mail to a customer who likes to read twenty words in each and every line '.repeat(1) + '</p>').join('');
    const editor = w.openEditor({ kind: 'rich', element: e });
    editor.read();
    const times = Array.from({ length: 25 }, () => { const start = performance.now(); editor.read(); return performance.now() - start; });
    return Math.min(...times);
  })()`);
  console.log(`reading 5,000 words: ${Number(spent).toFixed(2)} ms`);
  expect(Number(spent)).toBeLessThan(30);
});
