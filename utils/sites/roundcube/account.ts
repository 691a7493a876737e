import { parseAddresses } from '../dom/addresses';
import { one } from '../dom/query';
import { textOf } from '../dom/text';
import { setting } from './environment';

/** The list shows the login name, a mail has it in its settings, the compose page knows the first identity only. */
export function account(document: Document): string {
  const shown = textOf(one(document, '#layout-sidebar .header-title.username'));
  const told = setting(document, 'username');
  return shown || (typeof told === 'string' ? told : '') || firstIdentity(document);
}

const firstIdentity = (document: Document): string =>
  parseAddresses(textOf(one(document, 'select#_from option')))[0]?.email ?? '';
