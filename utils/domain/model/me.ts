import type { Row } from './row';

/** Who the user is. There is one row, with the id `me`. Minutes are from midnight, days from 1 (Monday) to 7. */
export interface Me extends Row {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  readonly timeZone: string;
  readonly locale: string;
  /** ISO 3166, '' when not known. */
  readonly country: string;
  readonly workingDays: readonly number[];
  readonly workFrom: number;
  readonly workUntil: number;
  readonly identities: readonly { readonly name: string; readonly email: string }[];
}
