import type { Message } from '../message/message';
import { tokensOf } from '../message/tokens';
import type { Finding, RuleId } from '../model/finding';
import type { Settings } from '../model/settings';
import { greetingOf } from '../names/greeting';
import { languageOf } from './language-of';
import { readsGreetings } from './languages';

type LanguagesOff = NonNullable<Settings['languagesOff']>;

/** So much of a document tells what language it is in. UTF-16 units. */
const enough = 2_000;

function ofDocument({ draft }: Message, index: number): string {
  const { text = '' } = draft.attachments?.[index]?.document ?? {};
  return languageOf(tokensOf(text, [{ start: 0, end: Math.min(text.length, enough) }]));
}

/** "Hallo" opens a mail in several languages: then the rest of it tells. */
function ofGreeting(message: Message): string {
  const greeting = greetingOf(message);
  if (!greeting) return '';
  const said = message.text.slice(greeting.start, greeting.end).toLowerCase();
  return said.startsWith('hallo') ? languageOf(message.tokens) || greeting.lang : greeting.lang;
}

/** The language of what a rule has read, BCP 47; '' where it can't be told. */
function languageRead(rule: RuleId, message: Message): string {
  const [greeting, whole] = [() => ofGreeting(message), () => languageOf(message.tokens)];
  return readsGreetings(rule) ? greeting() || whole() : whole() || greeting();
}

/** Whether the user does not want this rule to speak in the language that it has found this in. */
export function isLanguageOff({ rule, where, attachment }: Finding, message: Message, off: LanguagesOff): boolean {
  const silent = off[rule] ?? [];
  if (silent.length === 0) return false;
  const inFile = where === 'attachment' && attachment?.part ? ofDocument(message, attachment.index) : '';
  return silent.includes(inFile || languageRead(rule, message));
}
