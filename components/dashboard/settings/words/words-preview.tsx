import { type OwnWords, wordLists } from '../../../../utils/domain/model/own-words';
import type { WordsFile } from '../../../../utils/domain/words/file';
import { joinWords, newWords, overfull } from '../../../../utils/domain/words/word-list';
import { wordFaultWords, wordListWords } from '../../../../utils/wording/own-words';
import { Button } from '../../../ui/button';
import { Actions } from '../../../ui/card';
import { useWords } from '../../../ui/words';

/** More faults than that are a file of another kind. */
const mostFaults = 20;

interface WordsPreviewProps {
  readonly mine: OwnWords;
  readonly read: WordsFile;
  readonly save: (words: OwnWords) => void;
  readonly cancel: () => void;
}

/** What a file would change: nothing has happened yet. */
export function WordsPreview({ mine, read: { words, faults }, save, cancel }: WordsPreviewProps) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const rows = wordLists.map((list) => ({
    list,
    added: newWords(mine[list], words[list]).length,
    same: words[list].length - newWords(mine[list], words[list]).length,
    only: newWords(words[list], mine[list]).length,
  }));
  const joined = joinWords(mine, words);
  const tooMany = overfull(joined);
  const hasNews = rows.some(({ added }) => added > 0);
  const differs = hasNews || rows.some(({ only }) => only > 0);
  const isEmpty = wordLists.every((list) => words[list].length === 0);
  return (
    <div class="words-preview" data-part="words-preview">
      <div class="import-scroll">
        <table class="import-table words-table">
          <thead>
            <tr>
              <th scope="col">{t('wordsTableList')}</th>
              <th scope="col">{t('wordsTableNew')}</th>
              <th scope="col">{t('wordsTableSame')}</th>
              <th scope="col">{t('wordsTableMine')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ list, added, same, only }) => (
              <tr key={list} data-name={list}>
                <th scope="row">{wordListWords(list, t)}</th>
                <td>{number.format(added)}</td>
                <td>{number.format(same)}</td>
                <td>{number.format(only)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > 0 && (
        <div data-part="words-faults">
          <p>{t('wordsFaults', number.format(faults.length))}</p>
          <ul class="words-faults">
            {faults.slice(0, mostFaults).map((fault) => (
              <li key={JSON.stringify(fault)}>{wordFaultWords(fault, t)}</li>
            ))}
          </ul>
          {faults.length > mostFaults && <p>{t('wordsMoreFaults', number.format(faults.length - mostFaults))}</p>}
        </div>
      )}
      {tooMany && <p class="field-error">{t('wordsWouldOverflow', wordListWords(tooMany, t))}</p>}
      {!differs && <p>{t('wordsNoNews')}</p>}
      <Actions>
        {hasNews && !tooMany && (
          <Button kind="main" data-part="words-join" onClick={() => save(joined)}>
            {t('wordsJoin')}
          </Button>
        )}
        {differs && !isEmpty && (
          <Button data-part="words-replace" onClick={() => save(words)}>
            {t('wordsReplace')}
          </Button>
        )}
        <Button kind="quiet" data-part="words-cancel" onClick={cancel}>
          {t('uiCancel')}
        </Button>
      </Actions>
    </div>
  );
}
