import type { Page } from 'playwright-core';

/**
 * Texts that can't be read whole: beyond the edge of what holds them, of a button, or of the window. What says itself that
 * it goes on (an ellipsis), what can be scrolled to and what is for screen readers alone is none.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const rtl = document.documentElement.dir === 'rtl';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      const right = Math.max(...boxes.map((box) => box.right));
      const left = Math.min(...boxes.map((box) => box.left));
      let why = right > innerWidth + 1 || left < -1 ? 'the window' : '';
      for (let around: Element | null = parent; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.clipPath !== 'none' || style.textOverflow === 'ellipsis' || style.position === 'fixed') {
          why = '';
          break;
        }
        if (/auto|scroll/.test(style.overflowX)) {
          why = '';
          break;
        }
        const box = around.getBoundingClientRect();
        const holds = around.matches('button, .button, [role=button]') || /hidden|clip/.test(style.overflowX);
        if (holds && (right > box.right + 1 || left < box.left - 1)) {
          why = around.className || around.localName;
          break;
        }
      }
      if (why) found.push(`${rtl ? 'rtl ' : ''}${innerWidth}: “${text.slice(0, 60)}” out of ${why}`);
    }
    return found;
  });
