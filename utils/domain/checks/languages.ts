import type { RuleId } from '../model/finding';
import { greetingLanguages } from '../names/greeting-words';

/** Read in depth: sentences are understood in these, BCP 47. */
const inDepth = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] as const;

/** What reads greetings. */
const greeting: readonly RuleId[] = [
  'wrong-name',
  'misspelt-name',
  'impersonal-greeting',
  'missing-name',
  'group-mismatch',
];
/** What reads sentences. */
const sentences: readonly RuleId[] = ['missing-attachment', 'stale-quote', 'wrong-title', 'impersonal-sign-off'];

export const readsGreetings = (rule: RuleId): boolean => greeting.includes(rule);

/** The languages whose words a check reads; null where it reads signs, names and addresses, whatever the language is. */
export function languagesOf(rule: RuleId): readonly string[] | null {
  if (readsGreetings(rule)) return greetingLanguages();
  return sentences.includes(rule) ? inDepth : null;
}
