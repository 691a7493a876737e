import { finder } from '@medv/finder';
import { intoShadow, isPlainSelector } from '../../domain/taught/selector';
import { says } from '../taught/says';

type Root = Element | ShadowRoot;

/** Names that a site's makers gave, not its data: words without digits, and not made by a machine. */
const isWord = (name: string): boolean =>
  name.length <= 60 && /^[a-z][a-z_.:-]+$/i.test(name) && !/[^aeiouy_.:-]{6,}/i.test(name);

/** Of a class: how something is just now, not what it is. */
const passing =
  /^(is|has|ng|js|css|sc|jss|v)-|active|select|focus|hover|open|show|hidden|visible|disable|enable|error|dirty|valid|touched|current|even|odd|first|last|loading|collaps|expand/i;

const attributes = new Set(['role', 'name', 'type', 'itemprop', 'autocomplete']);

/** Deeper than this, a path is put together from shorter ones: the search grows with every level. */
const levels = 4;
const search = { timeoutMs: 150, maxNumberOfPathChecks: 2_000 } as const;

/** What may be in a selector. `spoken`: what the element says of its customer, which is to be no part of the way to it. */
function names(spoken: string) {
  const isName = (name: string) => isWord(name) && !spoken.includes(name.toLowerCase());
  return {
    idName: isName,
    attr: (name: string, value: string) => (attributes.has(name) || /^data-[a-z-]+$/.test(name)) && isName(value),
    className: (name: string) => isName(name) && !passing.test(name),
  };
}

const isOnly = (root: Root, selector: string, element: Element): boolean => {
  const found = root.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
};

/** By a name of its own, which nothing else in the root has. */
function byName(root: Root, element: Element, spoken: string): string | null {
  const { idName, attr } = names(spoken);
  const steps = idName(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  for (const { name, value } of element.attributes)
    if (attr(name, value)) steps.push(`${element.localName}[${name}="${CSS.escape(value)}"]`);
  return steps.find((step) => isOnly(root, step, element)) ?? null;
}

/** The nearest element around this one that has such a name: it stays when the page around it changes. */
function anchorOf(root: Root, element: Element, spoken: string) {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const selector = byName(root, at, spoken);
    if (selector) return { at, selector };
  }
  return null;
}

function nearRoot(root: Root, element: Element): Root {
  let near: Element = element;
  for (let level = 0; level < levels; level += 1) {
    const { parentElement } = near;
    if (!parentElement || parentElement === root) return root;
    near = parentElement;
  }
  return near;
}

function placeOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`;
}

/** Step by step from the root: for what nothing tells apart but where it stands. */
function byPlace(root: Root, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) steps.unshift(placeOf(at));
  return steps.join(' > ');
}

/** With its classes, and only then by its place among others. */
function bySearch(root: Root, element: Element, spoken: string): string {
  const all = names(spoken);
  const from = { ...all, ...search, root: root as Element };
  try {
    const selector = finder(element, { ...from, className: () => false });
    if (/[#[]/.test(selector) && !selector.includes(':nth-') && isOnly(root, selector, element)) return selector;
  } catch {
    // Not to be told apart this way: the next one says more.
  }
  try {
    return finder(element, from);
  } catch {
    return byPlace(root, element);
  }
}

function within(root: Root, element: Element, spoken: string): string {
  const named = byName(root, element, spoken);
  if (named) return named;
  const anchor = anchorOf(root, element, spoken);
  if (anchor) return `${anchor.selector} ${within(anchor.at, element, spoken)}`;
  const near = nearRoot(root, element);
  const inner = bySearch(near, element, spoken);
  return near === root ? inner : `${within(root, near as Element, spoken)} ${inner}`;
}

/** What the element says, also unseen, in lower case. */
const spokenBy = (element: Element): string =>
  [says(element), ...['title', 'href', 'data-email'].map((name) => element.getAttribute(name) ?? '')]
    .join(' ')
    .toLowerCase();

/**
 * A sturdy way to an element: names, roles and data attributes first, classes next, its place among others last. Null where
 * there is none. `isData`: what it says differs from customer to customer.
 */
export function selectorOf(element: Element, isData: boolean): string | null {
  const spoken = isData ? spokenBy(element) : '';
  const root = element.getRootNode();
  try {
    if (root.nodeType === 11) {
      const outer = selectorOf((root as ShadowRoot).host, isData);
      const whole = `${outer}${intoShadow}${within(root as ShadowRoot, element, spoken)}`;
      return outer && isPlainSelector(whole) ? whole : null;
    }
    const { body } = element.ownerDocument;
    const selector = element === body ? 'body' : within(body, element, spoken);
    return isPlainSelector(selector) && element.ownerDocument.querySelector(selector) === element ? selector : null;
  } catch {
    // The page may have taken the element away meanwhile: there is nothing to be found any more.
    return null;
  }
}
