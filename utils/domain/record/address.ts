import { isWebAddress } from '../journey/mail-address';
import type { OpenRecord } from '../model/open-record';

const longest = 1_000;

/** The address that opens just this record again; '' where the page has none: a list, or a page without an id. */
export function recordAddress({ id }: Pick<OpenRecord, 'id'>, page: string): string {
  if (id === '' || !isWebAddress(page)) return '';
  const url = new URL(page);
  url.username = '';
  url.password = '';
  return url.href.length <= longest ? url.href : '';
}

/** Of all that were seen of one customer, the first that can be opened. */
export const openable = (recordsAt: Readonly<Record<string, string>> = {}): string =>
  Object.values(recordsAt).find(isWebAddress) ?? '';
