import type { Token } from '../message/tokens';

/** Small words that tell a language from its neighbours. */
const small: Readonly<Record<string, string>> = {
  de: 'und der die das ist nicht wir ich für mit auf ein eine einen haben werden dem den von zu zum zur auch noch sehr uns wenn dass bei wie',
  fr: 'et le les des est pas nous je pour avec sur une dans cette ce aux vous que qui notre mais',
  es: 'y el los las es en con para por una está estamos hemos su del como más que lo este',
  en: 'the and of to is for in we you on with your that this it have are',
  it: 'il di che per non sono gli della nel è una con le alla siamo questo',
  pt: 'não para com os uma em do da está ao às você obrigado que nos são',
  nl: 'de het een en van ik niet voor met je is op dat wij zijn',
};
const enough = 3;
const mostLooked = 200;
const longest = 8;

let table: ReadonlyMap<string, readonly string[]> | undefined;
function build(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(small))
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), lang]);
  return map;
}

const seen = new WeakMap<readonly Token[], string>();

/** The language most of the first words are in; '' where they don't say. Worked out once for a mail's tokens. */
export function languageOf(tokens: readonly Token[]): string {
  let lang = seen.get(tokens);
  if (lang === undefined) {
    lang = look(tokens);
    seen.set(tokens, lang);
  }
  return lang;
}

function look(tokens: readonly Token[]): string {
  table ??= build();
  const counts = new Map<string, number>();
  for (const { text } of tokens.slice(0, mostLooked)) {
    if (text.length > longest) continue;
    for (const lang of table.get(text.toLowerCase()) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= enough && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}
