/** What makes a drawing look as it does; all else of a style has no say in it. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'direction',
] as const;

/** A drawing as a file of its own, as it looks now: nothing outside of it is needed to show it. */
export function asFile(drawing: SVGSVGElement): Blob {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const window = drawing.ownerDocument.defaultView;
  const [shown, copied] = [drawing, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
  for (const [i, element] of (shown ?? []).entries()) {
    const style = window?.getComputedStyle(element);
    const to = copied?.[i];
    if (style && to) dress(to, style);
  }
  const paper = window?.getComputedStyle(drawing).getPropertyValue('--paper').trim();
  const ground = drawing.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', paper && !paper.includes('(') ? paper : groundOf(drawing));
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`], {
    type: 'image/svg+xml',
  });
}

const groundOf = (drawing: Element): string =>
  getComputedStyle(drawing.ownerDocument.body).backgroundColor || '#ffffff';

/** Its look becomes its own; what only a page needs of it goes. */
function dress(element: Element, style: CSSStyleDeclaration): void {
  const own = properties.map((name) => [name, style.getPropertyValue(name)] as const).filter(([, value]) => value);
  for (const { name } of [...element.attributes]) {
    if (/^(class|tabindex|role|href|data-|aria-)/.test(name)) element.removeAttribute(name);
  }
  element.setAttribute('style', own.map(([name, value]) => `${name}:${value}`).join(';'));
}
