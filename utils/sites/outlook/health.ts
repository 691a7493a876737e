import type { Found, Health } from '../../domain/model/open-mail';
import { anyOf, oneOf } from '../dom/generations';
import { one } from '../dom/query';
import { composers } from './composer';
import { generations } from './generations';
import { openMail } from './open-mail';

const found = (thing: unknown): Found => (thing ? 'found' : 'missing');

/** A form names itself, also when its text is not where we know it. */
export function health(document: Document): Health {
  const [form] = composers(document);
  const isForm = oneOf(document, generations.form.slice(0, 1)) !== null || isWindowOfItsOwn(document);
  const ofForm = (read: () => unknown): Found => (form ? found(read()) : isForm ? 'missing' : 'not-here');
  const isMail = one(document, anyOf(generations.readSubject)) !== null;
  const mail = openMail(document);
  return {
    correspondent: mail || isMail ? found(mail?.from) : 'not-here',
    compose: ofForm(() => form),
    recipients: ofForm(() => form?.to()),
    body: ofForm(() => form?.editor()),
    send: ofForm(() => (form?.sendControls() ?? []).length > 0),
    record: 'not-here',
  };
}

const isWindowOfItsOwn = (document: Document): boolean => /\/deeplink\/compose|\/mail\/compose/.test(document.URL);
