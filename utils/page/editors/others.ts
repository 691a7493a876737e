/** An element of some tool's own making: "grammarly-extension", "lt-highlighter", "editor-squiggler". */
const isCustom = (element: Element): boolean => element.localName.includes('-');

/** TinyMCE and CKEditor 4 mark so what they take out again before anything is saved or sent. */
const isBogus = (element: Element): boolean =>
  element.hasAttribute('data-mce-bogus') ||
  element.hasAttribute('data-cke-bogus') ||
  element.hasAttribute('data-cke-temp');

/**
 * True for a background that goes out with the mail: it stands in the markup. What the page or another extension paints
 * by a style sheet, or with an element of its own, is nobody's highlighter.
 */
export const isOwnMark = (element: Element): boolean =>
  !isCustom(element) &&
  !isBogus(element) &&
  (element.localName === 'mark' ||
    element.hasAttribute('bgcolor') ||
    /background/i.test(element.getAttribute('style') ?? ''));

/** True for what lies over the text and is no part of it: the handles, bubbles and underlines of another extension. */
export const isLaidOver = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.getAttribute('data-mce-bogus') === 'all' ||
  (/^(?:fixed|absolute)$/.test(style.position) &&
    (isCustom(element) ||
      element.getAttribute('contenteditable') === 'false' ||
      element.getAttribute('aria-hidden') === 'true'));
