import type { Persona } from '../journey/journey';
import type { Customer } from '../model/customer';
import type { Purchase } from '../model/purchase';
import type { LocalDate } from '../model/row';

/** All that a template may speak of. Empty strings and null mean "not known". */
export interface Facts {
  readonly customer: Pick<Customer, 'name' | 'given' | 'family' | 'honorific' | 'emails' | 'role' | 'locale'>;
  readonly company: string;
  /** How their persona likes to be written to; '' for no preference. */
  readonly tone: Persona['tone'];
  /** The first need of their persona, in the user's own words. */
  readonly need: string;
  /** What they want to reach now. */
  readonly goal: string;
  /** The purchase that the mail is about, or else the latest. */
  readonly purchase: Purchase | null;
  readonly quote: Purchase | null;
  readonly lastContact: LocalDate | null;
  /** Of their last mail. */
  readonly lastSubject: string;
  readonly me: { readonly name: string; readonly email: string; readonly domain: string; readonly locale: string };
  readonly today: LocalDate;
}
