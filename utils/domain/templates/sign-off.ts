import { readDisplayName } from '../names/person-name';
import { cleanValue } from './clean-value';
import { courtesyOf, signOffOf } from './courtesy';
import type { Facts } from './facts';
import type { Manner } from './reader';

/** Friends sign with the given name. */
export function signedName({ me }: Facts, manner: Manner): string {
  const name = cleanValue(me.name);
  return manner === 'friendly' ? (readDisplayName(name).given[0] ?? name) : name;
}

/** The words of farewell and the name below them; '' where nobody is there to sign. */
export function signOffFor(facts: Facts, manner: Manner, language: string): string {
  const name = signedName(facts, manner);
  const words = courtesyOf(language)?.signOff[manner] ?? signOffOf(language);
  return name && words ? `${words}\n${name}` : name;
}
