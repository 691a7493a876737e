import { one } from '../dom/query';
import { addressIn } from './person';

/**
 * The mailbox in the list of folders, else the account menu. A window of its own has neither: it is of the account of
 * the window that opened it.
 */
export const account = (document: Document): string => shownIn(document) || shownIn(opener(document));

function shownIn(document: Document | null): string {
  const mailbox = document && one(document, '[id^="primaryMailboxRoot_"]');
  const menu = document && one(document, '#mectrl_currentAccount_secondary');
  return addressIn(
    [mailbox?.dataset.folderName, mailbox?.title, menu?.textContent].filter((text) => text !== undefined).join(' '),
  );
}

function opener(document: Document): Document | null {
  try {
    return (document.defaultView?.opener as Window | null)?.document ?? null;
  } catch {
    // Opened by another site's page: that one is not ours to read.
    return null;
  }
}
