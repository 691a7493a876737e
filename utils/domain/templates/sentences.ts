/** What a template has become: its own words, values, gaps where a value is not known, and what was left out for one. */
export interface Piece {
  readonly text: string;
  readonly is: 'own' | 'value' | 'gap' | 'left-out';
}

/** After these a full stop ends no sentence. One letter never does: "z. B.", "e.g.". */
const short =
  /(?:^|[^\p{L}])(?:\p{L}|nr|no|dr|prof|mr|mrs|ms|ca|bzw|inkl|zzgl|evtl|ggf|usw|vs|sr|sra|sta|approx|incl|núm|mme|st)$/iu;
const ends = /[.!?…]["”’»)]*(?=\s|$)/g;

/** Where sentences begin in a text that the template says, beside its start. */
function starts(text: string): readonly number[] {
  return [...text.matchAll(ends)].flatMap(({ 0: end, index }) => {
    if (short.test(text.slice(0, index)) && end.startsWith('.')) return [];
    const rest = text.slice(index + end.length);
    return [index + end.length + (rest.length - rest.trimStart().length)];
  });
}

/** A line of pieces, sentence by sentence. Only what the template itself says ends one: not the "Dr. " of a value. */
export function sentencesOf(line: readonly Piece[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [[]];
  for (const piece of line) {
    if (piece.is !== 'own') {
      sentences.at(-1)!.push(piece);
      continue;
    }
    let from = 0;
    for (const start of starts(piece.text)) {
      sentences.at(-1)!.push({ text: piece.text.slice(from, start), is: 'own' });
      sentences.push([]);
      from = start;
    }
    sentences.at(-1)!.push({ text: piece.text.slice(from), is: 'own' });
  }
  return sentences;
}

/** The lines of the template: a value never breaks one. */
export function linesOfPieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...others] = piece.is === 'own' ? piece.text.split('\n') : [piece.text];
    lines.at(-1)!.push({ text: first, is: piece.is });
    for (const text of others) lines.push([{ text, is: 'own' }]);
  }
  return lines;
}
