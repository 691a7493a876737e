import { threadKeyOf } from '../../domain/journey/thread-key';
import type { OpenMail } from '../../domain/model/open-mail';
import type { Person } from '../../domain/model/person';
import { mergePeople, parseAddresses } from '../dom/addresses';
import { all, one } from '../dom/query';
import { ownTextOf, textOf } from '../dom/text';
import { parseShownDate } from './date';
import { setting } from './environment';

export const messageHeader = (document: Document): HTMLElement | null =>
  one(document, 'body.task-mail #messagebody') && one(document, '#message-header');

/** The same in the preview frame, on a page of its own and in a pop-out. */
export function openMail(document: Document): OpenMail | null {
  const header = messageHeader(document);
  if (!header) return null;
  const subject = subjectOf(header);
  return {
    id: idOf(document),
    threadKey: threadKeyOf(subject),
    subject,
    from: peopleIn(header, 'td.header.from')[0] ?? peopleIn(header, '.header-summary')[0] ?? null,
    to: peopleIn(header, 'td.header.to'),
    cc: peopleIn(header, 'td.header.cc'),
    at: dateOf(document, header),
    answered: answeredMark(document),
  };
}

/** Folder and number of the mail in it: the page shows no Message-ID. */
function idOf(document: Document): string {
  const query = new URL(document.URL).searchParams;
  return `${query.get('_mbox') ?? ''}/${query.get('_uid') ?? ''}`;
}

function subjectOf(header: Element): string {
  const heading = one(header, 'h2.subject');
  return heading ? ownTextOf(heading) : '';
}

const peopleIn = (header: Element, place: string): readonly Person[] =>
  mergePeople(all(header, `${place} .rcmContactAddress`).flatMap(personOf));

/** The address stands in the title, or, if the user wants to see addresses, in the text. */
function personOf(link: HTMLElement): readonly Person[] {
  const text = textOf(link);
  const email = link.title;
  if (!email) return parseAddresses(text);
  return [{ name: text.toLowerCase() === email.toLowerCase() ? '' : text, email }];
}

function dateOf(document: Document, header: Element) {
  const order = setting(document, 'date_format');
  return typeof order === 'string' ? parseShownDate(textOf(one(header, '.header-summary .text-nowrap')), order) : null;
}

function answeredMark(document: Document): boolean | null {
  const flags = setting(document, 'message_flags');
  return Array.isArray(flags) ? flags.includes('answered') : null;
}
