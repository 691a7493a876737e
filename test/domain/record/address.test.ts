import { expect, it } from 'vitest';
import { openable, recordAddress } from '../../../utils/domain/record/address';

const cases: readonly [page: string, id: string, address: string, why: string][] = [
  ['https://crm.example/contacts/42', '42', 'https://crm.example/contacts/42', 'the page of one record'],
  ['https://crm.example/app#/contact/42?x=1', '42', 'https://crm.example/app#/contact/42?x=1', 'with all that it says'],
  ['https://me:secret@crm.example/contacts/42', '42', 'https://crm.example/contacts/42', 'never with a password'],
  ['https://crm.example/contacts', '', '', 'a page without an id'],
  ['chrome-extension://abc/practice.html', '42', '', 'none of the web'],
  ['', '42', '', 'none at all'],
  [`https://crm.example/${'x'.repeat(1_000)}`, '42', '', 'one without an end'],
];
it.each(cases)('%s with id "%s" is opened by "%s" (%s)', (page, id, address) => {
  expect(recordAddress({ id }, page)).toBe(address);
});

it.each<[Record<string, string> | undefined, string]>([
  [undefined, ''],
  [{}, ''],
  [{ a: 'javascript:alert(1)' }, ''],
  [{ a: 'file:///etc/passwd', b: 'https://crm.example/1' }, 'https://crm.example/1'],
])('of %o, "%s" can be opened', (recordsAt, address) => expect(openable(recordsAt)).toBe(address));
