import type { Font } from './font';
import { identity, type Matrix, moved, times } from './matrix';
import type { PageText } from './page-text';
import { isList, Unsure, type Value } from './values';

/** How text is set, until it is set otherwise or the state of before comes back. */
export interface TextState {
  matrix: Matrix;
  font: Font | undefined;
  size: number;
  letterSpace: number;
  wordSpace: number;
  /** Of widths; 1 is as they are. */
  scale: number;
  leading: number;
  rise: number;
}

export const stateAt = (matrix: Matrix): TextState => ({
  matrix,
  font: undefined,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});

/** Where the next letters stand. */
export interface Pen {
  /** To a place, by its own matrix. */
  moveTo(place: Matrix): void;
  /** To another line, seen from where the last one began. */
  nextLine(x: number, y: number): void;
  show(bytes: Value | undefined, state: TextState): void;
  /** Strings, and numbers that move the next one by thousandths of an em. */
  showAll(list: Value | undefined, state: TextState): void;
}

export function penOn(page: PageText): Pen {
  let line = identity;
  let place = identity;

  const show = (bytes: Value | undefined, state: TextState): void => {
    if (typeof bytes !== 'string') throw new Unsure('no text');
    if (!state.font) throw new Unsure('text without a font');
    const { text, advance } = lettersOf(bytes, state.font, state);
    const from = times(place, state.matrix);
    place = moved(advance * state.scale, 0, place);
    const to = times(place, state.matrix);
    const length = Math.hypot(from[0], from[1]);
    if (length === 0 || state.size === 0) return;
    page.add({
      text,
      x: from[4] + from[2] * state.rise,
      y: from[5] + from[3] * state.rise,
      endX: to[4] + from[2] * state.rise,
      endY: to[5] + from[3] * state.rise,
      alongX: from[0] / length,
      alongY: from[1] / length,
      em: length * Math.abs(state.size * state.scale),
      height: Math.hypot(from[2], from[3]) * Math.abs(state.size),
    });
  };

  return {
    show,
    moveTo(to) {
      line = to;
      place = to;
    },
    nextLine(x, y) {
      line = moved(x, y, line);
      place = line;
    },
    showAll(list, state) {
      if (!isList(list)) throw new Unsure('no list of text');
      for (const one of list) {
        if (typeof one === 'number') place = moved((-one / 1000) * state.size * state.scale, 0, place);
        else show(one, state);
      }
    },
  };
}

function lettersOf(bytes: string, font: Font, state: TextState): { readonly text: string; readonly advance: number } {
  const { size, text: textOf, width } = font;
  if (bytes.length % size !== 0) throw new Unsure('half a code');
  let text = '';
  let advance = 0;
  for (let at = 0; at < bytes.length; at += size) {
    const code = size === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
    const letters = textOf(code);
    if (letters === undefined) throw new Unsure('a code without a letter');
    text += letters;
    advance += width(code) * state.size + state.letterSpace + (size === 1 && code === 32 ? state.wordSpace : 0);
  }
  return { text, advance };
}
