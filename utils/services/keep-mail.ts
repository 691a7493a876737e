import type { Customer } from '../domain/model/customer';
import type { Settings } from '../domain/model/settings';

/** Whether mail with a customer is written down by itself. The samples are there to be tried out: theirs always is. */
export const keepsMail = (
  { keepMail }: Pick<Settings, 'keepMail'>,
  which: keyof Settings['keepMail'],
  { source }: Pick<Customer, 'source'>,
): boolean => keepMail[which] || source === 'sample';
