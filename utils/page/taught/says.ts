/** Of a name, a company, a stage: what is longer is none. */
const longest = 500;

const unread = new Set(['button', 'script', 'style', 'template', 'svg', 'noscript', 'iframe', 'object']);

function textIn(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child && text.length < 4 * longest; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1 && !unread.has((child as Element).localName)) text += ` ${textIn(child as Element)} `;
  }
  return text;
}

/** What a reader sees in an element, on one line: its text without its buttons, or what a field has in it. */
export function says(element: Element): string {
  const { localName } = element;
  const text =
    localName === 'select'
      ? [...(element as HTMLSelectElement).selectedOptions].map((option) => option.text).join(', ')
      : localName === 'input' || localName === 'textarea'
        ? (element as HTMLInputElement).value
        : textIn(element);
  return text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}

/** The same where the element holds one field and no text of its own: a form that shows its record in fields. */
export function saysOf(element: Element): string {
  const own = says(element);
  if (own) return own;
  const fields = element.querySelectorAll('input:not([type="hidden"]), select, textarea');
  return fields.length === 1 ? says(fields[0] as Element) : '';
}
