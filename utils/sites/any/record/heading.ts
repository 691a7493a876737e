import { textOf } from '../../dom/text';
import { saysKindOnly } from './words';

/** Small things beside a name: marks, buttons, what kind of record it is. */
const beside =
  'small, sup, button, svg, select, [class*="badge" i], [class*="tag" i], [class*="chip" i], [class*="pill" i], [class*="status" i], [class*="label" i], [class*="icon" i], [role=button], [role=img]';

function wordsOf(heading: Element): readonly string[] {
  const said: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === 3) said.push((node.nodeValue ?? '').replace(/\s+/g, ' ').trim());
    else if (node.nodeType === 1 && !(node as Element).matches(beside))
      for (const child of node.childNodes) read(child);
  };
  for (const child of heading.childNodes) read(child);
  const texts = said.filter((text) => text !== '');
  return texts.length > 0 ? texts : [textOf(heading)];
}

function siteNames(document: Document): readonly string[] {
  const metas = document.querySelectorAll('meta[property="og:site_name"], meta[name="application-name"]');
  return [...metas].map((meta) => (meta.getAttribute('content') ?? '').trim().toLowerCase());
}

/** What the record is called by the heading of its page: without its kind, its number or the name of the CRM; '' where none is left. */
export function headingText(document: Document, heading: Element | null): string {
  if (!heading) return '';
  const joined = wordsOf(heading)
    .filter((text) => !saysKindOnly(text))
    .join(' ');
  const parts = joined
    .split(/\s+[|·•»›–—/-]\s+|:\s+/)
    .map((part) => part.replace(/\s*\([^)]*\)\s*$/, '').trim())
    .filter((part) => /\p{L}/u.test(part) && !saysKindOnly(part));
  const [first = ''] = parts;
  return first.length <= 120 && !siteNames(document).includes(first.toLowerCase()) ? first : '';
}
