import type { Frame, Page } from 'playwright-core';

/** The settings in the page's script that an adapter may read; the rest is dropped. */
const kept = ['task', 'action', 'username', 'uid', 'mailbox', 'message_flags', 'date_format', 'rcversion'];

/**
 * A page as it stands, made small and still: values are written into attributes, what can't be seen says so in its own
 * style, scripts and stylesheets are gone but for a few of the page's settings.
 */
export async function snapshot(page: Page | Frame, origin: string): Promise<string> {
  const html = await page.evaluate(freeze, kept);
  const address = page.url().replace(origin, 'https://mail.waymark.example/');
  const still = html
    .replaceAll(origin.slice(0, -1), 'https://mail.waymark.example')
    .replace(/(_token(?:" value)?=["]?)\w+/g, '$1token')
    .replace(/(name="_id" value=")\w+/g, '$1compose1')
    .replace(/rcmfile\d+/g, 'rcmfile1')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
  return `<!-- ${address.replace(/([?&]_id=)\w+/, '$1compose1')} -->\n${still}\n`;
}

/** Runs in the page, on a copy of its document. */
function freeze(kept: string[]): string {
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
  const settings = [...document.scripts].flatMap(
    (script) => /rcmail\.set_env\((\{.*?\})\);\n/s.exec(script.textContent ?? '')?.[1] ?? [],
  )[0];
  for (const gone of copy.querySelectorAll('script, style, link, noscript, meta')) gone.remove();
  for (const element of copy.querySelectorAll('*'))
    for (const name of ['onclick', 'onchange', 'onmouseover', 'onerror', 'src']) element.removeAttribute(name);
  if (settings) {
    const few = Object.entries(JSON.parse(settings)).filter(([name]) => kept.includes(name));
    const script = document.createElement('script');
    script.textContent = `var rcmail = new rcube_webmail();\nrcmail.set_env(${JSON.stringify(Object.fromEntries(few))});\n`;
    copy.querySelector('head')?.append(script);
  }
  return `<!DOCTYPE html>\n${copy.outerHTML}`;

  function isHidden(element: HTMLElement): boolean {
    const shownParent = element.parentElement?.checkVisibility() ?? true;
    return shownParent && !element.checkVisibility();
  }
}
