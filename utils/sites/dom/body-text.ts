/** Of a mail that is read: what comes after so many characters is not looked at. */
const longest = 20_000;

const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'head',
  'title',
  'button',
]);
const blocks = new Set(
  'address article blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

/** Classes and ids by which mail programs name what they quote (seen 2026-11). */
const quotes =
  'blockquote, .gmail_quote, .yahoo_quoted, .moz-cite-prefix, .protonmail_quote, #divRplyFwdMsg, #appendonsend, [id="reply-intro"]';

/**
 * What a mail says, as text: a block a line, quoted lines with ">" as in plain mail. No layout is asked for, so that it
 * costs next to nothing; what the mail hides by a style is read, too.
 */
export function bodyText(root: Element): string {
  let text = '';
  let prefix = '';
  let keepsLines = false;
  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const put = (part: string) => {
    if (part === '') return;
    const isFirst = text === '' || text.endsWith('\n');
    const said = isFirst ? part.trimStart() : part;
    if (said !== '') text += (isFirst ? prefix : '') + said;
  };
  const read = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < longest; child = child.nextSibling) {
      if (child.nodeType === 3) readText(child.nodeValue ?? '');
      else if (child.nodeType === 1) readElement(child as Element);
    }
  };
  const readText = (data: string) => {
    if (!keepsLines) return put(data.replace(/\s+/g, ' '));
    for (const [at, line] of data.split('\n').entries()) {
      if (at > 0) text += '\n';
      put(line);
    }
  };
  const readElement = (element: Element) => {
    const name = element.localName;
    if (name === 'br') {
      text += '\n';
      return;
    }
    if (unread.has(name)) return;
    const before = { prefix, keepsLines };
    if (element.matches(quotes)) {
      endLine();
      prefix = `> ${prefix}`;
    }
    if (name === 'pre') keepsLines = true;
    if (blocks.has(name)) endLine();
    // A paragraph stands apart: as text, an empty line says so.
    if (name === 'p' && text !== '' && !text.endsWith('\n\n')) text += '\n';
    read(element);
    if (blocks.has(name) || element.matches(quotes)) endLine();
    ({ prefix, keepsLines } = before);
  };
  read(root);
  return text.slice(0, longest).trim();
}
