import { intoShadow, isPlainSelector } from '../../domain/taught/selector';
import { all } from '../../sites/dom/query';
import { isVisible } from '../../sites/dom/visible';

/** More than so many places are no place. */
export const mostFound = 50;

/** What a taught selector finds in a document; nothing for one that is none of ours. Never throws. */
export function find(document: Document, selector: string): readonly HTMLElement[] {
  if (!isPlainSelector(selector)) return [];
  try {
    const [first = '', ...inner] = selector.split(intoShadow);
    let found = all(document, first);
    for (const next of inner) {
      if (found.length > mostFound) return found;
      found = found.flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot, next) : []));
    }
    return found;
  } catch {
    // The browser knows better what a selector is: this one finds nothing.
    return [];
  }
}

/** Of these, what can be seen. */
export const seen = (elements: readonly HTMLElement[]): readonly HTMLElement[] => elements.filter(isVisible);
