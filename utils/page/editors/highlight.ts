/** True for a background that somebody chose to be seen: a colour, not a grey, not a see-through one. */
export function isHighlight(background: string): boolean {
  const [red, green, blue, alpha = 1] = (background.match(/[\d.]+/g) ?? []).map(Number);
  if (!background.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return false;
  // A grey is the look of code or of a mention; the highlighter's colours lie far from it.
  return alpha > 0.2 && Math.max(red, green, blue) - Math.min(red, green, blue) >= 60;
}
