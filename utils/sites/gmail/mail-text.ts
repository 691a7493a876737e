import { bodyText } from '../dom/body-text';
import { type Generation, oneOf } from '../dom/generations';
import { shownMail } from './open-mail';

const bodies: readonly Generation[] = [
  ['2026-08', '.ii.gt .a3s'],
  ['2026-08', '.a3s'],
];

export function mailText(document: Document): string | undefined {
  const mail = shownMail(document);
  const body = mail && oneOf(mail, bodies);
  return body ? bodyText(body) : undefined;
}
