import type { Budget } from '../budget';
import type { PdfFile } from './file';
import { type Font, readFont } from './font';
import { lexerOf } from './lexer';
import { identity, type Matrix, times } from './matrix';
import type { PageText } from './page-text';
import { penOn, stateAt, type TextState } from './pen';
import { type Dict, isDict, isList, Keyword, Name, nameOf, Stream, Unsure, type Value } from './values';

const deepestForm = 10;
const deepestSave = 500;
const mostOperands = 20_000;

/** Reads what content draws; fonts are kept from page to page. */
export interface ContentReader {
  read(content: Uint8Array, resources: Dict, page: PageText): void;
}

export function contentReader(file: PdfFile, budget: Budget): ContentReader {
  const fonts = new Map<Dict, Font>();
  const forms = new Map<Stream, Uint8Array>();
  let steps = 0;

  function fontOf(name: string, resources: Dict): Font {
    const all = file.resolve(resources.get('Font'));
    const dict = isDict(all) ? file.resolve(all.get(name)) : null;
    if (!isDict(dict)) throw new Unsure('a font that is not there');
    const known = fonts.get(dict);
    if (known) return known;
    const font = readFont(dict, file);
    fonts.set(dict, font);
    return font;
  }

  function run(content: Uint8Array, resources: Dict, page: PageText, start: TextState, depth: number): void {
    if (depth > deepestForm) throw new Unsure('deep forms');
    const lexer = lexerOf(content, 0, false);
    const saved: TextState[] = [];
    let state = { ...start };
    const pen = penOn(page);
    let operands: Value[] = [];

    const number = (at: number): number => {
      const value = operands[at];
      if (typeof value !== 'number') throw new Unsure('operand');
      return value;
    };
    const matrix = (): Matrix => [number(0), number(1), number(2), number(3), number(4), number(5)];

    const draw = (name: string) => {
      const all = file.resolve(resources.get('XObject'));
      const form = isDict(all) ? file.resolve(all.get(name)) : null;
      if (!(form instanceof Stream)) throw new Unsure('a form that is not there');
      const kind = nameOf(file.resolve(form.dict.get('Subtype')));
      if (kind === 'Image') return;
      if (kind !== 'Form') throw new Unsure('kind of form');
      const own = file.resolve(form.dict.get('Resources'));
      const set = file.resolve(form.dict.get('Matrix'));
      const place = isList(set) ? (set.map((one) => Number(file.resolve(one))) as unknown as Matrix) : identity;
      if (place.length !== 6 || place.some(Number.isNaN)) throw new Unsure('matrix');
      const content = forms.get(form) ?? file.decode(form);
      forms.set(form, content);
      run(content, isDict(own) ? own : resources, page, { ...state, matrix: times(place, state.matrix) }, depth + 1);
    };

    const external = (name: string) => {
      const all = file.resolve(resources.get('ExtGState'));
      const set = isDict(all) ? file.resolve(all.get(name)) : null;
      if (isDict(set) && set.has('Font')) throw new Unsure('a font from elsewhere');
    };

    const operators: Readonly<Record<string, () => void>> = {
      q: () => {
        if (saved.length > deepestSave) throw new Unsure('deep states');
        saved.push({ ...state });
      },
      Q: () => {
        state = saved.pop() ?? state;
      },
      cm: () => {
        state.matrix = times(matrix(), state.matrix);
      },
      BT: () => pen.moveTo(identity),
      Tf: () => {
        const name = operands[0];
        if (!(name instanceof Name)) throw new Unsure('a font without a name');
        state.font = fontOf(name.name, resources);
        state.size = number(1);
      },
      Tc: () => {
        state.letterSpace = number(0);
      },
      Tw: () => {
        state.wordSpace = number(0);
      },
      Tz: () => {
        state.scale = number(0) / 100;
      },
      TL: () => {
        state.leading = number(0);
      },
      Ts: () => {
        state.rise = number(0);
      },
      Td: () => pen.nextLine(number(0), number(1)),
      TD: () => {
        state.leading = -number(1);
        pen.nextLine(number(0), number(1));
      },
      Tm: () => pen.moveTo(matrix()),
      'T*': () => pen.nextLine(0, -state.leading),
      Tj: () => pen.show(operands[0], state),
      TJ: () => pen.showAll(operands[0], state),
      "'": () => {
        pen.nextLine(0, -state.leading);
        pen.show(operands[0], state);
      },
      '"': () => {
        state.wordSpace = number(0);
        state.letterSpace = number(1);
        pen.nextLine(0, -state.leading);
        pen.show(operands[2], state);
      },
      Do: () => draw(nameOf(operands[0])),
      gs: () => external(nameOf(operands[0])),
      BI: () => {
        throw new Unsure('a picture in the text');
      },
    };

    for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
      if (!(token instanceof Keyword)) {
        operands.push(token);
        if (operands.length > mostOperands) throw new Unsure('operands');
        continue;
      }
      steps += 1;
      if (steps % 4096 === 0) budget.checkTime();
      if (Object.hasOwn(operators, token.word)) operators[token.word]?.();
      operands = [];
    }
  }

  return {
    read: (content, resources, page) => run(content, resources, page, stateAt(identity), 0),
  };
}
