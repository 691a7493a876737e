import type { TaughtPart } from '../domain/model/taught';

/** Text keys of the parts of a page that can be pointed at. */
export const taughtPartKeys: Readonly<Record<TaughtPart, string>> = {
  name: 'teachName',
  email: 'teachEmail',
  company: 'teachCompany',
  stage: 'teachStage',
  recipients: 'teachRecipients',
  subject: 'teachSubject',
  body: 'teachBody',
  send: 'teachSend',
};
