import { one } from '../dom/query';

/** The mailbox that this tab shows: several may be open in one browser, told apart by a number in the address only. */
export function account(document: Document): string {
  const told = one<HTMLMetaElement>(document, 'meta[name="og-profile-acct"]')?.content;
  if (told) return addressIn(told);
  // Before 2026-09, and in windows without it: the button for one's accounts, then "Inbox (3) - me@shop.example - Gmail".
  const button = one(document, 'a[href^="https://accounts.google.com/SignOutOptions"]')?.getAttribute('aria-label');
  return addressIn(button ?? '') || addressIn(document.title);
}

/** The last one: a subject may name others before it. */
const addressIn = (text: string): string => text.match(/[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\w/g)?.at(-1) ?? '';
