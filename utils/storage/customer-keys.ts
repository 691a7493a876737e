import { addressKey } from '../domain/model/address';
import type { Customer } from '../domain/model/customer';
import type { Keys } from './repository';
import { wordsOf } from './words';

/** What customers are looked up by. */
export const customerKeys = ({ name, given, family, emails, companyId }: Customer): Keys => ({
  addresses: [...new Set(emails.map(addressKey))],
  words: wordsOf([name, given, family, ...emails]),
  company: companyId ?? undefined,
});
