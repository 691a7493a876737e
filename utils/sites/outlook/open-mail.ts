import { threadKeyOf } from '../../domain/journey/thread-key';
import type { OpenMail } from '../../domain/model/open-mail';
import type { Person } from '../../domain/model/person';
import { bodyText } from '../dom/body-text';
import { allOf, anyOf, type Generation, oneOf } from '../dom/generations';
import { one } from '../dom/query';
import { parseShownDate } from '../dom/shown-date';
import { textOf } from '../dom/text';
import { generations, lineOf } from './generations';
import { peopleIn, personIn } from './person';

/** One mail of a conversation, unfolded. */
interface Read {
  readonly root: Element;
  readonly body: HTMLElement;
}

const isBeingWritten = (element: Element): boolean =>
  element.closest(anyOf([...generations.form, ...generations.body])) !== null;

const part = (root: ParentNode, generation: readonly Generation[]): HTMLElement | null =>
  oneOf(root, generation, (element) => !isBeingWritten(element));

function unfoldedMails(document: Document): readonly Read[] {
  const bodies = allOf<HTMLElement>(document, generations.read, (body) => !isBeingWritten(body));
  return bodies.map((body) => {
    let root: Element = body;
    for (let at = body.parentElement; at && !part(root, generations.sender); at = at.parentElement) {
      if (bodies.some((other) => other !== body && at?.contains(other))) break;
      root = at;
    }
    return { root, body };
  });
}

const shownAt = ({ root }: Read) => textOf(part(root, generations.date));
const dateOf = (read: Read) => parseShownDate(shownAt(read), read.root.ownerDocument.documentElement.lang);

/** Of a conversation the newest mail that is unfolded; the newest stands on top unless the user wants it otherwise. */
function newestMail(document: Document): Read | null {
  const mails = unfoldedMails(document);
  const [first = null] = mails;
  const dated = mails.filter((mail) => dateOf(mail) !== null);
  return dated.length === mails.length
    ? mails.reduce((latest, mail) => (dateOf(mail)! > dateOf(latest)! ? mail : latest), first!)
    : first;
}

export function openMail(document: Document): OpenMail | null {
  const mail = newestMail(document);
  if (!mail) return null;
  const { root } = mail;
  const subject = subjectOf(document);
  const sender = part(root, generations.sender);
  const [to, cc] = addressLines(root);
  const from = sender && personIn(sender);
  return {
    id: [conversation(document) || subject, from?.email || from?.name, shownAt(mail).replace(/\P{Nd}/gu, '')].join('/'),
    threadKey: threadKeyOf(subject),
    subject,
    from,
    to: to ?? [],
    cc: cc ?? [],
    at: dateOf(mail),
    answered: null,
  };
}

function subjectOf(document: Document): string {
  const heading = part(document, generations.readSubject);
  return heading ? textOf(one(heading, '[title]') ?? heading) : '';
}

/** By their ids (2026-10), or one below the other (2025-11). */
function addressLines(root: Element): readonly (readonly Person[])[] {
  const named = (['TO', 'CC'] as const).map((line) => part(root, lineOf(line)));
  if (named[0]) return named.map((line) => (line ? peopleIn(line) : []));
  return allOf(root, generations.wells, (well) => !isBeingWritten(well)).map(peopleIn);
}

/** The address names the mail or its conversation; a mail beside the list is the chosen one there. */
const conversation = (document: Document): string =>
  /\/id\/([^/?#]+)/.exec(document.URL)?.[1] ??
  one(document, '[data-convid][aria-selected="true"]')?.dataset.convid ??
  '';

export function mailText(document: Document): string | undefined {
  const mail = newestMail(document);
  return mail ? bodyText(mail.body) : undefined;
}

/** Everybody in the line of addresses of the open mail, for those whom a form shows by their name only. */
export function peopleOfMail(document: Document): readonly Person[] {
  const mail = openMail(document);
  return mail ? [...(mail.from ? [mail.from] : []), ...mail.to, ...mail.cc] : [];
}
