import type { Person } from '../../domain/model/person';
import { textOf } from '../dom/text';
import { account } from './account';

/** Of a chip that carries its address and its name. Gmail calls me "me" in the language of the page: that is no name. */
export function personOf(element: Element): readonly Person[] {
  return named(element, element.getAttribute('data-name') ?? element.getAttribute('name') ?? '');
}

/** Of what carries an address and says the name. */
export const personSaid = (element: Element): readonly Person[] => named(element, textOf(element));

function named(element: Element, text: string): readonly Person[] {
  const email = (element.getAttribute('data-hovercard-id') ?? element.getAttribute('email') ?? '').trim();
  if (!email.includes('@')) return [];
  const name = text.trim();
  const isNoName = name.includes('@') || email.toLowerCase() === account(element.ownerDocument).toLowerCase();
  return [{ name: isNoName ? '' : name, email }];
}
