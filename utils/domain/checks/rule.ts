import type { Message } from '../message/message';
import type { Draft } from '../model/draft';
import type { Finding, RuleId } from '../model/finding';
import type { Me } from '../model/me';
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
}

/** What is known beside the draft. A missing key is not known: rules that need it stay silent. */
export interface Known {
  /** By address as it stands in the draft, in lower case. */
  readonly people?: ReadonlyMap<string, KnownPerson>;
  readonly me?: Pick<Me, 'names' | 'addresses'>;
  readonly now?: Instant;
}

/** One check: a file whose default export is one of these, found by the registry; its name is the rule's id. */
export interface Rule {
  readonly id: RuleId;
  check(message: Message, known: Known): readonly Finding[];
}

export type { Draft, Finding, Message };
