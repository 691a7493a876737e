import { icon } from './icon';
import type { Layer } from './layer';
import { make } from './make';

export const noteStyle = `
.note { position: fixed; inset: auto 16px 16px auto; max-width: 320px; padding: 10px 12px; background: var(--paper);
  border: 1px solid var(--line); border-radius: 8px; box-shadow: var(--lift); display: flex; gap: 8px; align-items: start; }
`;

/** A small sentence at the page's corner, which goes by itself. */
export function showNote(layer: Layer, text: string, closeLabel: string, milliseconds = 8_000): () => void {
  const { document } = layer;
  const close = () => {
    clearTimeout(timer);
    layer.hide(note);
  };
  const note = make(
    document,
    'div',
    { class: 'note rise', part: 'notice' },
    icon(document, 'trail'),
    make(document, 'p', { text }),
    make(document, 'button', { class: 'close', label: closeLabel, press: close }, icon(document, 'close')),
  );
  const timer = setTimeout(close, milliseconds);
  layer.show(note);
  layer.announce(text);
  return close;
}
