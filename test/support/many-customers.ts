import { companyKeys, customerKeys } from '../../utils/domain/checks/others/keys';
import { type Entries, pack } from '../../utils/domain/checks/others/packed';
import { piecesOf } from '../../utils/domain/checks/others/pieces';
import { type NameIndex, scan } from '../../utils/domain/checks/others/scan';
import { bitsFor, markPhrase, shiftOf } from '../../utils/domain/checks/others/word-bits';
import type { OtherCustomer } from '../../utils/domain/checks/rule';
import type { Message } from '../../utils/domain/message/message';
import { randomFrom } from './random';

/** A customer as the index and the rule know one. */
export interface Made {
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly emails: readonly string[];
  readonly company: string;
  readonly domains: readonly string[];
}

const syllables =
  'ba be bi bo bu da de di do du fa fe fi ga ge go ha he hi ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe po ra re ri ro ru sa se si so su ta te ti to tu va ve vi';
const trades =
  'Works Partners Group Services Logistics Delivery Training Summit Software Transport Foods Design Energy Tools Holding Trading Consulting Lighting Print Clinic';
/** Of five customers, so many are in one company. */
const perCompany = 5;

export const isFirstOfCompany = (position: number): boolean => position % perCompany === 0;

/** So many customers, the same ones each time: no two of the same address, many of the same name. */
export function manyCustomers(total: number, seed = 100_000): readonly Made[] {
  const random = randomFrom(seed);
  const parts = syllables.split(' ');
  const kinds = trades.split(' ');
  const word = (least: number) => {
    const text = Array.from({ length: least + random.int(2) }, () => random.pick(parts)).join('');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const givenNames = Array.from({ length: 3_000 }, () => word(2));
  const familyNames = Array.from({ length: 20_000 }, () => word(3));
  let company = '';
  return Array.from({ length: total }, (_, i) => {
    if (isFirstOfCompany(i)) company = `${random.pick(familyNames)} ${random.pick(kinds)} Ltd`;
    const [given, family] = [random.pick(givenNames), random.pick(familyNames)];
    const domain = `firm${Math.floor(i / perCompany)}.example`;
    return {
      name: `${given} ${family}`,
      given,
      family,
      emails: [`${given}.${family}${i}@${domain}`.toLowerCase()],
      company,
      domains: [domain],
    };
  });
}

/** As the background keeps it; the owners are positions. */
export function indexOf(customers: readonly Made[]): NameIndex {
  const keys: number[] = [];
  const owners: number[] = [];
  const bits = bitsFor(customers.length * 3);
  const shift = shiftOf(bits);
  customers.forEach((customer, i) => {
    const ofCompany = isFirstOfCompany(i) ? companyKeys({ name: customer.company, domains: customer.domains }) : null;
    for (const row of [customerKeys(customer), ...(ofCompany ? [ofCompany] : [])]) {
      for (const key of row.keys) {
        keys.push(key);
        owners.push(i);
      }
      for (const [first, last] of row.ends) markPhrase(bits, shift, first, last);
    }
  });
  const entries: Entries = { keys: Uint32Array.from(keys), owners: Uint32Array.from(owners) };
  return { bits, packed: [pack([entries])] };
}

/** Whom the background would find in a draft, with the index at hand. */
export function othersNamed(index: NameIndex, customers: readonly Made[], message: Message): readonly OtherCustomer[] {
  const [owners] = scan(index, piecesOf(message));
  return [...(owners ?? [])].map((position) => ({ ...customers[position]!, id: `customer-${position}`, numbers: [] }));
}
