/** Shapes of our own: severity has one beside its colour. Drawn on 16 by 16. */
const shapes = {
  stop: 'M8 2 14.5 13.5H1.5Z M8 6.5v3 M8 11.6v.1',
  warn: 'M8 1.8a6.2 6.2 0 1 0 .01 0Z M8 5v3.6 M8 10.9v.1',
  hint: 'M8 1.8a6.2 6.2 0 1 0 .01 0Z M8 7.4V11 M8 5v.1',
  done: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8 M12 4l-8 8',
  flip: 'M5 6.5 8 3.5 11 6.5 M5 9.5 8 12.5 11 9.5',
  trail: 'M8 1.5v13 M3 3h8l2 2-2 2H3Z M13 8.5H6.5L5 10l1.5 1.5H13Z',
} as const;

export type Shape = keyof typeof shapes;

export function icon(document: Document, shape: Shape): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', shapes[shape]);
  svg.append(path);
  return svg;
}
