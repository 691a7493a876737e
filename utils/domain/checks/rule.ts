import type { Message } from '../message/message';
import type { Draft } from '../model/draft';
import type { Finding, RuleId } from '../model/finding';
import type { Me } from '../model/me';
import type { OwnWords } from '../model/own-words';
import type { Purchase } from '../model/purchase';
import type { Instant } from '../model/row';

/** What the records say of one recipient. Empty strings mean "not known". */
export interface KnownPerson {
  readonly email: string;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly honorific: string;
  readonly company: string;
  readonly locale: string;
  /** For each mail of mine to this person, from which of my addresses it was sent, in lower case. Missing: not known. */
  readonly writtenFrom?: readonly string[];
}

/** A customer of mine who is none of the recipients, as far as this draft might name them. */
export interface OtherCustomer {
  readonly id: string;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly company: string;
  readonly emails: readonly string[];
  /** Of their company, in lower case. */
  readonly domains: readonly string[];
  /** Of their quotes and purchases. */
  readonly numbers: readonly string[];
}

/** What is known beside the draft. A missing key is not known: rules that need it stay silent. */
export interface Known {
  /** By address as it stands in the draft, in lower case. */
  readonly people?: ReadonlyMap<string, KnownPerson>;
  readonly me?: Pick<Me, 'names' | 'addresses'> & Partial<Pick<Me, 'domains' | 'identities' | 'timeZone'>>;
  readonly now?: Instant;
  /** Quotes and purchases of the recipients. */
  readonly purchases?: readonly Purchase[];
  /** Who may be named in this draft besides its recipients: all who are, and perhaps some who are not. */
  readonly others?: readonly OtherCustomer[];
  /** Texts of the recipients' own timeline: subjects and notes. */
  readonly timeline?: readonly string[];
  readonly words?: OwnWords;
}

/** One check: a file whose default export is one of these, found by the registry; its name is the rule's id. */
export interface Rule {
  readonly id: RuleId;
  /**
   * Also reads the documents that go along, each as if its text were the body. `letter`: only those that greet, from
   * their greeting on.
   */
  readonly documents?: boolean | 'letter';
  check(message: Message, known: Known): readonly Finding[];
}

export type { Draft, Finding, Message };
