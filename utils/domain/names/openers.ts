import type { Word } from './opening';
import { wordSet } from './word-set';

/** First words of a sentence said to somebody: "Anna, thanks for", "Ben, can you", "Tom - I did not". Folded. */
const list =
  'thanks thank thx many please pls plz can could would will do did does are have has is i im ive ill id we were weve well you your here heres attached see as just per following hope hoping great good nice sorry apologies congratulations congrats happy fyi it any how what why if let lets want wanted looking following it there yes no not sure ok okay also quick could might may should just when since after once sending sharing got appreciate further btw ' +
  'danke vielen konnen kannst konnten wurden hast haben hier anbei ich wir wie was wann bitte es das merci pouvez peux voici je nous comme gracias puedes puede aqui te le adjunto quiero como grazie puoi puo ecco ti ho bedankt kun kunt obrigado obrigada pode';
const opens = wordSet(list);

/** The word at `at` opens a sentence to the reader. */
export const isOpener = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  // "Florence, May 2026" is a place and a date.
  return word !== undefined && opens(word.folded) && !/^\d/.test(words[at + 1]?.text ?? '');
};
