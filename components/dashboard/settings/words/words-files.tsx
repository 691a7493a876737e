import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type OwnWords, wordLists } from '../../../../utils/domain/model/own-words';
import type { Reason } from '../../../../utils/domain/model/row';
import { readWords, type WordsFile, writeWords } from '../../../../utils/domain/words/file';
import { wordsProblemWords } from '../../../../utils/wording/own-words';
import { useToday } from '../../../customer/desk';
import { Button } from '../../../ui/button';
import { Actions } from '../../../ui/card';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { FileDrop } from '../../file-drop';
import { useWorld } from '../../world';
import { WordsPreview } from './words-preview';

/** Four full lists of the longest phrases, with room to spare. Bytes. */
const biggest = 5_000_000;

interface WordsFilesProps {
  readonly words: OwnWords;
  readonly save: (words: OwnWords) => Promise<boolean>;
}

/** The lists as a file to hand on, and one that was handed on to us. */
export function WordsFiles({ words, save }: WordsFilesProps) {
  const { saveFile } = useWorld();
  const { t } = useWords();
  const today = useToday();
  const [read, setRead] = useState<WordsFile | null>(null);
  const [problem, setProblem] = useState<Reason | null>(null);

  const take = async (file: File) => {
    const result =
      file.size > biggest ? { problem: { code: 'wordsTooBig', params: {} } } : readWords(await file.text());
    setRead('problem' in result ? null : result);
    setProblem('problem' in result ? result.problem : null);
  };
  const isEmpty = wordLists.every((list) => words[list].length === 0);

  return (
    <div class="words-files">
      {problem && <Trouble sentence={wordsProblemWords(problem, t)} />}
      {read ? (
        <WordsPreview
          mine={words}
          read={read}
          cancel={() => setRead(null)}
          save={async (next) => {
            if (await save(next)) setRead(null);
          }}
        />
      ) : (
        <FileDrop
          text={t('wordsChoose')}
          hint={t('wordsChooseHint')}
          accept=".json,application/json"
          part="words-file"
          onFile={(file) => void take(file)}
        />
      )}
      <Actions>
        <Button
          icon={Download}
          disabled={isEmpty}
          data-part="words-save"
          onClick={() =>
            saveFile(`waymark-words-${today}.json`, new Blob([writeWords(words)], { type: 'application/json' }))
          }
        >
          {t('wordsSave')}
        </Button>
      </Actions>
    </div>
  );
}
