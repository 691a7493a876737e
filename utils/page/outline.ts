const mostElements = 4_000;
const mostDepth = 60;
const longestText = 60;

/** The values of these say how a page is built, and nothing else, as long as they are of these few words. */
const tellable: Readonly<Record<string, readonly string[]>> = {
  role: 'alert application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
  type: 'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time url week'.split(
    ' ',
  ),
  contenteditable: ['true', 'false', 'plaintext-only'],
};

const unread = new Set(['script', 'style', 'template', 'noscript']);

/** The shape of a text: a letter is x, a digit is 0, and of the signs only those that make an address or a date. */
const masked = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText)
    .replace(/[^ @.,:;/<>()_+-]/gu, (sign) => (/\p{N}/u.test(sign) ? '0' : 'x'));

/** A name that the page gave: a custom element or attribute may carry anything in its digits. */
const maskedName = (name: string): string =>
  name
    .replace(/\d/g, '0')
    .replace(/[^a-z0_:.-]/gi, 'x')
    .slice(0, 40);

function attributesOf(element: Element): string {
  const said = [...element.attributes].slice(0, 30).map(({ name, value }) => {
    const known = tellable[name]?.includes(value.toLowerCase());
    return known ? `${name}=${value.toLowerCase()}` : maskedName(name);
  });
  return said.length > 0 ? ` [${said.join(' ')}]` : '';
}

/**
 * How a document is built, to be shown to others: tags, names of attributes, roles, and the shape of its texts. No letter
 * and no digit of what it says, of the values of its attributes, or of its address.
 */
export function outline(document: Document): string {
  const lines = [masked(document.location?.href ?? '')];
  let left = mostElements;

  function walk(node: Element | ShadowRoot, depth: number): void {
    if (depth > mostDepth) return;
    const indent = '  '.repeat(depth);
    for (let child = node.firstChild; child && left > 0; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const shape = masked(child.nodeValue ?? '');
        if (shape) lines.push(`${indent}"${shape}"`);
      } else if (child.nodeType === 1) {
        const element = child as Element;
        left -= 1;
        lines.push(`${indent}${maskedName(element.localName)}${attributesOf(element)}`);
        if (element.shadowRoot) {
          lines.push(`${indent}  #shadow`);
          walk(element.shadowRoot, depth + 2);
        }
        if (!unread.has(element.localName)) walk(element, depth + 1);
      }
    }
  }

  if (document.body) {
    lines.push(`body${attributesOf(document.body)}`);
    walk(document.body, 1);
  }
  if (left <= 0) lines.push('...');
  return lines.join('\n');
}
