/** The pieces as one. `gap` bytes of `fill` stand after each, where there are several. */
export function joined(pieces: readonly Uint8Array[], gap = 0, fill = 0): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length + gap, 0)).fill(fill);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length + gap;
  }
  return whole;
}
