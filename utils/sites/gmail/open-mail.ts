import { threadKeyOf } from '../../domain/journey/thread-key';
import type { OpenMail } from '../../domain/model/open-mail';
import { mergePeople } from '../dom/addresses';
import { allOf, type Generation, oneOf } from '../dom/generations';
import { all, one } from '../dom/query';
import { parseShownDate } from '../dom/shown-date';
import { textOf } from '../dom/text';
import { isVisible } from '../dom/visible';
import { personOf } from './people';

const subjects: readonly Generation[] = [
  ['2026-08', 'h2.hP'],
  ['2026', 'h2[data-thread-perm-id], h2[data-legacy-thread-id]'],
];

const mails: readonly Generation[] = [
  ['2026-08', '.adn.ads[data-legacy-message-id], .adn.ads[data-message-id]'],
  ['2026-01', '.adn.ads'],
];

const senders: readonly Generation[] = [
  ['2026-08', 'span.gD[email]'],
  ['2026-07', '.gF span[email]'],
  ['2026-01', '.cf.ix span[email]'],
];

/** Views that were left stay in the page, hidden. */
export const shownSubject = (document: Document): HTMLElement | null =>
  allOf(document, subjects).find(isVisible) ?? null;

/** Of a conversation the newest mail that is unfolded. */
export function shownMail(document: Document): HTMLElement | null {
  const subject = shownSubject(document);
  if (!subject) return null;
  const view = subject.closest('[role="main"]') ?? document;
  return allOf(view, mails).filter(isVisible).at(-1) ?? null;
}

export function openMail(document: Document): OpenMail | null {
  const mail = shownMail(document);
  if (!mail) return null;
  const subject = textOf(shownSubject(document));
  const sender = oneOf(mail, senders);
  return {
    id: mail.getAttribute('data-legacy-message-id') ?? mail.getAttribute('data-message-id') ?? '',
    threadKey: threadKeyOf(subject),
    subject,
    from: (sender && personOf(sender)[0]) ?? null,
    // The line above the mail names all of them, whatever field they stand in.
    to: mergePeople(all(mail, '.hb span[email]').flatMap(personOf)),
    cc: [],
    at: parseShownDate(one(mail, 'span.g3[title]')?.title ?? '', document.documentElement.lang),
    // Gmail shows no such mark in a conversation.
    answered: null,
  };
}
