import type { Range } from '../message/range';
import { tokensOf } from '../message/tokens';

const german =
  'der die das und ist nicht ich wir mit fur für ein eine einen dem den es sie er auf zu zum zur auch noch sehr uns wenn dass bei wie war hat habe haben wurde wird aber nach von vom mein meine ihr ihre mir mich kein keine im am um aus oder nur schon so gar viel';
const english =
  'the and is not i we with for a an on it this that was has have had been of to in my your you are as at but from they be would will can one all just no so very does';
const mostLooked = 120;

let sets: { readonly german: ReadonlySet<string>; readonly english: ReadonlySet<string> } | undefined;

/** Which of the two languages the text is in; '' where its words don't say. */
export function languageIn(text: string, ranges: readonly Range[]): 'de' | 'en' | '' {
  sets ??= { german: new Set(german.split(' ')), english: new Set(english.split(' ')) };
  let balance = 0;
  for (const token of tokensOf(text, ranges).slice(0, mostLooked)) {
    const word = token.text.toLowerCase();
    if (sets.german.has(word)) balance += 1;
    if (sets.english.has(word)) balance -= 1;
    if (/[äöüß]/.test(word)) balance += 1;
  }
  return balance > 0 ? 'de' : balance < 0 ? 'en' : '';
}
