import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { addressKey } from '../../utils/domain/model/address';
import type { Result } from '../../utils/messaging/result';

/** The compose window of the page beside us. */
export interface ComposeHere {
  /** Addresses that it goes to. */
  readonly to: readonly string[];
  insert(subject: string, text: string): Promise<Result<null>>;
}

const ComposeContext = createContext<ComposeHere | null>(null);
/** Null, or no provider at all: nothing is being written here. */
export const ComposeProvider = ComposeContext.Provider;

export const useComposeHere = (): ComposeHere | null => useContext(ComposeContext);

/** Whoever else is written to, too: the mail is for this customer. */
export const goesTo = ({ to }: ComposeHere, emails: readonly string[]): boolean => {
  const theirs = new Set(emails.map(addressKey));
  return to.some((email) => theirs.has(addressKey(email)));
};
