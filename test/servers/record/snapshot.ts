import type { Frame, Page } from 'playwright-core';

interface Still {
  readonly html: string;
  /** The scripts that stand in the page, without templates and data. */
  readonly scripts: readonly string[];
}

/** What of a page goes into a fixture, where sites differ. */
export interface Recipe {
  /** The page's origin, with a slash, and the one to write in its place. */
  readonly origins: readonly [real: string, written: string];
  /** Selects what nobody reads and only makes a fixture long. */
  readonly clutter?: string;
  /** What an adapter may read of the page's scripts, as one; '' where it reads none. */
  settings(scripts: readonly string[]): string;
  /** Takes out what is another every time. */
  steady(text: string): string;
}

/**
 * A page as it stands, made small and still: values are written into attributes, what can't be seen says so in its own
 * style, scripts, stylesheets and clutter are gone but for a few of the page's settings. The first line is the address.
 */
export async function snapshot(
  page: Page | Frame,
  { origins, clutter = 'none', settings, steady }: Recipe,
): Promise<string> {
  const { html, scripts }: Still = await page.evaluate(freeze, clutter);
  const kept = settings(scripts);
  const [real, written] = origins;
  const still = html
    .replace('</head>', () => `${kept && `<script>${kept}</script>`}</head>`)
    .replaceAll(real.slice(0, -1), written.slice(0, -1))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
  return steady(`<!-- ${page.url().replace(real, written)} -->\n${still}\n`);
}

/** Runs in the page, on a copy of its document. */
function freeze(clutter: string): Still {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const originals = [...document.documentElement.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original instanceof HTMLInputElement) element.setAttribute('value', original.value);
    if (original instanceof HTMLTextAreaElement) element.textContent = original.value;
    if (original instanceof HTMLOptionElement) element.toggleAttribute('selected', original.selected);
    if (original instanceof HTMLElement && original.matches('body :not([type=hidden])') && isHidden(original))
      (element as HTMLElement).style.display = 'none';
  });
  const scripts = [...document.scripts]
    .filter(({ src, type }) => !src && (!type || type.includes('javascript')))
    .map(({ textContent }) => textContent ?? '');
  for (const gone of copy.querySelectorAll(`script, style, link, noscript > *, meta, svg, ${clutter}`)) gone.remove();
  for (const element of copy.querySelectorAll('*'))
    for (const name of ['onclick', 'onchange', 'onmouseover', 'onerror', 'onkeydown', 'onfocus', 'src'])
      element.removeAttribute(name);
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  return { html: `<!DOCTYPE html>\n${copy.outerHTML}`, scripts };

  function isHidden(element: HTMLElement): boolean {
    const shownParent = element.parentElement?.checkVisibility() ?? true;
    return shownParent && !element.checkVisibility();
  }
}
