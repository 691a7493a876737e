import type { Rule } from '../rule';
import { greetingTitles } from '../titles/greeting-titles';
import { mixedAddress } from '../titles/mixed-address';

/** A title against the record or the name, words that don't agree, formal and informal address in one mail. */
export default {
  id: 'wrong-title',
  documents: 'letter',
  check: (message, known) => [...greetingTitles(message, known), ...mixedAddress(message, known)],
} satisfies Rule;
