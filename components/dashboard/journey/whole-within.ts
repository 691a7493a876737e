/** A whole number as somebody typed it; null where it is none, or out of its bounds. */
export function wholeWithin(text: string, least: number, most: number): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
}
