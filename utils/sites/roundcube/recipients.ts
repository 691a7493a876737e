import type { Person } from '../../domain/model/person';
import { mergePeople, parseAddresses } from '../dom/addresses';
import { all, one } from '../dom/query';

/**
 * The people in one address field, null where it is not there. What is sent is the off-screen field; chips and what is
 * being typed reach it only on the next event, so all three are read.
 */
export function recipients(form: Element, field: 'to' | 'cc' | 'bcc'): readonly Person[] | null {
  const hidden = one<HTMLTextAreaElement | HTMLInputElement>(form, `#_${field}`);
  if (!hidden) return null;
  const chips = all(form, `#compose_${field} .recipient-input li.recipient`);
  const typed = all<HTMLInputElement>(form, `#compose_${field} .recipient-input li.input input`);
  return mergePeople(
    chips.flatMap((chip) => parseAddresses(chip.textContent)),
    parseAddresses(hidden.value),
    typed.flatMap((input) => parseAddresses(input.value)),
  );
}
