import { attribute, scanXml } from './xml';

/** Lines of a slide, a text box or a comment on a slide; old comments have their text bare, the rest in paragraphs. */
export function paragraphsOf(xml: string): string {
  let text = '';
  let inText = false;
  let isCounter = false;
  scanXml(xml, {
    open(name, attributes, selfClosing) {
      if (name === 'br') text += '\n';
      if (name === 'tab') text += '\t';
      if (name === 'fld') isCounter = attribute(attributes, 'type') === 'slidenum';
      if (name === 't' || name === 'text') inText = !selfClosing && !isCounter;
    },
    close(name) {
      if (name === 't' || name === 'text') inText = false;
      if (name === 'fld') isCounter = false;
      if (name === 'p' || name === 'text') text += '\n';
    },
    text(more) {
      if (inText) text += more;
    },
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
