type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function colourOf(text: string): Colour | null {
  const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  if (!text.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, alpha];
}

/** True where light text is expected on this background; null for one that can be seen through. */
export function isDarkColour(text: string): boolean | null {
  const colour = colourOf(text);
  if (!colour || colour[3] < 0.5) return null;
  return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2] < 110;
}

const around = (element: Element): Element | null =>
  element.parentElement ?? element.ownerDocument.defaultView?.frameElement ?? null;

/** Whether it is dark behind this element. Roundcube's rich body stays white in a dark page (1.6.5, 2026-11-22). */
export function isDarkBehind(element: Element): boolean {
  for (let behind: Element | null = element; behind; behind = around(behind)) {
    const colour = behind.ownerDocument.defaultView?.getComputedStyle(behind).backgroundColor;
    const dark = colour ? isDarkColour(colour) : null;
    if (dark !== null) return dark;
  }
  return isDark(element.ownerDocument);
}

/** Whether the page is dark by its own background, whatever the system wishes. */
export function isDark(document: Document): boolean {
  const window = document.defaultView;
  if (!window) return false;
  for (const element of [document.body, document.documentElement]) {
    const dark = element && isDarkColour(window.getComputedStyle(element).backgroundColor);
    if (dark !== null && dark !== undefined) return dark;
  }
  const scheme = window.getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (/\bdark\b/.test(scheme) && window.matchMedia('(prefers-color-scheme: dark)').matches);
}
