import type { Person } from '../../domain/model/person';
import { anyOf } from '../dom/generations';
import { all } from '../dom/query';
import { generations } from './generations';

const address = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]+/;

export const addressIn = (text: string): string => address.exec(text)?.[0] ?? '';

/** Letters of Outlook's icon font, and what it puts between two people. */
const glyphs = /[\uE000-\uF8FF\u200B\u200E\u200F;]+/g;

/** The text of an element: what stands in elements of its own is a word of its own. */
export const apartText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === 1 ? ` ${apartText(node as Element)} ` : (node.nodeValue ?? '')))
    .join('');

const told = ['aria-label', 'title', 'data-lpc-hover-target-id'] as const;

/**
 * Somebody as a chip, a folded line or a mail's header shows them. People of one's own address book have only their
 * name there, and the label has it with a word for their presence in front: then no address is known.
 */
export function personIn(element: Element): Person | null {
  const label = element.querySelector('[class*="textContainer-"], [class*="individualText-"]') ?? element;
  const shown = apartText(label).replace(glyphs, ' ').replace(/\s+/g, ' ').trim();
  const attributes = [element, ...all(element, '[aria-label], [title]')].flatMap((one) =>
    told.map((name) => one.getAttribute(name) ?? ''),
  );
  const email = [shown, ...attributes].map(addressIn).find(Boolean) ?? '';
  const opening = shown.indexOf('<');
  const name = opening >= 0 ? shown.slice(0, opening).trim() : addressIn(shown) ? '' : shown;
  return name || email ? { name: name.replace(/^"(.*)"$/, '$1'), email } : null;
}

/** The elements that stand for somebody each; what is named twice, around and within, counts once. */
export function personElements(root: Element): readonly HTMLElement[] {
  const found = all(root, anyOf(generations.person));
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

export const peopleIn = (root: Element): readonly Person[] =>
  personElements(root).flatMap((element) => personIn(element) ?? []);
