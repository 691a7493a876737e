import { type OwnWords as Words, wordLists } from '../../../../utils/domain/model/own-words';
import type { Settings } from '../../../../utils/domain/model/settings';
import type { Loaded } from '../../../../utils/state/loaded';
import { useAct, useDesk } from '../../../customer/desk';
import { useWish } from '../../../ui/use-wish';
import { useWords } from '../../../ui/words';
import { Await } from '../../await';
import { Block } from '../../block';
import { LockedNote } from '../../company/locked-note';
import { LockedWords } from './locked-words';
import { WordListForm } from './word-list-form';
import './words.css';
import { WordsFiles } from './words-files';

/** The business's own phrases: what must not be written, what is nobody's name, who belongs to us. */
export function OwnWords({ settings, isLocked = false }: { settings: Loaded<Settings>; isLocked?: boolean }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsWords')} hint={t('settingsWordsHint')} part="settings-words">
      {isLocked && <LockedNote />}
      <Await loaded={settings}>
        {({ words }) => (isLocked ? <LockedWords words={words} /> : <Lists words={words} />)}
      </Await>
    </Block>
  );
}

const isSame = (one: Words, other: Words): boolean => JSON.stringify(one) === JSON.stringify(other);

function Lists({ words }: { words: Words }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const save = (next: Words, before: Words, done: string): Promise<boolean> =>
    act(background.call('changeSettings', { words: next }), {
      done,
      undo: done === '' ? undefined : () => background.call('changeSettings', { words: before }),
    });
  const saidOf = (before: Words, next: Words): string => {
    const list = wordLists.find((each) => next[each].length < before[each].length);
    const gone = list && before[list].find((word) => !next[list].includes(word));
    return gone === undefined ? '' : t('wordsRemoved', gone);
  };
  // What is added quickly one after the other is added to what was wished, not to what is stored.
  const [shown, wish] = useWish<Words>(words, (next) => saveFromShown(next), isSame);
  const saveFromShown = (next: Words): Promise<boolean> => save(next, shown, saidOf(shown, next));
  return (
    <>
      <div class="words-lists">
        {wordLists.map((list) => (
          <WordListForm
            key={list}
            list={list}
            words={shown[list]}
            onChange={(next) => wish({ ...shown, [list]: next })}
          />
        ))}
      </div>
      <WordsFiles words={shown} save={(next) => save(next, shown, t('wordsImported'))} />
    </>
  );
}
