import { type OwnWords, wordLists } from '../../../../utils/domain/model/own-words';
import { wordListWords } from '../../../../utils/wording/own-words';
import { useWords } from '../../../ui/words';

/** The company's lists, to be looked at. */
export function LockedWords({ words }: { words: OwnWords }) {
  const { t } = useWords();
  return (
    <div class="words-lists">
      {wordLists
        .filter((list) => words[list].length > 0)
        .map((list) => (
          <section key={list} class="words-list" data-part="words" data-name={list}>
            <h3>{wordListWords(list, t)}</h3>
            <ul class="words-chips words-chips-locked">
              {words[list].map((word) => (
                <li key={word} data-part="word">
                  <span dir="auto">{word}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
