import type { Person } from '../../domain/model/person';
import { mergePeople, parseAddresses } from '../dom/addresses';
import { all, one } from '../dom/query';

/**
 * The people in one address field, null where it is not there. What is being typed becomes a chip only when the field
 * is left, and is sent then.
 */
export function recipients(dialog: Element, field: 'to' | 'cc' | 'bcc'): readonly Person[] | null {
  const chips = one(dialog, `md-chips[ng-model="editor.message.editable.${field}"]`);
  if (!chips) return null;
  return mergePeople(
    all(chips, 'md-chip .sg-tile-content').flatMap((chip) => parseAddresses(chip.textContent)),
    all<HTMLInputElement>(chips, 'input').flatMap((input) => parseAddresses(input.value)),
  );
}
