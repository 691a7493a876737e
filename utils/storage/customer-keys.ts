import { addressKey } from '../domain/model/address';
import type { Customer } from '../domain/model/customer';
import { customerFacets, facetKey } from '../domain/people/facets';
import { orderKey } from '../domain/people/order';
import type { Keys } from './repository';
import { notedWords, wordsOf } from './words';

/** What customers are looked up by. */
export const customerKeys = (customer: Customer): Keys => {
  const { name, given, family, emails, companyId, tags, note } = customer;
  return {
    addresses: [...new Set(emails.map(addressKey))],
    words: wordsOf([name, given, family, ...emails]),
    company: companyId ?? undefined,
    order: orderKey(customer),
    facets: customerFacets(customer).map(facetKey),
    noted: notedWords([...tags, note]),
  };
};
